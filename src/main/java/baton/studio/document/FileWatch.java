package baton.studio.document;

import baton.files.FileEye;
import baton.files.FileSight;
import baton.files.Stamp;
import baton.studio.fx.Background;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Notices when another program changes, moves or removes the file of the open workflow. Looks when it is told
/// to, away from the JavaFX thread; use it on that thread.
public final class FileWatch {

    private final Document document;
    private final DocumentFiles files;
    private final FileEye eye;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<FileNews>> news = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean looking;

    public FileWatch(Document document, DocumentFiles files, FileEye eye, Background background) {
        this.document = document;
        this.files = files;
        this.eye = eye;
        this.background = background;
        files.pathProperty().subscribe(_ -> news.set(Optional.empty()));
        files.stampProperty().subscribe(_ -> news.set(Optional.empty()));
        document.dirtyProperty().subscribe(_ -> news.set(news.get().map(this::asItIsNow)));
    }

    /// What happened that the person has not decided about; there while it is so.
    public ReadOnlyObjectProperty<Optional<FileNews>> newsProperty() {
        return news.getReadOnlyProperty();
    }

    /// Looks at the file, unless it is just being looked at or written.
    public void look() {
        var path = files.pathProperty().get();
        var stamp = files.stampProperty().get();
        if (looking || files.isWriting() || path.isEmpty() || stamp.isEmpty()) {
            return;
        }
        looking = true;
        background.run(
                () -> eye.look(path.get(), stamp.get()),
                sight -> {
                    looking = false;
                    saw(path.get(), stamp.get(), sight);
                },
                _ -> looking = false);
    }

    private void saw(Path file, Stamp stamp, FileSight sight) {
        var isOld = files.isWriting()
                || !files.stampProperty().get().equals(Optional.of(stamp))
                || !files.pathProperty().get().equals(Optional.of(file));
        if (isOld) {
            return;
        }
        switch (sight) {
            case FileSight.Same _ -> news.set(Optional.empty());
            case FileSight.Gone _ -> news.set(Optional.of(new FileNews.Gone(file)));
            case FileSight.Unreadable(var why) -> news.set(Optional.of(new FileNews.Unreadable(file, why)));
            case FileSight.Changed(var theirs) -> {
                if (document.isSavedAs(theirs.workflow())) {
                    files.keepMine(theirs); // written in another way, and says the same
                } else {
                    news.set(Optional.of(asItIsNow(new FileNews.Changed(file, theirs, false))));
                }
            }
        }
    }

    private FileNews asItIsNow(FileNews said) {
        return said instanceof FileNews.Changed(var file, var theirs, var _)
                ? new FileNews.Changed(file, theirs, files.hasUnsavedWork())
                : said;
    }

    /// Shows what the file holds now; that can be undone.
    ///
    /// @param label what the change is called
    public void reload(String label) {
        if (news.get().orElse(null) instanceof FileNews.Changed changed) {
            files.reload(changed.theirs(), label);
        }
    }

    /// What is shown stays, and goes over the file with the next save.
    public void keepMine() {
        switch (news.get().orElse(null)) {
            case FileNews.Changed changed -> files.keepMine(changed.theirs());
            case FileNews.Unreadable _, FileNews.Gone _ -> files.keepMine();
            case null -> {}
        }
    }
}
