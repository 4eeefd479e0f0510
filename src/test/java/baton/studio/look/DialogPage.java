package baton.studio.look;

import static baton.studio.look.Samples.label;
import static baton.studio.look.Samples.wrapped;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The review over the studio, as in the mock.
final class DialogPage {

    private DialogPage() {}

    static Region create() {
        var scrim = new StackPane();
        scrim.getStyleClass().add("scrim");
        var dialog = new VBox(header(), new HBox(body(), side()), footer());
        dialog.getStyleClass().add("dialog");
        dialog.setMaxSize(780, Region.USE_PREF_SIZE);
        var page = new StackPane(BuildPage.create(), scrim, dialog);
        page.setAlignment(Pos.CENTER);
        return page;
    }

    private static Node header() {
        var tile = new NodeIcon(NodeLook.REVIEW);
        tile.getStyleClass().add("large");
        var words = new VBox(
                2,
                label("Sales manager: check before we e-mail", "title-section"),
                label("Lead to nurture · Run 7 · waiting 00:24 · 1 of 2 reviews waiting", "text-2"));
        var header = new HBox(tile, words);
        header.getStyleClass().addAll("dialog-header", "hairline-bottom");
        return header;
    }

    private static Node body() {
        var reason = new TextArea(
                "Budget is confirmed (40 seats), the decision is due this quarter, and they already use a competing tool.");
        reason.setWrapText(true);
        reason.setPrefRowCount(3);
        var draft = new TextArea("Hi Dana,\n\nthanks for reaching out about rolling out to your 40-person agency.");
        draft.setWrapText(true);
        draft.setPrefRowCount(6);
        var body = new VBox(
                6,
                label("Score", "field-label"),
                new TextField("82"),
                label("Reason", "field-label"),
                reason,
                Samples.row(8, label("Draft e-mail", "field-label"), Samples.spring(), chip()),
                draft);
        body.getStyleClass().add("dialog-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        return body;
    }

    private static Node chip() {
        var chip = label("edited by you", "chip");
        chip.setGraphic(new IconView(Icon.PEN));
        return chip;
    }

    private static Node side() {
        var feedback = new TextArea();
        feedback.setPromptText("Tell Lead qualifier what to change…");
        feedback.setWrapText(true);
        feedback.setPrefRowCount(4);
        var side = new VBox(
                8,
                label("What happens next", "field-label"),
                wrapped("If you approve, Nurture writer gets score, reason and e-mail. Nothing is sent yet.", "text-2"),
                label("Feedback (needed to send back)", "field-label"),
                feedback,
                label("Sent back 0 of 3 times", "hint"));
        side.getStyleClass().add("dialog-side");
        side.setPrefWidth(270);
        side.setMinWidth(270);
        return side;
    }

    private static Node footer() {
        var approve = Samples.button("Approve with my edit", Icon.CHECK, "btn-primary");
        var later = wrapped("Decide later: the run keeps waiting, also after a restart", "hint");
        HBox.setHgrow(later, Priority.ALWAYS);
        later.setMaxWidth(Double.MAX_VALUE);
        var footer = new HBox(
                Samples.button("Reject and stop", "btn-danger"),
                later,
                Samples.button("Send back", Icon.SEND_BACK, "btn"),
                approve);
        footer.getStyleClass().add("dialog-footer");
        return footer;
    }
}
