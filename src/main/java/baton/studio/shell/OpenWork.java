package baton.studio.shell;

import baton.run.RunStatus;
import baton.studio.document.Document;
import baton.studio.document.DocumentFiles;
import baton.studio.fx.Messages;
import baton.studio.monitor.RunView;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// What the window has open, as others need to know it. JavaFX thread.
public final class OpenWork {

    private static final Messages TEXT = Messages.of("shell");
    private static final String BATON = "Baton";

    private final Document document;
    private final DocumentFiles files;
    private final ObservableValue<Optional<RunView>> run;

    /// @param run the run that is watched in the window
    OpenWork(Document document, DocumentFiles files, ObservableValue<Optional<RunView>> run) {
        this.run = run;
        this.document = document;
        this.files = files;
    }

    /// What the system calls the window: also where only its name is seen, one sees whether its run needs somebody.
    public ObservableValue<String> title() {
        return document.presentProperty().flatMap(shown -> run.map(view -> isNothing() ? BATON : title(shown, view)));
    }

    private static String title(Workflow shown, Optional<RunView> watched) {
        boolean asks = watched.filter(view -> RunStatus.of(view.state()) == RunStatus.NEEDS_YOU)
                .isPresent();
        return (asks ? TEXT.text("window.needsYou", shown.name()) : shown.name()) + " – " + BATON;
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
