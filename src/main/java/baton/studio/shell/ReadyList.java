package baton.studio.shell;

import baton.engine.ReadyCheck.Finding;
import baton.engine.ReadyCheck.Fix;
import baton.engine.ReadyCheck.Report;
import baton.studio.document.Document;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.FittingScroll;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.workflow.Place;
import baton.workflow.Problem;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What has to be put right before a workflow can run, each with the click that does it.
final class ReadyList {

    /// One thing to put right.
    private record Row(String title, String why, Selection at, List<Way> ways) {}

    /// One click that does it.
    private record Way(String label, Runnable go) {}

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 620;
    private static final double TALLEST = 460;

    private final Overlay overlay;
    private final Document document;
    private final Runnable tryAgain;

    /// @param tryAgain called after a fix: to run, or to show what is left
    ReadyList(Overlay overlay, Document document, Runnable tryAgain) {
        this.overlay = overlay;
        this.document = document;
        this.tryAgain = tryAgain;
    }

    /// What is wrong with the workflow itself.
    void show(List<Problem> problems) {
        var rows = problems.stream().map(this::row).toList();
        show(TEXT.text("ready.title", rows.size()), rows);
    }

    private Row row(Problem problem) {
        return new Row(
                problem.title(),
                problem.why(),
                at(problem.place()),
                problem.fixes().stream()
                        .map(fix -> new Way(fix.label(), () -> {
                            document.edit(fix.edit());
                            tryAgain.run();
                        }))
                        .toList());
    }

    /// What keeps its agents from their models.
    ///
    /// @param mend does what a fix says; not called for those that change the workflow
    void show(Report models, Consumer<Fix> mend) {
        var rows = models.findings().stream().map(found -> row(found, mend)).toList();
        show(
                TEXT.text(
                        "ready.title",
                        models.findings().stream().filter(Finding::stopsRun).count()),
                rows);
    }

    private Row row(Finding finding, Consumer<Fix> mend) {
        return new Row(
                finding.title(),
                finding.why(),
                Selection.of(finding.node()),
                finding.fixes().stream()
                        .map(fix -> new Way(fix.label(), () -> mend(fix, mend)))
                        .toList());
    }

    private void mend(Fix fix, Consumer<Fix> mend) {
        if (fix instanceof Fix.Change(var change)) {
            document.edit(change.edit());
            tryAgain.run();
        } else {
            mend.accept(fix);
        }
    }

    private void show(String title, List<Row> shown) {
        var rows = new VBox(18);
        shown.forEach(row -> rows.getChildren().add(view(row)));
        var close = Buttons.secondary(TEXT.text("dialog.close"));
        close.setId("dialog-ok");
        close.setOnAction(_ -> overlay.close());
        var scroll = new FittingScroll(rows);
        scroll.setMaxHeight(TALLEST);
        overlay.show(
                new Dialog("ready-list", title, "", WIDTH).with(scroll).buttons(List.of(), List.of(close)),
                overlay::close);
        rows.lookupAll(".button").stream()
                .findFirst()
                .ifPresentOrElse(first -> first.requestFocus(), close::requestFocus);
    }

    private HBox view(Row row) {
        var title = new Label(row.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var why = new Label(row.why());
        why.getStyleClass().add("text-2");
        why.setWrapText(true);
        var ways = new FlowPane(8, 8);
        row.ways().forEach(way -> {
            var button = Buttons.secondary(way.label());
            button.setOnAction(_ -> {
                overlay.close();
                way.go().run();
            });
            ways.getChildren().add(button);
        });
        if (!row.at().equals(Selection.NOTHING)) {
            var show = Buttons.ghost(TEXT.text("ready.show"));
            show.setOnAction(_ -> {
                overlay.close();
                document.select(row.at());
            });
            ways.getChildren().add(show);
        }
        var words = new VBox(4, title, why, ways);
        VBox.setMargin(ways, new Insets(4, 0, 0, 0));
        HBox.setHgrow(words, Priority.ALWAYS);
        var icon = new IconView(Icon.WARNING);
        icon.getStyleClass().add("text-needs-you");
        var view = new HBox(12, icon, words);
        view.setAlignment(Pos.TOP_LEFT);
        return view;
    }

    private static Selection at(Place place) {
        return switch (place) {
            case Place.AtNode(var node) -> Selection.of(node);
            case Place.AtHandoff(var handoff) -> Selection.of(handoff);
            case Place.Whole _ -> Selection.NOTHING;
        };
    }
}
