package baton.studio.shell;

import baton.studio.fx.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The recent files as they can be chosen: which are pinned, and which are not there any more. JavaFX thread;
/// looks at the disk in the background.
final class Recents {

    /// @param isMissing as far as is known: the disk is looked at a moment later
    record Row(Path file, boolean isPinned, boolean isMissing) {

        String name() {
            return String.valueOf(file.getFileName()).replaceFirst("\\.baton$", "");
        }
    }

    private final Settings settings;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private Set<Path> missing = Set.of();

    Recents(Settings settings, Background background) {
        this.settings = settings;
        this.background = background;
        settings.nowProperty().map(Preferences::recent).subscribe(_ -> look());
    }

    /// In the order in which they are shown.
    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Shows what is known, and looks which of the files are there.
    void look() {
        show();
        var files = settings.now().recent().files();
        background.run(
                () -> files.stream().filter(Files::notExists).collect(Collectors.toSet()),
                gone -> {
                    missing = gone;
                    show();
                },
                _ -> {});
    }

    private void show() {
        var recent = settings.now().recent();
        rows.set(recent.inOrder().stream()
                .map(file -> new Row(file, recent.isPinned(file), missing.contains(file)))
                .toList());
    }

    void used(Path file) {
        settings.change(now -> now.withRecent(now.recent().opened(file)));
    }

    void remove(Path file) {
        settings.change(now -> now.withRecent(now.recent().without(file)));
    }

    void removeMissing() {
        rows.get().stream().filter(Row::isMissing).map(Row::file).toList().forEach(this::remove);
    }

    void pin(Path file, boolean pin) {
        settings.change(now -> now.withRecent(now.recent().withPin(file, pin)));
    }
}
