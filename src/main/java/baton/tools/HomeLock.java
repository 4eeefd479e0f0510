package baton.tools;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The right to change what the tools keep in a home, among all threads and all processes that use it. It ends
/// with the process, however that ends.
///
/// One file and one channel for as long as the tools are there: on POSIX systems a process that closes any
/// channel of a file loses every lock that it has on that file. Only `tryLock` is used: it is the one way to
/// lock that an interrupt of the thread cannot turn into a closed channel.
public final class HomeLock implements Closeable {

    private static final long WAIT_NANOS = 200_000;
    private static final int WAITS = 100_000;

    private final Path file;
    private final Lock here = new ReentrantLock();
    private @Nullable FileChannel channel;

    /// @param home made when it is needed
    public HomeLock(Path home) {
        this.file = home.resolve("tools-lock");
    }

    /// What is done under the lock; short, and never with a person in it.
    @FunctionalInterface
    public interface Work<T> {
        T get() throws IOException;
    }

    /// Does `work` while nobody else does any. An interrupt of the thread is put off until it is done.
    ///
    /// @throws IOException with a sentence as its message if somebody else holds the lock and does not let go
    public <T> T holding(Work<T> work) throws IOException {
        here.lock();
        try {
            return undisturbed(work);
        } finally {
            here.unlock();
        }
    }

    private <T> T undisturbed(Work<T> work) throws IOException {
        boolean interrupted = Thread.interrupted();
        try (var _ = await()) {
            return work.get();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private FileLock await() throws IOException {
        for (int count = 0; count < WAITS; count++) {
            var lock = attempt();
            if (lock != null) {
                return lock;
            }
            LockSupport.parkNanos(WAIT_NANOS);
        }
        throw new ToolTrouble(
                "Another Baton on this computer does not answer. Close it, and if need be restart the computer.");
    }

    private @Nullable FileLock attempt() throws IOException {
        try {
            return opened().tryLock();
        } catch (OverlappingFileLockException _) {
            return null; // held in this very process, by another lock on the same home
        }
    }

    private FileChannel opened() throws IOException {
        var open = channel;
        if (open == null || !open.isOpen()) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            open = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            channel = open;
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        here.lock();
        try {
            if (channel != null) {
                channel.close();
                channel = null;
            }
        } finally {
            here.unlock();
        }
    }
}
