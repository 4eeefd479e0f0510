package baton.tools.tables;

import baton.tools.SteadyFile;
import baton.tools.ToolTrouble;
import baton.workflow.Fields;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The file of one table: lines are added at its end and forced to disk before anybody is told that they are
/// there. A last line that was never finished does not count, and is cut off by whoever writes next. Whoever
/// writes holds the lock of the home; reading needs none.
final class TableJournal {

    /// More than an agent can make sense of, and little enough to be read at once.
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final int KEYS_KEPT = 2_000;
    private static final int FEW_LINES = 2_000;

    private final Path file;
    private final Folds folds;

    /// @param folds what is known of journals from before
    TableJournal(Path file, Folds folds) {
        this.file = file;
        this.folds = folds;
    }

    /// What could be read.
    ///
    /// @param sound   how many bytes of the file count
    /// @param damaged whether what follows is more than an unfinished line
    private record Read(Table table, long sound, boolean damaged) {}

    /// The table up to where it can be read; nothing if it is not there.
    Optional<Table> read() throws IOException {
        return scan().map(Read::table);
    }

    /// Adds `lines`. When it returns they are on disk; when it throws, none counts.
    void append(TableName name, List<TableLine> lines) throws IOException {
        var read = scan();
        if (read.isPresent() && read.get().damaged()) {
            throw new ToolTrouble("The table “" + read.get().table().name() + "” is damaged. Nothing was written to it."
                    + " Export what can be read, and import it under another name.");
        }
        var head = read.isEmpty() ? Stream.of(new TableLine.Head(name.shown())) : Stream.<TableLine>empty();
        var bytes = bytes(Stream.concat(head, lines.stream()));
        long from = read.map(Read::sound).orElse(0L);
        if (from + bytes.length > LARGEST) {
            throw new ToolTrouble("The table “" + name.shown() + "” is full. Export it, and begin another one.");
        }
        Files.createDirectories(file.getParent());
        write(from, bytes);
    }

    /// Not through a channel: an interrupt of the thread would close it in the middle.
    private void write(long from, byte[] bytes) throws IOException {
        try (var end = new RandomAccessFile(file.toFile(), "rw")) {
            try {
                end.setLength(from);
                end.seek(from);
                end.write(bytes);
                end.getFD().sync();
            } catch (IOException failed) {
                end.setLength(from);
                throw failed;
            }
        }
    }

    /// Writes the journal anew, without what was overwritten, if most of it was.
    void tidy() throws IOException {
        var read = scan();
        if (read.isEmpty() || read.get().damaged()) {
            return;
        }
        var table = read.get().table();
        if (table.lines() < FEW_LINES || table.lines() < 3 * (table.rows().size() + KEYS_KEPT)) {
            return;
        }
        var bytes = bytes(
                Stream.concat(Stream.of(new TableLine.Head(table.name())), Stream.concat(rows(table), keys(table))));
        SteadyFile.replace(file, bytes);
    }

    private static Stream<TableLine> rows(Table table) {
        return table.rows().stream().map(row -> new TableLine.Add(row.id(), row.key(), row.fields()));
    }

    /// The keys of the latest changes, so that a repeat of one is still recognised.
    private static Stream<TableLine> keys(Table table) {
        var added = table.rows().stream().map(Table.Row::key).toList();
        var of = new HashSet<>(added);
        var changes = table.done().entrySet().stream()
                .filter(done -> !of.contains(done.getKey()))
                .toList();
        return changes.subList(Math.max(0, changes.size() - KEYS_KEPT), changes.size()).stream()
                .map(done -> new TableLine.Change(done.getValue(), done.getKey(), Fields.NONE));
    }

    private static byte[] bytes(Stream<? extends TableLine> lines) {
        var text = new StringBuilder();
        lines.forEach(line -> text.append(TableLine.write(line)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Read> scan() throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
        var known = folds.of(file, bytes);
        if (known.isPresent()) {
            return Optional.of(more(bytes, known.get()));
        }
        int end = lineEnd(bytes, 0);
        if (end < 0) {
            return Optional.empty(); // not even its first line was finished
        }
        if (!(line(bytes, 0, end).orElse(null) instanceof TableLine.Head(var name))) {
            throw new ToolTrouble("The table in “" + file.getFileName() + "” cannot be read: it is damaged, or a newer"
                    + " Baton wrote it. It was left as it is.");
        }
        return Optional.of(kept(bytes, scan(bytes, end + 1, new Table(name))));
    }

    /// What was known, and what has been added since.
    private Read more(byte[] bytes, Folds.Known known) {
        return lineEnd(bytes, known.length()) < 0
                ? new Read(known.table(), known.length(), false)
                : kept(bytes, scan(bytes, known.length(), known.table().copy()));
    }

    private Read kept(byte[] bytes, Read read) {
        folds.keep(file, read.table(), bytes, Math.toIntExact(read.sound()));
        return read;
    }

    private static Read scan(byte[] bytes, int from, Table table) {
        int start = from;
        for (int end = lineEnd(bytes, start); end >= 0; end = lineEnd(bytes, start)) {
            var line = line(bytes, start, end);
            if (line.isEmpty()) {
                return new Read(table, start, true);
            }
            table.take(line.get());
            start = end + 1;
        }
        return new Read(table, start, false);
    }

    private static Optional<TableLine> line(byte[] bytes, int start, int end) {
        return TableLine.read(new String(bytes, start, end - start, StandardCharsets.UTF_8));
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int at = from; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return -1;
    }
}
