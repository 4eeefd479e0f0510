package baton.tools.knowledge;

import baton.engine.LiveSink;
import baton.tools.HomePath;
import baton.tools.knowledge.PassageSearch.Hit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// What the agents of this computer are given to know, indexed in `knowledge` of Baton's home. Nothing is held
/// open between two searches. Safe for several threads.
public final class Knowledge {

    private static final int BEST = 6;

    private final Path indexes;
    private final Path userHome;
    private final Extent extent;
    private final InstantSource clock;
    private final ConcurrentMap<Path, KnownFolder> folders = new ConcurrentHashMap<>();

    /// @param home     of Baton
    /// @param userHome what `~` stands for
    public Knowledge(Path home, Path userHome, InstantSource clock) {
        this(home, userHome, clock, Extent.USUAL);
    }

    Knowledge(Path home, Path userHome, InstantSource clock, Extent extent) {
        this.indexes = home.resolve("knowledge");
        this.userHome = userHome;
        this.clock = clock;
        this.extent = extent;
    }

    /// What a search found.
    ///
    /// @param passages best first
    /// @param remarks  what could not be searched, as sentences
    record Finding(List<Passage> passages, List<String> remarks) {
        Finding {
            passages = List.copyOf(passages);
            remarks = List.copyOf(remarks);
        }
    }

    /// Searches files and folders, after what changed in them was taken in.
    ///
    /// @param entries files and folders, as they are written in a workflow
    /// @param file    the end of the name of the one file to look in; empty for all
    Finding search(List<String> entries, String question, String file, LiveSink live) throws InterruptedException {
        var hits = new ArrayList<Hit>();
        var remarks = new ArrayList<String>();
        var within = file.isBlank() ? null : file.strip();
        for (var entry : entries) {
            var place = place(entry);
            if (place instanceof Place.Missing(var why)) {
                remarks.add(why);
            } else if (place instanceof Place.There(var root)) {
                remarks.addAll(folder(root).bringUpToDate(live));
                hits.addAll(folder(root).find(question, within, BEST));
            }
        }
        var best = hits.stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .limit(BEST)
                .map(Hit::passage)
                .toList();
        return new Finding(best, remarks);
    }

    /// The passages from `first` to `last` of a file, as far as they are there.
    List<Passage> read(List<String> entries, String file, int first, int last) throws InterruptedException {
        var passages = new ArrayList<Passage>();
        for (var entry : entries) {
            if (place(entry) instanceof Place.There(var root)) {
                for (int number = first; number <= last; number++) {
                    folder(root).passage(file.strip(), number).forEach(hit -> passages.add(hit.passage()));
                }
                if (!passages.isEmpty()) {
                    break;
                }
            }
        }
        return passages;
    }

    /// Where a file or folder of a workflow is.
    private sealed interface Place {

        record There(Path root) implements Place {}

        record Missing(String why) implements Place {}
    }

    private Place place(String entry) {
        var words = entry.strip();
        try {
            var path = HomePath.of(words, userHome);
            if (!path.isAbsolute()) {
                return new Place.Missing("“" + words + "” does not say where it is. Give its whole path.");
            }
            return new Place.There(path.toRealPath());
        } catch (InvalidPathException | IOException _) {
            return new Place.Missing("“" + words + "” is not there, or Baton may not look into it.");
        }
    }

    private KnownFolder folder(Path root) {
        return folders.computeIfAbsent(root, path -> new KnownFolder(path, indexes.resolve(hash(path)), extent, clock));
    }

    private static String hash(Path root) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(root.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
