package baton.studio.shell;

import baton.studio.document.FileNews;
import baton.studio.document.FileWatch;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.workflow.Differences;
import baton.workflow.Workflow;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Shows what the file has otherwise than what is on the canvas, and lets the person choose.
final class CompareDialog {

    private static final Messages TEXT = Messages.of("shell");
    private static final double WIDTH = 560;
    private static final double HIGHEST = 340;

    private final Overlay overlay;
    private final FileWatch watch;

    CompareDialog(Overlay overlay, FileWatch watch) {
        this.overlay = overlay;
        this.watch = watch;
    }

    void show(Workflow mine, FileNews.Changed news) {
        var name = String.valueOf(news.file().getFileName());
        var close = button("compare-close", Buttons.secondary(TEXT.text("dialog.close")), () -> {});
        var keep = button("compare-keep", Buttons.secondary(TEXT.text("changed.keep")), watch::keepMine);
        var reload = button(
                "compare-reload",
                Buttons.primary(TEXT.text("changed.reload")),
                () -> watch.reload(TEXT.text("changed.label")));
        var lines = lines(Differences.between(mine, news.theirs().workflow()));
        overlay.show(
                new Dialog("compare-dialog", TEXT.text("compare.title", name), TEXT.text("compare.about"), WIDTH)
                        .with(lines)
                        .buttons(List.of(close), List.of(keep, reload)),
                overlay::close);
    }

    private static ScrollPane lines(Differences differences) {
        var list = new VBox(6);
        list.setId("compare-lines");
        var words = DifferenceWords.of(differences);
        (words.isEmpty() ? List.of(TEXT.text("compare.nothing")) : words).forEach(line -> {
            var label = new Label(line);
            label.setWrapText(true);
            list.getChildren().add(label);
        });
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.setAccessibleText(String.join("\n", words));
        return scroll;
    }

    private Button button(String id, Button button, Runnable then) {
        button.setId(id);
        button.setOnAction(_ -> {
            overlay.close();
            then.run();
        });
        return button;
    }
}
