package baton.studio.shell;

import baton.studio.fx.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The file dialogs of the operating system.
public final class SystemFilePicker implements FilePicker {

    private static final Messages TEXT = Messages.of("shell");

    private final Supplier<Window> owner;

    public SystemFilePicker(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> toOpen() {
        var chooser = chooser(TEXT.text("picker.open"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(String suggested) {
        var chooser = chooser(TEXT.text("picker.save"));
        chooser.setInitialFileName(suggested);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(File::toPath)
                .map(SystemFilePicker::named);
    }

    /// Some systems leave the ending off.
    private static Path named(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ".baton");
    }

    private static FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXT.text("picker.kind"), "*.baton"));
        return chooser;
    }
}
