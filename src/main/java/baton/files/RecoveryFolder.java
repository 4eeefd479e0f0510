package baton.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Unsaved work in Baton's home: one recovery file for each open workflow, whoever has it open.
///
/// A file whose Baton is gone is found by [#leftBehind]. One of these for each home and process: closing it
/// gives up all slots. Reads and writes files: never on the thread that draws. Safe for several threads.
public final class RecoveryFolder implements Closeable {

    private static final int MOST = 1_000;
    private static final Pattern NUMBERED = Pattern.compile("unsaved-(\\d{1,4})\\.json");

    private final Path folder;
    private final RecoveryLocks locks;

    /// @param home where Baton keeps its own things; unsaved work goes to `recovery` in it
    public RecoveryFolder(Path home) {
        folder = home.resolve("recovery");
        locks = new RecoveryLocks(folder.resolve("locks"));
    }

    /// Work that a Baton did not save before it ended.
    public record Found(UnsavedState state, RecoverySlot slot) {}

    /// What was found.
    ///
    /// @param found      latest first; nobody else is offered it while its slot is held
    /// @param unreadable what could not be read, where it was set aside
    public record LeftBehind(List<Found> found, List<Path> unreadable) {
        public LeftBehind {
            found = List.copyOf(found);
            unreadable = List.copyOf(unreadable);
        }
    }

    /// A slot for a workflow that was opened.
    public synchronized RecoverySlot slot() throws IOException {
        for (int number = 1; number <= MOST; number++) {
            var lock = locks.attempt(number);
            if (lock.isPresent()) {
                var file = folder.resolve("unsaved-" + number + ".json");
                if (Files.notExists(file)) {
                    return new RecoverySlot(file, lock.get());
                }
                lock.get().release();
            }
        }
        throw new IOException("no place left in " + folder);
    }

    /// Takes what others left behind.
    public synchronized LeftBehind leftBehind() throws IOException {
        var found = new ArrayList<Found>();
        var unreadable = new ArrayList<Path>();
        for (var file : files()) {
            var slot = take(file);
            if (slot.isEmpty()) {
                continue;
            }
            try {
                var bytes = FileBytes.read(file, String.valueOf(file.getFileName()));
                found.add(new Found(RecoveryJson.read(bytes), slot.get()));
            } catch (UnreadableWorkflowException _) {
                unreadable.add(setAside(file));
                slot.get().release();
            }
        }
        found.sort(Comparator.comparing((Found one) -> one.state().kept()).reversed());
        return new LeftBehind(found, unreadable);
    }

    private Optional<RecoverySlot> take(Path file) throws IOException {
        var lock = locks.attempt(number(file));
        if (lock.isPresent() && Files.notExists(file)) {
            lock.get().release(); // its owner was just done with it
            return Optional.empty();
        }
        return lock.map(held -> new RecoverySlot(file, held));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file ->
                            NUMBERED.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted(Comparator.comparingInt(RecoveryFolder::number))
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private static int number(Path file) {
        var name = NUMBERED.matcher(String.valueOf(file.getFileName()));
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    private Path setAside(Path file) throws IOException {
        for (int number = 1; ; number++) {
            var aside = folder.resolve("unreadable-" + number + ".json");
            if (Files.notExists(aside)) {
                return Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /// Gives up all slots; what is kept in them stays.
    @Override
    public void close() throws IOException {
        locks.close();
    }
}
