package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.Place;
import baton.workflow.Problem;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What has to be put right before a workflow can run, each with the click that does it.
final class ReadyList {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 520;

    private final Overlay overlay;
    private final Document document;
    private final Runnable tryAgain;

    /// @param tryAgain called after a fix: to run, or to show what is left
    ReadyList(Overlay overlay, Document document, Runnable tryAgain) {
        this.overlay = overlay;
        this.document = document;
        this.tryAgain = tryAgain;
    }

    void show(List<Problem> problems) {
        var rows = new VBox(12);
        problems.forEach(problem -> rows.getChildren().add(row(problem)));
        var close = Buttons.secondary(TEXT.text("dialog.close"));
        close.setId("dialog-ok");
        close.setOnAction(_ -> overlay.close());
        overlay.show(
                new Dialog("ready-list", TEXT.text("ready.title", problems.size()), "", WIDTH)
                        .with(rows)
                        .buttons(List.of(), List.of(close)),
                overlay::close);
        rows.lookupAll(".button").stream()
                .findFirst()
                .ifPresentOrElse(first -> first.requestFocus(), close::requestFocus);
    }

    private HBox row(Problem problem) {
        var title = new Label(problem.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var why = new Label(problem.why());
        why.getStyleClass().add("text-2");
        why.setWrapText(true);
        var ways = new FlowPane(8, 8);
        problem.fixes().forEach(fix -> {
            var button = Buttons.secondary(fix.label());
            button.setOnAction(_ -> {
                overlay.close();
                document.edit(fix.edit());
                tryAgain.run();
            });
            ways.getChildren().add(button);
        });
        if (!(problem.place() instanceof Place.Whole)) {
            var show = Buttons.ghost(TEXT.text("ready.show"));
            show.setOnAction(_ -> {
                overlay.close();
                document.select(at(problem.place()));
            });
            ways.getChildren().add(show);
        }
        var words = new VBox(4, title, why, ways);
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = new IconView(Icon.WARNING);
        icon.getStyleClass().add("text-needs-you");
        var row = new HBox(12, icon, words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static Selection at(Place place) {
        return switch (place) {
            case Place.AtNode(var node) -> Selection.of(node);
            case Place.AtHandoff(var handoff) -> Selection.of(handoff);
            case Place.Whole _ -> Selection.NOTHING;
        };
    }
}
