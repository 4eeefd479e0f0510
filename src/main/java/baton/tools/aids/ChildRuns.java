package baton.tools.aids;

import baton.run.RunId;
import baton.tools.SteadyFile;
import baton.tools.ToolTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// Which runs were begun by agents of other runs, in `children` of Baton's home: so that a use that is repeated
/// after a crash finds the run that it began, and so that there is an end to runs in runs. Safe for several
/// threads.
final class ChildRuns {

    private final Path folder;

    ChildRuns(Path home) {
        this.folder = home.resolve("children");
    }

    /// Begins a run.
    @FunctionalInterface
    interface Begin {
        RunId run() throws IOException;
    }

    /// How many runs the run is in: 0 for one that a person began.
    synchronized int depth(RunId run) throws IOException {
        return read(run.value()).map(text -> text.length()).orElse(0);
    }

    /// The run that the use of this key began; begins it if it did not yet. That it is about to be begun is
    /// written down first: a use that was cut off in between never begins a second one.
    synchronized RunId of(String key, RunId parent, Begin begin) throws IOException {
        var name = name(key);
        var known = read(name);
        if (known.isPresent()) {
            return Optional.of(known.get())
                    .filter(RunId::isOne)
                    .map(RunId::new)
                    .orElseThrow(() -> new ToolTrouble("Baton closed in the moment in which this run began. Whether it"
                            + " did can be seen among the runs; it was not begun again."));
        }
        int depth = depth(parent) + 1;
        write(name, "");
        try {
            var run = begin.run();
            write(run.value(), "|".repeat(depth));
            write(name, run.value());
            return run;
        } catch (ToolTrouble refused) {
            Files.deleteIfExists(folder.resolve(name));
            throw refused;
        }
    }

    private Optional<String> read(String name) throws IOException {
        try {
            return Optional.of(Files.readString(folder.resolve(name)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        SteadyFile.replace(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return "use-" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
