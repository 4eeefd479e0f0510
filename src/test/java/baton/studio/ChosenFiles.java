package baton.studio;

import baton.studio.shell.FilePicker;
import java.nio.file.Path;
import java.util.Optional;

/// A person who knows beforehand which files they will choose.
final class ChosenFiles implements FilePicker {

    private Optional<Path> open = Optional.empty();
    private Optional<Path> save = Optional.empty();
    private String suggested = "";

    void willOpen(Path file) {
        open = Optional.of(file);
    }

    void willSaveTo(Path file) {
        save = Optional.of(file);
    }

    /// Closes the next dialogs without a choice.
    void willChooseNothing() {
        open = Optional.empty();
        save = Optional.empty();
    }

    /// The name that the last place to save was asked for with.
    String suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> toOpen() {
        return open;
    }

    @Override
    public Optional<Path> toSave(String name) {
        suggested = name;
        return save;
    }

    @Override
    public Optional<Path> textToSave(String name) {
        suggested = name;
        return save;
    }

    @Override
    public Optional<Path> folder() {
        return open;
    }

    @Override
    public Optional<Path> file() {
        return open;
    }

    @Override
    public Optional<Path> runToOpen() {
        return open;
    }

    @Override
    public Optional<Path> runToSave(String name) {
        suggested = name;
        return save;
    }
}
