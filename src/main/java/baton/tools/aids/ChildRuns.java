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
import java.util.function.Supplier;

/// Which runs were begun by agents of other runs, in `children` of Baton's home: so that a use that is repeated
/// after a crash, or asked for again after it was cut off, finds the run that it began; and so that there is an
/// end to runs in runs. Safe for several threads.
///
/// `use-…` names the run of one use, `open-…` the one whose result an agent still waits for, and a file that is
/// called like a run has a stroke for each run that it is in.
final class ChildRuns {

    private final Path folder;

    ChildRuns(Path home) {
        this.folder = home.resolve("children");
    }

    /// What an agent wants to have run.
    ///
    /// @param use    the key of the use
    /// @param what   the same for every use of the step that wants the same run
    /// @param parent the run of the agent
    record Wanted(String use, String what, RunId parent) {}

    /// How many runs the run is in: 0 for one that a person began.
    synchronized int depth(RunId run) throws IOException {
        return read(run.value()).map(text -> text.length()).orElse(0);
    }

    /// The run of this use: the one that it had before it was cut off, or one that the agent wanted before and
    /// never got the result of; else one that is still to be begun. Its name is written down before that, so
    /// that whoever comes after a crash begins the same one.
    ///
    /// @param names gives names for new runs
    synchronized RunId of(Wanted wanted, Supplier<RunId> names) throws IOException {
        var known = read(use(wanted)).or(() -> readOpen(wanted));
        var run = known.isPresent() ? run(known.get()) : names.get();
        if (known.isEmpty()) {
            write(run.value(), "|".repeat(depth(wanted.parent()) + 1));
        }
        write(open(wanted), run.value());
        write(use(wanted), run.value());
        return run;
    }

    /// The result is there: who wants the same once more wants another run.
    synchronized void handedOver(Wanted wanted) throws IOException {
        Files.deleteIfExists(folder.resolve(open(wanted)));
    }

    /// The run cannot be begun at all.
    synchronized void forget(Wanted wanted, RunId run) throws IOException {
        handedOver(wanted);
        Files.deleteIfExists(folder.resolve(use(wanted)));
        Files.deleteIfExists(folder.resolve(run.value()));
    }

    private static RunId run(String name) throws ToolTrouble {
        if (!RunId.isOne(name)) {
            throw new ToolTrouble(
                    "Which run this began can no longer be told. Look among the runs; it was not begun" + " again.");
        }
        return new RunId(name);
    }

    private Optional<String> readOpen(Wanted wanted) {
        try {
            return read(open(wanted));
        } catch (IOException _) {
            return Optional.empty();
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

    private static String use(Wanted wanted) {
        return "use-" + hash(wanted.use());
    }

    private static String open(Wanted wanted) {
        return "open-" + hash(wanted.what());
    }

    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
