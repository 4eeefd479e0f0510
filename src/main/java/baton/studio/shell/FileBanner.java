package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.document.FileNews;
import baton.studio.document.FileWatch;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Says that another program changed or removed the open file, and offers what can be done.
final class FileBanner {

    private static final Messages TEXT = Messages.of("shell");

    private final VBox place = new VBox();
    private final Document document;
    private final FileWatch watch;
    private final FileActions actions;
    private final CompareDialog compare;

    FileBanner(Document document, FileWatch watch, FileActions actions, CompareDialog compare) {
        this.document = document;
        this.watch = watch;
        this.actions = actions;
        this.compare = compare;
        place.setId("file-news");
        watch.newsProperty().subscribe(this::show);
    }

    VBox place() {
        return place;
    }

    private void show(Optional<FileNews> news) {
        place.getChildren()
                .setAll(news.map(now -> switch (now) {
                            case FileNews.Changed changed -> changed(changed);
                            case FileNews.Unreadable(var file, var why) ->
                                banner(TEXT.text("changed.unreadable", name(file)), List.of(keep(true)))
                                        .line(why, List.of());
                            case FileNews.Gone(var file) ->
                                banner(TEXT.text("changed.gone", name(file)), List.of(saveAs(), keep(true)));
                        })
                        .map(List::of)
                        .orElse(List.of()));
    }

    private Banner changed(FileNews.Changed news) {
        var buttons = new ArrayList<Button>();
        if (news.loses()) {
            buttons.add(Banner.button(
                    "changed-compare", TEXT.text("changed.compare"), () -> compare.show(document.present(), news)));
            buttons.add(keep(false));
        }
        var reload = Buttons.primary(TEXT.text("changed.reload"));
        reload.setId("changed-reload");
        reload.setOnAction(_ -> watch.reload(TEXT.text("changed.label")));
        buttons.add(reload);
        return banner(TEXT.text("changed.title", name(news.file())), buttons);
    }

    private static Banner banner(String title, List<Button> buttons) {
        return new Banner("file-banner", Icon.FILE, "banner-needs-you").title(title, buttons);
    }

    /// @param save whether it has to be saved at once, for there is nothing to compare with
    private Button keep(boolean save) {
        return Banner.button("changed-keep", TEXT.text(save ? "changed.saveMine" : "changed.keep"), () -> {
            watch.keepMine();
            if (save) {
                actions.save();
            }
        });
    }

    private Button saveAs() {
        return Banner.button("changed-save-as", TEXT.text("changed.saveAs"), actions::saveAs);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
