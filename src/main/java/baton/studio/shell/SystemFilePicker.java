package baton.studio.shell;

import baton.studio.fx.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The file dialogs of the operating system.
public final class SystemFilePicker implements FilePicker {

    private static final Messages TEXT = Messages.of("shell");

    private static final String WORKFLOW = ".baton";

    private final Supplier<Window> owner;

    public SystemFilePicker(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen() {
        var chooser = chooser(TEXT.text("picker.open"), TEXT.text("picker.kind"), WORKFLOW);
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(String suggested) {
        var chooser = chooser(TEXT.text("picker.save"), TEXT.text("picker.kind"), WORKFLOW);
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(File::toPath)
                .map(file -> named(file, WORKFLOW));
    }

    @Override
    public Optional<Path> runToOpen() {
        var chooser = chooser(TEXT.text("picker.import"), TEXT.text("picker.runs"), RunKeeping.ENDING);
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> runToSave(String suggested) {
        var chooser = chooser(TEXT.text("picker.export"), TEXT.text("picker.runs"), RunKeeping.ENDING);
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(File::toPath)
                .map(file -> named(file, RunKeeping.ENDING));
    }

    @Override
    public Optional<Path> textToSave(String suggested) {
        var chooser = chooser(TEXT.text("picker.text"), TEXT.text("picker.texts"), SavedText.ENDING);
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(File::toPath)
                .map(file -> named(file, SavedText.ENDING));
    }

    @Override
    public Optional<Path> folder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(TEXT.text("picker.folder"));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> file() {
        var chooser = new FileChooser();
        chooser.setTitle(TEXT.text("picker.file"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    /// Some systems leave the ending off.
    private static Path named(Path file, String ending) {
        var name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ending);
    }

    private static FileChooser chooser(String title, String kind, String ending) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        return chooser;
    }
}
