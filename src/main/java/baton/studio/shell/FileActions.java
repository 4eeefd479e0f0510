package baton.studio.shell;

import baton.studio.document.Document;
import baton.studio.document.DocumentFiles;
import baton.studio.document.Trouble;
import baton.studio.fx.Messages;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// New, open, save and close, with the question about work that would be lost. JavaFX thread.
final class FileActions {

    private static final Messages TEXT = Messages.of("shell");

    /// What the name of a workflow file ends in.
    static final String ENDING = ".baton";

    private final Document document;
    private final DocumentFiles files;
    private final FilePicker picker;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final BooleanSupplier savesItself;
    private final Consumer<Path> used;
    private final Consumer<Path> missing;
    private final Runnable shown;
    private final Predicate<Path> elsewhere;

    /// @param savesItself whether the open workflow may be saved without a question
    /// @param used        gets each file that was opened or saved
    /// @param missing     gets each that could not be
    /// @param shown       called when another workflow is on the canvas
    /// @param elsewhere   shows a file in the window that has it open already, if another one has
    FileActions(
            Document document,
            DocumentFiles files,
            FilePicker picker,
            Dialogs dialogs,
            Toasts toasts,
            BooleanSupplier savesItself,
            Consumer<Path> used,
            Consumer<Path> missing,
            Runnable shown,
            Predicate<Path> elsewhere) {
        this.document = document;
        this.files = files;
        this.picker = picker;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.savesItself = savesItself;
        this.used = used;
        this.missing = missing;
        this.shown = shown;
        this.elsewhere = elsewhere;
    }

    void begin(Workflow workflow) {
        leaving(() -> {
            files.begin(workflow);
            shown.run();
        });
    }

    void openChosen() {
        picker.toOpen().ifPresent(this::open);
    }

    void open(Path file) {
        if (!elsewhere.test(file)) {
            leaving(() -> openNow(file));
        }
    }

    /// Opens `file` and goes on with `then` when it is shown.
    void open(Path file, Runnable then) {
        leaving(() -> files.open(file, new Told(file, () -> {
            shown.run();
            then.run();
        })));
    }

    private void openNow(Path file) {
        files.open(file, new Told(file, shown));
    }

    void save() {
        save(() -> toasts.show(TEXT.text("file.saved", document.present().name())));
    }

    private void save(Runnable then) {
        document.endTyping();
        files.pathProperty().get().ifPresentOrElse(file -> files.save(new Told(file, then)), () -> saveAs(then));
    }

    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        picker.toSave(fileName()).ifPresent(file -> files.saveAs(file, new Told(file, then)));
    }

    private String fileName() {
        var name = document.present()
                .name()
                .strip()
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return (name.isEmpty() ? "workflow" : name.toLowerCase(java.util.Locale.ROOT)) + ENDING;
    }

    /// Goes on with `then`, after asking if something would be lost by it.
    void leaving(Runnable then) {
        document.endTyping();
        if (!files.hasUnsavedWork()) {
            then.run();
        } else if (savesItself.getAsBoolean()) {
            save(then);
        } else {
            dialogs.askAboutUnsaved(document.present().name(), () -> save(then), then);
        }
    }

    private final class Told implements DocumentFiles.Listener {

        private final Path file;
        private final Runnable then;

        Told(Path file, Runnable then) {
            this.file = file;
            this.then = then;
        }

        @Override
        public void done(String remark) {
            used.accept(file);
            if (!remark.isBlank()) {
                toasts.show(remark);
            }
            then.run();
        }

        @Override
        public void failed(Trouble trouble) {
            missing.accept(file);
            dialogs.tell(trouble);
        }

        @Override
        public void changedMeanwhile(String title, String why, Runnable goOn) {
            dialogs.ask(title, why, TEXT.text("file.saveOver"), goOn);
        }
    }
}
