package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.document.DocumentFiles;
import baton.workflow.Workflow;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;

/// What the window has open, as others need to know it. JavaFX thread.
public final class OpenWork {

    private static final String BATON = "Baton";

    private final Document document;
    private final DocumentFiles files;

    OpenWork(Document document, DocumentFiles files) {
        this.document = document;
        this.files = files;
    }

    /// What the system calls the window.
    public ObservableValue<String> title() {
        return document.presentProperty().map(shown -> isNothing() ? BATON : shown.name() + " – " + BATON);
    }

    /// Whether there is nothing that a file that is opened would take the place of.
    public boolean isNothing() {
        return files.pathProperty().get().isEmpty() && document.present().equals(Workflow.EMPTY);
    }

    /// Whether it is what `file` holds.
    public boolean isOf(Path file) {
        return files.pathProperty()
                .get()
                .map(OpenWork::plain)
                .filter(plain(file)::equals)
                .isPresent();
    }

    private static Path plain(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
