package baton.history;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Gives out the numbers that people call runs by. The last one is kept in a small file; where that is missing
/// or broken, it follows from the runs.
final class RunNumbers {

    /// Finds the highest number that a recorded run has; 0 if there is none.
    @FunctionalInterface
    interface Highest {
        int find() throws IOException;
    }

    private static final Pattern CONTENT = Pattern.compile("(\\d{10})\n");

    private final Path file;
    private final HomeLocks locks;
    private final Highest highest;

    RunNumbers(Path file, HomeLocks locks, Highest highest) {
        this.file = file;
        this.locks = locks;
        this.highest = highest;
    }

    int next() throws IOException {
        try (var _ = locks.numbers()) {
            var last = read();
            int next = Math.addExact(last.isPresent() ? last.getAsInt() : highest.find(), 1);
            write(next);
            return next;
        }
    }

    private OptionalInt read() throws IOException {
        if (Files.notExists(file)) {
            return OptionalInt.empty();
        }
        var content = CONTENT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
        if (!content.matches()) {
            return OptionalInt.empty();
        }
        long number = Long.parseLong(content.group(1));
        return number < Integer.MAX_VALUE ? OptionalInt.of((int) number) : OptionalInt.empty();
    }

    private void write(int number) throws IOException {
        try (var out = new RandomAccessFile(file.toFile(), "rwd")) {
            var content = String.format("%010d\n", number).getBytes(StandardCharsets.US_ASCII);
            out.write(content);
            out.setLength(content.length);
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
    }
}
