package baton.studio.shell;

import baton.studio.document.DocumentFiles;
import baton.studio.fx.Messages;
import baton.studio.monitor.Now;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// How the open workflow and its file compare, in words: `Saved · just now`. JavaFX thread.
final class SavedWords {

    private static final Messages TEXT = Messages.of("shell");

    private final DocumentFiles files;
    private final Now now;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private Optional<Instant> saved = Optional.empty();

    SavedWords(DocumentFiles files, Now now) {
        this.files = files;
        this.now = now;
        files.pathProperty().subscribe(_ -> {
            saved = Optional.empty();
            refresh();
        });
        files.savesProperty().subscribe((_, _) -> {
            saved = Optional.of(now.instant());
            refresh();
        });
        files.standing().subscribe(_ -> refresh());
    }

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Time has passed.
    void refresh() {
        words.set(
                switch (files.standing().getValue()) {
                    case NEVER_SAVED -> TEXT.text("standing.never");
                    case CHANGED -> TEXT.text("standing.changed");
                    case SAVED ->
                        saved.map(then -> TEXT.text("standing.savedAgo", now.ago(then)))
                                .orElseGet(() -> TEXT.text("standing.saved"));
                });
    }
}
