package baton.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whose unsaved work is whose, among all processes that use a home: locks on single bytes of one empty file,
/// which end with the process, however it ends.
///
/// One channel for all, because on POSIX systems a process that closes any channel of a file loses all its
/// locks on that file.
final class RecoveryLocks implements Closeable {

    private final Path file;
    private @Nullable FileChannel channel;

    /// @param file made when it is needed
    RecoveryLocks(Path file) {
        this.file = file;
    }

    /// The right to `number`, or nothing if somebody has it, here or in another process.
    synchronized Optional<FileLock> attempt(int number) throws IOException {
        try {
            return Optional.ofNullable(opened().tryLock(number, 1, false));
        } catch (OverlappingFileLockException _) {
            return Optional.empty(); // held in this very process
        }
    }

    private FileChannel opened() throws IOException {
        var open = channel;
        if (open == null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            open = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            channel = open;
        }
        return open;
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }
}
