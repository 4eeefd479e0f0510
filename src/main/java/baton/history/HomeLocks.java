package baton.history;

import baton.engine.RunLogException;
import baton.run.RunId;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Who holds what in a home, among all processes that use it: locks on single bytes of one empty file. They
/// end with the process, however it ends.
///
/// One file and one channel for all, because on POSIX systems a process that closes any channel of a file
/// loses every lock that it has on that file; for the same reason a journal is never locked itself. Only
/// `tryLock` is used: it is the one way to lock that an interrupt of the thread cannot turn into a closed
/// channel.
///
/// A run has two bytes. Writers compete for the first and then sign on the second. Whoever only looks
/// touches the second alone, so that looking never turns a writer away. Safe for several threads.
final class HomeLocks implements Closeable {

    private static final long NUMBERS = 0;
    private static final long CATALOG = 1;
    private static final long PINS = 2;
    private static final long RUNS = 1024;
    private static final long WAIT_NANOS = 200_000;
    private static final int WAITS = 50_000;

    private final Path folder;
    private final Path file;
    private @Nullable FileChannel channel;

    /// @param folder where the file lies; made when it is needed
    HomeLocks(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("locks");
    }

    /// What is held until it is closed.
    @FunctionalInterface
    interface Hold extends Closeable {}

    /// The right to write the run, or nothing if somebody has it, here or in another process.
    synchronized Optional<Hold> tryRun(RunId run) throws IOException {
        var writer = attempt(place(run), Sharing.ALONE);
        if (writer.isEmpty()) {
            return Optional.empty();
        }
        var sign = await(place(run) + 1);
        return Optional.of(() -> {
            sign.release();
            writer.get().release();
        });
    }

    /// Whether somebody, here or in another process, has the right to write the run.
    synchronized boolean isHeld(RunId run) throws IOException {
        if (channel == null && Files.notExists(file)) {
            return false;
        }
        var probe = attempt(place(run) + 1, Sharing.WITH_OTHERS);
        if (probe.isEmpty()) {
            return true;
        }
        probe.get().release();
        return false;
    }

    /// The right to write the catalog, or nothing if somebody has it.
    synchronized Optional<Hold> tryCatalog() throws IOException {
        return attempt(CATALOG, Sharing.ALONE).map(lock -> lock::release);
    }

    /// The right to give out numbers; waits for it.
    synchronized Hold numbers() throws IOException {
        return await(NUMBERS)::release;
    }

    /// The right to change which runs are pinned; waits for it.
    synchronized Hold pins() throws IOException {
        return await(PINS)::release;
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel != null) {
            channel.close();
            channel = null;
        }
    }

    private enum Sharing {
        ALONE,
        WITH_OTHERS
    }

    /// For what others hold only for moments.
    private FileLock await(long place) throws IOException {
        for (int count = 0; count < WAITS; count++) {
            var lock = attempt(place, Sharing.ALONE);
            if (lock.isPresent()) {
                return lock.get();
            }
            LockSupport.parkNanos(WAIT_NANOS);
        }
        throw new RunLogException(
                "Another Baton on this computer does not answer. Close it, and if need be restart the computer.");
    }

    private Optional<FileLock> attempt(long place, Sharing sharing) throws IOException {
        try {
            return Optional.ofNullable(opened().tryLock(place, 1, sharing == Sharing.WITH_OTHERS));
        } catch (OverlappingFileLockException _) {
            return Optional.empty(); // held in this very process
        } catch (NonWritableChannelException e) {
            throw DiskTrouble.writing(file, e);
        }
    }

    private FileChannel opened() throws IOException {
        if (channel == null) {
            channel = open();
        }
        return channel;
    }

    private FileChannel open() throws IOException {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        } catch (IOException e) {
            if (Files.isReadable(file)) {
                return FileChannel.open(file, StandardOpenOption.READ);
            }
            throw DiskTrouble.writing(file, e);
        }
    }

    /// Two bytes for each run, so far apart that two runs never meet.
    private static long place(RunId run) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(run.value().getBytes(StandardCharsets.UTF_8));
            return RUNS + 2 * (ByteBuffer.wrap(digest).getLong() >>> 3);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
