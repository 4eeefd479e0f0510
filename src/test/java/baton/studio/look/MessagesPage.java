package baton.studio.look;

import static baton.studio.look.Samples.label;
import static baton.studio.look.Samples.section;
import static baton.studio.look.Samples.wrapped;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Banners, rows, empty states, cards of the start screen, the waterfall.
final class MessagesPage {

    private MessagesPage() {}

    static Region create() {
        var page = new VBox(14, banners(), new HBox(24, rows(), runs(), waterfall()), cards(), empty());
        page.setPadding(new Insets(16, 32, 32, 32));
        page.getStyleClass().add("panel");
        return page;
    }

    private static VBox banners() {
        return section(
                "BANNERS",
                banner(
                        Icon.INFO,
                        "banner-info",
                        "You are changing the workflow. This run keeps the version it started with."),
                banner(Icon.HAND, "banner-needs-you", "2 reviews are waiting from yesterday."),
                banner(
                        Icon.WARNING,
                        "banner-failed",
                        "Writer took longer than 2 minutes. Nothing was lost; earlier steps are kept."),
                banner(Icon.CHECK, "banner-done", "Done in 22 seconds. Nothing was really sent (Practice)."));
    }

    private static HBox banner(Icon icon, String kind, String text) {
        var banner =
                new HBox(new IconView(icon), label(text), Samples.spring(), Samples.button("Show", "btn", "small"));
        banner.getStyleClass().addAll("banner", kind);
        return banner;
    }

    private static VBox rows() {
        var chosen = choice("llama3.2", "2.0 GB · quick here", "can use tools");
        chosen.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), true);
        var toast =
                new HBox(label("Removed Editor. Researcher now hands off to Writer."), Samples.button("Undo", "small"));
        toast.getStyleClass().add("toast");
        VBox box = section("ROWS", chosen, choice("qwen3:8b", "5.2 GB · slower here", "can use tools"), toast);
        box.setPrefWidth(460);
        return box;
    }

    private static HBox choice(String name, String text, String badge) {
        var row = new HBox(
                label(name, "strong"),
                label(text, "text-2"),
                Samples.spring(),
                label(badge, "pill", "pill-neutral", "small"));
        row.getStyleClass().add("choice-card");
        return row;
    }

    private static VBox runs() {
        VBox chosen = run(BadgeState.FAILED, "Run 25", "2 min ago", "Nurture writer: reply missed “subject”", "41 s");
        chosen.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), true);
        var list = new VBox(
                chosen,
                run(BadgeState.NEEDS_YOU, "Run 24", "18 min ago", "Waits for Sales manager", "–"),
                run(BadgeState.DONE, "Run 23", "1 h ago", "dana@northwind.example", "38 s"),
                run(BadgeState.STOPPED, "Run 19", "yesterday", "Stopped by you", "12 s"));
        list.setPrefWidth(330);
        return section("RUNS", list);
    }

    private static VBox run(BadgeState state, String name, String when, String what, String took) {
        var badge = new StateBadge(state);
        badge.getStyleClass().add("small");
        var row = new VBox(
                3,
                Samples.row(8, badge, label(name, "strong"), Samples.spring(), label(when, "hint")),
                Samples.row(8, label(what, "text-2"), Samples.spring(), label(took, "text-2")));
        row.getStyleClass().add("run-row");
        return row;
    }

    private static VBox waterfall() {
        VBox box = section("TIMELINE");
        String[] kinds = {"bar-waiting", "bar-working", "bar-tool", "bar-needs-you", "bar-failed", "bar-done"};
        for (int i = 0; i < kinds.length; i++) {
            var bar = new Region();
            bar.getStyleClass().addAll("bar", kinds[i]);
            bar.setPrefWidth(60 + 20 * i);
            HBox row = Samples.row(8, bar, label(kinds[i].substring(4), "meta"));
            row.setPadding(new Insets(0, 0, 0, 30 * i));
            box.getChildren().add(row);
        }
        return box;
    }

    private static VBox cards() {
        var row = new FlowPane(16, 16);
        for (String name : new String[] {"Lead to nurture", "Call follow-up", "Loan check"}) {
            Node picture = Samples.row(
                    14,
                    new NodeIcon(NodeLook.AGENT),
                    new IconView(Icon.ARROW_RIGHT),
                    new NodeIcon(NodeLook.REVIEW),
                    new IconView(Icon.ARROW_RIGHT),
                    new NodeIcon(NodeLook.AGENT, Icon.MAIL));
            var card = new VBox(
                    8,
                    picture,
                    label(name, "title-section"),
                    wrapped("Qualify a lead, then write the first e-mail", "text-2"),
                    label("Duo · 1 review", "chip"));
            card.getStyleClass().addAll("card", "interactive");
            card.setPrefWidth(300);
            row.getChildren().add(card);
        }
        var flat = new VBox(
                6,
                label("Last run handed over", "strong"),
                label("score  82\nreason Budget confirmed, 40 seats\nemail  dana@northwind.example", "mono", "text-2"));
        flat.getStyleClass().addAll("card", "flat");
        row.getChildren().add(flat);
        return section("CARDS", row);
    }

    private static VBox empty() {
        var ghost = new VBox(
                label("Add your first agent", "title-section"),
                Samples.row(4, label("drag one here, or press", "text-2"), label("A", "kbd")));
        ghost.getStyleClass().add("ghost-card");
        ghost.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        ((HBox) ghost.getChildren().get(1)).setAlignment(javafx.geometry.Pos.CENTER);
        var nothing = new VBox(
                new IconView(Icon.CLOCK),
                label("No runs yet", "title-section"),
                label("Press Run and watch your agents work.", "text-2"));
        nothing.getStyleClass().add("empty-state");
        return section("EMPTY", Samples.row(60, ghost, nothing));
    }
}
