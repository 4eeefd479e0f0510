package baton.studio.document;

import baton.files.RecoveryFolder;
import baton.files.RecoveryFolder.Found;
import baton.studio.fx.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What Batons that ended unexpectedly had not saved, until the person has decided about each. JavaFX thread.
public final class LostWork {

    private final RecoveryFolder folder;
    private final DocumentFiles files;
    private final UnsavedWork unsaved;
    private final Background background;
    private final List<Found> dismissed = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Found>> found = new ReadOnlyObjectWrapper<>(List.of());

    public LostWork(RecoveryFolder folder, DocumentFiles files, UnsavedWork unsaved, Background background) {
        this.folder = folder;
        this.files = files;
        this.unsaved = unsaved;
        this.background = background;
    }

    /// What there is to decide about, latest first.
    public ReadOnlyObjectProperty<List<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Looks for it, once at the start.
    ///
    /// @param unreadable told where those were set aside that cannot be read
    public void look(Consumer<List<Path>> unreadable) {
        background.run(
                folder::leftBehind,
                left -> {
                    found.set(left.found());
                    if (!left.unreadable().isEmpty()) {
                        unreadable.accept(left.unreadable());
                    }
                },
                _ -> {}); // without a home to look in there is nothing to find
    }

    /// Shows it in the place of what is open, still unsaved.
    ///
    /// @param label what the change is called
    public void restore(Found one, String label, Runnable shown) {
        files.restore(one.state(), label, () -> {
            shown.run();
            // The old file goes only when the new one is on disk.
            unsaved.keepNow(() -> forget(one));
        });
    }

    /// The person does not want it, but may think better of it until the end; see [#bringBack].
    public void dismiss(Found one) {
        take(one);
        dismissed.add(one);
    }

    /// What was dismissed is to be decided about again.
    public void bringBack(Found one) {
        if (dismissed.remove(one)) {
            found.set(Stream.concat(found.get().stream(), Stream.of(one))
                    .sorted(Comparator.comparing((Found any) -> any.state().kept())
                            .reversed())
                    .toList());
        }
    }

    /// The window is about to close: what was dismissed is given up for good. A Baton that does not get so far
    /// offers it again at its next start.
    ///
    /// @param then called when that is done, and when it cannot be done
    public void end(Runnable then) {
        var gone = List.copyOf(dismissed);
        dismissed.clear();
        background.run(
                () -> {
                    for (var one : gone) {
                        giveUp(one);
                    }
                    return true;
                },
                _ -> then.run(),
                _ -> then.run());
    }

    private void forget(Found one) {
        take(one);
        background.run(
                () -> {
                    giveUp(one);
                    return true;
                },
                _ -> {},
                _ -> {});
    }

    private void take(Found one) {
        found.set(found.get().stream().filter(other -> !other.equals(one)).toList());
    }

    private static void giveUp(Found one) throws IOException {
        one.slot().clear();
        one.slot().release();
    }
}
