package baton.studio.look;

import static baton.studio.look.Samples.at;
import static baton.studio.look.Samples.label;
import static baton.studio.look.Samples.wrapped;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;

/// Palette, canvas, inspector and drawer as the studio shows them.
final class BuildPage {

    private BuildPage() {}

    static Region create() {
        var page = new BorderPane(canvas());
        page.setLeft(palette());
        page.setRight(inspector());
        page.setBottom(drawer());
        return page;
    }

    private static Region palette() {
        var search = new TextField();
        search.setPromptText("Search steps");
        search.getStyleClass().add("search-field");
        var box = new VBox(search, label("PEOPLE & AGENTS", "section-label"));
        box.getStyleClass().add("palette");
        box.setPrefWidth(224);
        box.getChildren()
                .addAll(
                        item(NodeLook.AGENT, "Agent", "Does one job with a model"),
                        item(NodeLook.TEAM, "Team", "A leader hands out work"),
                        item(NodeLook.DISCUSSION, "Discussion", "Agents talk until they agree"),
                        item(NodeLook.REVIEW, "Review", "Pause for a person"),
                        label("FLOW", "section-label"),
                        item(NodeLook.DECISION, "Decision", "Choose the way"),
                        item(NodeLook.FOR_EACH, "For each", "Repeat for a list"),
                        label("DO", "section-label"),
                        item(NodeLook.RESULT, "Result", "What you get at the end"),
                        item(NodeLook.NOTE, "Note", "Remind yourself"));
        return box;
    }

    private static HBox item(NodeLook look, String title, String text) {
        var words = new VBox(1, label(title, "palette-title"), wrapped(text, "palette-text"));
        var item = new HBox(new NodeIcon(look), words);
        item.getStyleClass().add("palette-item");
        return item;
    }

    private static Region canvas() {
        var world = new Pane();
        world.getStyleClass().addAll("canvas", "canvas-world");
        line(world, 160, 168, 220, 168, "taken");
        line(world, 460, 168, 560, 168, "selected");
        line(world, 460, 168, 560, 348, "idle");
        at(40, 148, new SampleCard(NodeLook.START, "New lead"), world);
        at(
                        220,
                        120,
                        new SampleCard(
                                NodeLook.AGENT,
                                Icon.AGENT,
                                "Lead qualifier",
                                "Sales development rep: scores the lead from 0 to 100",
                                "Practice · 2 tools"),
                        world)
                .state(BadgeState.DONE)
                .ports(world);
        at(
                        560,
                        120,
                        new SampleCard(
                                NodeLook.AGENT, Icon.SEARCH, "Fraud check", "Looks for anomalies", "Practice · 0:12"),
                        world)
                .state(BadgeState.WORKING)
                .ports(world);
        at(
                        560,
                        300,
                        new SampleCard(
                                NodeLook.REVIEW,
                                Icon.REVIEW,
                                "Sales manager",
                                "Checks before we e-mail",
                                "Approve · Send back · Reject"),
                        world)
                .state(BadgeState.NEEDS_YOU)
                .ports(world);
        var pill = at(470, 158, label("3 fields", "handoff-pill"), world);
        pill.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), true);
        at(40, 300, note(), world);
        var zoom = Samples.row(
                0,
                Samples.button("", Icon.MINUS, "icon-button"),
                label("100 %", "zoom-text"),
                Samples.button("", Icon.PLUS, "icon-button"),
                Samples.button("", Icon.FIT, "icon-button"),
                Samples.button("", Icon.TIDY, "icon-button"),
                Samples.button("", Icon.MAP, "icon-button"));
        zoom.getStyleClass().add("zoom-bar");
        at(14, 520, zoom, world);
        at(700, 470, minimap(), world);
        return world;
    }

    private static void line(Pane world, double x1, double y1, double x2, double y2, String state) {
        double bend = Math.max(40, (x2 - x1) / 2);
        var line = new CubicCurve(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2);
        line.getStyleClass().add("handoff-line");
        line.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        world.getChildren().add(line);
    }

    private static Region note() {
        var note = new VBox(wrapped("1  Press Run\n2  Watch\n3  Approve the e-mail"));
        note.getStyleClass().add("note-card");
        note.setPrefWidth(190);
        return note;
    }

    private static Region minimap() {
        var map = new Pane();
        map.getStyleClass().add("minimap");
        map.setPrefSize(150, 92);
        for (double[] at : new double[][] {{14, 40}, {44, 40}, {76, 24}, {76, 56}, {110, 40}}) {
            var card = new Rectangle(at[0], at[1], 22, 9);
            card.getStyleClass().add("minimap-card");
            map.getChildren().add(card);
        }
        var view = new Rectangle(8, 12, 130, 66);
        view.getStyleClass().add("minimap-view");
        map.getChildren().add(view);
        return map;
    }

    private static Region inspector() {
        var name = new TextField("Lead qualifier");
        name.getStyleClass().add("title-field");
        HBox.setHgrow(name, Priority.ALWAYS);
        var tile = new NodeIcon(NodeLook.AGENT);
        tile.getStyleClass().add("large");
        var text = new TextArea(
                "Score {{Lead}} from 0 to 100 for how likely they are to buy this quarter. Look at budget, size and "
                        + "urgency. Say why in one or two sentences a busy manager can check.");
        text.setWrapText(true);
        text.setPrefRowCount(5);
        var model = new ComboBox<String>();
        model.getItems().addAll("Workflow default (Practice)", "llama3.2");
        model.getSelectionModel().selectFirst();
        model.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(
                6,
                Samples.row(10, tile, name),
                gap(new Segmented<>(List.of("Set-up", "Try it", "Last run"), word -> word)),
                gap(label("Job in one line", "field-label")),
                new TextField("Sales development rep"),
                gap(label("Instructions", "field-label")),
                text,
                gap(label("Receives", "field-label")),
                Samples.row(6, label("Lead", "chip"), label("from New lead", "hint")),
                gap(label("Hands off", "field-label")),
                handsOff(),
                gap(label("Model", "field-label")),
                model,
                gap(fold("If it fails", "try again 3×, then ask me")),
                fold("Limits", "2 min · 800 words"));
        box.getStyleClass().add("inspector");
        box.setPrefWidth(360);
        return box;
    }

    private static Region gap(Region node) {
        var box = new StackPane(node);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox.setMargin(box, new javafx.geometry.Insets(6, 0, 0, 0));
        return box;
    }

    private static Region handsOff() {
        var row =
                new HBox(label("Sales manager"), label("3 fields", "text-3"), Samples.spring(), label("Edit", "link"));
        row.getStyleClass().add("field-card");
        return row;
    }

    private static Region fold(String title, String summary) {
        var row = new HBox(
                new IconView(Icon.CHEVRON_RIGHT),
                label(title, "fold-title"),
                Samples.spring(),
                label(summary, "fold-summary"));
        row.getStyleClass().add("fold");
        return row;
    }

    private static Region drawer() {
        var steps = new VBox(
                step("Intake", BadgeState.DONE, "2.1 s"),
                step("Fraud check", BadgeState.WORKING, "6.2 s"),
                step("Underwriter", BadgeState.NOT_RUN, ""));
        steps.getChildren().get(1).pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), true);
        var head = Samples.row(
                8,
                label("Run 14", "strong"),
                new StatePill(BadgeState.WORKING),
                Samples.spring(),
                label("4 of 6 steps · free", "hint"));
        var left = new VBox(6, head, steps);
        left.getStyleClass().add("drawer-side");
        left.setPrefWidth(420);
        var right = new VBox(
                10, ControlsPage.tabs(), wrapped("No other application uses this address. I see no sign of fraud"));
        right.setPadding(new javafx.geometry.Insets(4, 16, 12, 16));
        HBox.setHgrow(right, Priority.ALWAYS);
        var drawer = new HBox(left, right);
        drawer.getStyleClass().add("drawer");
        drawer.setPrefHeight(190);
        return drawer;
    }

    private static HBox step(String name, BadgeState state, String time) {
        var badge = new StateBadge(state);
        badge.getStyleClass().add("small");
        var row = new HBox(badge, label(name), Samples.spring(), label(time, "hint"));
        row.getStyleClass().add("step-row");
        return row;
    }
}
