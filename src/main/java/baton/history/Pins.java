package baton.history;

import baton.engine.RunLogException;
import baton.files.SafeWrite;
import baton.run.RunId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The runs that people keep on purpose: one id a line in a file beside the runs, so that it outlives the
/// catalog. Any number of processes may change it.
final class Pins {

    private final Path file;
    private final HomeLocks locks;

    Pins(Path file, HomeLocks locks) {
        this.file = file;
        this.locks = locks;
    }

    /// Lines that are no ids, which a text editor may have left, are passed over.
    Set<RunId> all() throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .lines()
                    .map(String::strip)
                    .filter(RunId::isOne)
                    .map(RunId::new)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (NoSuchFileException _) {
            return new TreeSet<>();
        }
    }

    void add(RunId run) throws IOException {
        try (var _ = locks.pins()) {
            var all = all();
            if (all.add(run)) {
                write(all);
            }
        }
    }

    void remove(RunId run) throws IOException {
        if (!all().contains(run)) {
            return;
        }
        try (var _ = locks.pins()) {
            var all = all();
            all.remove(run);
            write(all);
        }
    }

    @FunctionalInterface
    interface Deed {
        void act() throws IOException;
    }

    /// Does something to the run that must not be done to one that is kept; nobody pins it meanwhile.
    ///
    /// @throws RunLogException if it is pinned
    void unlessPinned(RunId run, Deed deed) throws IOException {
        try (var _ = locks.pins()) {
            if (all().contains(run)) {
                throw new RunLogException("This run is pinned, so it is kept. Unpin it first, then delete it.");
            }
            deed.act();
        }
    }

    private void write(Set<RunId> all) throws IOException {
        var lines = all.stream().map(run -> run + "\n").collect(Collectors.joining());
        try {
            SafeWrite.replace(
                    file, channel -> channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII))));
        } catch (IOException e) {
            throw DiskTrouble.writing(file, e);
        }
    }
}
