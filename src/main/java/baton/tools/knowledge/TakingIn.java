package baton.tools.knowledge;

import baton.engine.LiveSink;
import baton.tools.knowledge.FolderScan.Found;
import baton.tools.knowledge.FolderScan.Listing;
import baton.tools.reading.DocumentReader;
import baton.tools.reading.UnreadableDocumentException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Brings the index of one folder up to date: takes in what is new or changed, drops what is gone. What was
/// done is committed every few seconds, so that an end in the middle costs little.
final class TakingIn {

    private static final long COMMIT_NANOS = 5_000_000_000L;
    private static final int WORTH_SAYING = 20;

    private final PassageIndex index;
    private final String folder;
    private final Extent extent;
    private final InstantSource clock;
    private final LiveSink live;
    private long committed = System.nanoTime();

    /// @param folder what people call it
    TakingIn(PassageIndex index, String folder, Extent extent, InstantSource clock, LiveSink live) {
        this.index = index;
        this.folder = folder;
        this.extent = extent;
        this.clock = clock;
        this.live = live;
    }

    /// @return why files, by name, were not taken in, or not wholly
    /// @throws InterruptedException if nobody waits for it any more; what was done so far stays
    Map<String, String> run(Listing listing) throws IOException, InterruptedException {
        var known = index.stamps();
        var problems = new TreeMap<String, String>();
        var due =
                listing.files().stream().filter(file -> !isCovered(file, known)).toList();
        dropGone(listing.files(), known);
        for (int at = 0; at < due.size(); at++) {
            tell(at, due.size());
            problems.put(due.get(at).name(), takeIn(due.get(at), known));
            commitNowAndThen();
        }
        index.commit();
        listing.files().forEach(file -> {
            var before = known.get(file.name());
            problems.putIfAbsent(file.name(), before == null ? "" : before.problem());
        });
        problems.values().removeIf(String::isEmpty);
        return problems;
    }

    private static boolean isCovered(Found file, Map<String, Stamp> known) {
        var stamp = known.get(file.name());
        return stamp != null && stamp.surelyCovers(file.size(), file.changed());
    }

    private void dropGone(List<Found> files, Map<String, Stamp> known) throws IOException {
        var gone = new HashSet<>(known.keySet());
        files.forEach(file -> gone.remove(file.name()));
        for (var file : gone) {
            index.remove(file);
        }
    }

    private void tell(int done, int all) {
        if (all > WORTH_SAYING && done % WORTH_SAYING == 0) {
            live.remark("Takes in “" + folder + "”: " + done + " of " + all + " files.");
        }
    }

    private void commitNowAndThen() throws IOException {
        if (System.nanoTime() - committed > COMMIT_NANOS) {
            index.commit();
            committed = System.nanoTime();
        }
    }

    /// @return what is to be said of the file
    private String takeIn(Found file, Map<String, Stamp> known) throws IOException, InterruptedException {
        var seen = clock.millis();
        var before = known.get(file.name());
        try {
            var bytes = bytes(file);
            var stamp = new Stamp(file.name(), file.size(), file.changed(), hash(bytes), seen, "");
            if (before != null && before.hash().equals(stamp.hash())) {
                index.touch(problem(stamp, before.problem()));
                return before.problem();
            }
            return takeIn(file, bytes, stamp);
        } catch (IOException unread) {
            stopIfInterrupted(unread);
            index.remove(file.name());
            return "could not be read";
        }
    }

    private String takeIn(Found file, byte[] bytes, Stamp stamp) throws IOException, InterruptedException {
        try {
            var document = DocumentReader.read(file.name(), bytes, extent.each());
            var extract = Pieces.of(document)
                    .orElseThrow(() -> new UnreadableDocumentException(file.name(), "has nothing in it to be found"));
            index.replace(problem(stamp, extract.remark()), Passages.of(file.name(), extract));
            return extract.remark();
        } catch (UnreadableDocumentException unreadable) {
            index.replace(problem(stamp, unreadable.why()), List.of());
            return unreadable.why();
        }
    }

    private static Stamp problem(Stamp stamp, String problem) {
        return new Stamp(stamp.file(), stamp.size(), stamp.changed(), stamp.hash(), stamp.seen(), problem);
    }

    /// A file that is being read when the thread is interrupted looks as if it could not be read.
    static void stopIfInterrupted(IOException why) throws InterruptedException {
        if (Thread.interrupted() || why instanceof ClosedByInterruptException) {
            throw new InterruptedException();
        }
    }

    private byte[] bytes(Found file) throws IOException {
        if (!Files.isRegularFile(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("no longer a file");
        }
        try (var bytes = Files.newInputStream(file.path(), LinkOption.NOFOLLOW_LINKS)) {
            return bytes.readNBytes(Math.toIntExact(extent.each().bytes() + 1));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
