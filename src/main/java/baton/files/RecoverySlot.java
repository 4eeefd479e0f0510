package baton.files;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/// The recovery file of one open workflow. It is ours until it is released or the process ends. Reads and
/// writes files; safe for several threads.
public final class RecoverySlot {

    private final Path file;
    private final FileLock lock;

    RecoverySlot(Path file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /// Puts `state` in the place of what was kept before; at every moment one of the two is whole on disk.
    public synchronized void keep(UnsavedState state) throws IOException {
        SafeWrite.replace(file, RecoveryJson.bytes(state));
    }

    /// Nothing is kept any more.
    public synchronized void clear() throws IOException {
        Files.deleteIfExists(file);
    }

    /// Gives the slot up; what is kept in it is found by the next who looks.
    public synchronized void release() throws IOException {
        if (lock.isValid()) {
            lock.release();
        }
    }
}
