package baton.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Knows which folders may hold other runs than when they were last looked through, by the time that the file
/// system keeps for each folder. That time is coarse, so a folder is only left out once it was looked through a
/// while after it had changed.
final class MonthWatch {

    private static final long COARSE = Duration.ofSeconds(3).toNanos();

    /// A folder that has not changed for so long, by the clock, will not have changed in the same moment again.
    private static final long LONG = Duration.ofHours(1).toMillis();

    private final LongSupplier nanos;
    private final LongSupplier millis;
    private final Map<Path, Look> looks = new HashMap<>();
    private @Nullable Boolean trusted;

    /// @param nanos  a clock that only ever goes on, as [System#nanoTime]
    /// @param millis the clock of the computer, which may be wrong
    MonthWatch(LongSupplier nanos, LongSupplier millis) {
        this.nanos = nanos;
        this.millis = millis;
    }

    /// @param time    of the folder
    /// @param since   when it was first seen with this time
    /// @param settled whether it was looked through long enough after that
    private record Look(FileTime time, long since, boolean settled) {}

    /// Whether the folder has to be looked through; who asks is taken to do it.
    boolean mayDiffer(Path month) throws IOException {
        var time = time(month);
        long now = nanos.getAsLong();
        var before = looks.get(month);
        if (before != null && before.settled() && before.time().equals(time) && isTrusted(month)) {
            return false;
        }
        long since = before != null && before.time().equals(time) ? before.since() : now;
        looks.put(month, new Look(time, since, now - since > COARSE || millis.getAsLong() - time.toMillis() > LONG));
        return true;
    }

    private static FileTime time(Path month) throws IOException {
        try {
            return Files.getLastModifiedTime(month);
        } catch (NoSuchFileException _) {
            return FileTime.fromMillis(0);
        }
    }

    /// FAT does not keep the time of a folder, and what is behind FUSE nobody knows.
    private boolean isTrusted(Path month) {
        if (trusted == null) {
            trusted = keepsTimesOfFolders(month);
        }
        return trusted;
    }

    private static boolean keepsTimesOfFolders(Path month) {
        try {
            var type = Files.getFileStore(month).type().toLowerCase(Locale.ROOT);
            return Stream.of("fat", "msdos", "fuse").noneMatch(type::contains);
        } catch (IOException _) {
            return false;
        }
    }
}
