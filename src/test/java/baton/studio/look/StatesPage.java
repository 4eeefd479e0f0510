package baton.studio.look;

import static baton.studio.look.Samples.at;
import static baton.studio.look.Samples.section;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;

/// The nine states as badges, pills and cards; lines and ports.
final class StatesPage {

    private StatesPage() {}

    static Region create() {
        var page = new VBox(14, badges(), pills(), cards(), lines());
        page.setPadding(new Insets(16, 32, 32, 32));
        page.getStyleClass().add("canvas");
        return page;
    }

    private static VBox badges() {
        var row = new HBox(24);
        for (BadgeState state : BadgeState.values()) {
            var small = new StateBadge(state);
            small.getStyleClass().add("small");
            HBox pair = Samples.row(8, new StateBadge(state), small, Samples.label(StateWords.of(state), "meta"));
            row.getChildren().add(pair);
        }
        return section("BADGES", row);
    }

    private static VBox pills() {
        var row = new FlowPane(10, 8);
        for (BadgeState state : BadgeState.values()) {
            row.getChildren().add(new StatePill(state));
        }
        row.getChildren().add(Samples.label("neutral", "pill", "pill-neutral"));
        row.getChildren().add(Samples.label("looks things up", "pill", "pill-neutral", "small"));
        row.getChildren().add(Samples.label("changes things", "pill", "pill-needs-you", "small"));
        row.getChildren().add(Samples.label("score", "chip"));
        row.getChildren().add(Samples.label("Lead", "chip", "accent"));
        row.getChildren().add(Samples.label("3", "count"));
        row.getChildren().add(Samples.label("Ctrl K", "kbd"));
        return section("PILLS, CHIPS, COUNT, KEY", row);
    }

    private static VBox cards() {
        var world = new Pane();
        world.getStyleClass().add("canvas-world");
        world.setMinHeight(420);
        int i = 0;
        for (BadgeState state : BadgeState.values()) {
            place(world, card(StateWords.of(state)).state(state), i++);
        }
        place(world, card("Selected").with("selected"), i++);
        place(world, card("Focused").with("focus-visible"), i++);
        place(world, card("Both, failed").state(BadgeState.FAILED).with("selected", "focus-visible"), i++);
        place(world, card("Selected, next").state(BadgeState.NEXT).with("selected"), i++);
        place(world, card("Target").with("target"), i++);
        place(world, card("Dimmed").with("dimmed"), i);
        return section("CARDS", world);
    }

    private static void place(Pane world, SampleCard card, int index) {
        at(16 + index % 5 * 272, 10 + index / 5 * 134, card, world);
        card.ports(world);
    }

    private static SampleCard card(String name) {
        return new SampleCard(
                NodeLook.AGENT, Icon.MAIL, name, "Writes a friendly follow-up e-mail to the lead", "Practice · 1 tool");
    }

    private static VBox lines() {
        var world = new Pane();
        world.getStyleClass().add("canvas-world");
        world.setMinHeight(130);
        String[] states = {"idle", "taken", "carrying", "not-taken", "selected", "again", "preview"};
        for (int i = 0; i < states.length; i++) {
            double x = 16 + i * 190;
            var line = new CubicCurve(x, 20, x + 60, 20, x + 90, 80, x + 150, 80);
            line.getStyleClass().add("handoff-line");
            line.pseudoClassStateChanged(PseudoClass.getPseudoClass(states[i]), true);
            world.getChildren().add(line);
            var pill = Samples.label(states[i].equals("idle") ? "score · reason" : states[i], "handoff-pill");
            pill.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), states[i].equals("selected"));
            at(x + 40, 40, pill, world);
        }
        var stop = new Region();
        stop.getStyleClass().add("review-stop");
        at(1340, 36, stop, world);
        return section("HAND-OFFS", world);
    }
}
