package baton.history;

import baton.files.SafeWrite;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Whether the clock of the computer may be believed when it says that runs are old. One that has leapt
/// ahead by weeks since it was last asked has to go on like that for a day. What it said is kept in a small
/// file; without that it is believed.
final class ClockTrust {

    private static final Duration LEAP = Duration.ofDays(45);
    private static final Duration PROBATION = Duration.ofDays(1);

    private final Path file;

    ClockTrust(Path file) {
        this.file = file;
    }

    /// @param last  what it said when it was last believed
    /// @param since from when on it has been on probation; `last` where it is not
    private record Memory(Instant last, Instant since) {}

    /// Whether `now` may be believed; remembers it.
    boolean believes(Instant now) throws IOException {
        var memory = read().orElse(new Memory(now, now));
        boolean leapt = Duration.between(memory.last(), now).compareTo(LEAP) > 0;
        if (!leapt) {
            write(new Memory(now, now));
            return true;
        }
        boolean onProbation = memory.since().isAfter(memory.last()) && !now.isBefore(memory.since());
        if (onProbation && Duration.between(memory.since(), now).compareTo(PROBATION) >= 0) {
            write(new Memory(now, now));
            return true;
        }
        if (!onProbation) {
            write(new Memory(memory.last(), now));
        }
        return false;
    }

    private Optional<Memory> read() throws IOException {
        try {
            var times = List.of(
                    Files.readString(file, StandardCharsets.ISO_8859_1).strip().split(" "));
            return Optional.of(new Memory(Instant.parse(times.getFirst()), Instant.parse(times.getLast())));
        } catch (NoSuchFileException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private void write(Memory memory) throws IOException {
        var line = memory.last() + " " + memory.since() + "\n";
        try {
            SafeWrite.replace(
                    file, channel -> channel.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII))));
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
    }
}
