package baton.tools.knowledge;

import baton.engine.LiveSink;
import baton.tools.knowledge.FolderScan.Listing;
import baton.tools.knowledge.PassageSearch.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.ThreadInterruptedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One folder, or one file, that agents are given to know. Safe for several threads: one of them brings the
/// index up to date, the others wait for it.
final class KnownFolder {

    private static final Logger LOG = LoggerFactory.getLogger(KnownFolder.class);
    private static final int PROBLEMS_SAID = 10;

    private final Path root;
    private final Path kept;
    private final Extent extent;
    private final InstantSource clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    /// @param root the folder or file itself, without links in it
    /// @param kept where its index is
    KnownFolder(Path root, Path kept, Extent extent, InstantSource clock) {
        this.root = root;
        this.kept = kept;
        this.extent = extent;
        this.clock = clock;
    }

    /// Takes in what has changed since the last time.
    ///
    /// @return what could not be taken in, and why, as sentences
    List<String> bringUpToDate(LiveSink live) throws InterruptedException {
        oneAtATime.lockInterruptibly();
        try {
            return update(FolderScan.of(root, extent), live);
        } catch (ThreadInterruptedException _) {
            throw new InterruptedException();
        } catch (LockObtainFailedException _) {
            return List.of("Another Baton takes in " + name() + " right now; what it has so far was searched.");
        } catch (IOException failed) {
            TakingIn.stopIfInterrupted(failed);
            LOG.warn("{} could not be taken in", root, failed);
            return List.of(name() + " could not be taken in. See whether it is there and there is room on the disk.");
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<String> update(Listing listing, LiveSink live) throws IOException, InterruptedException {
        try {
            return updateOnce(listing, live);
        } catch (LockObtainFailedException held) {
            throw held;
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            if (broken instanceof IOException unread) {
                TakingIn.stopIfInterrupted(unread);
            }
            LOG.warn("the index of {} is built anew", root, broken);
            throwAway();
            return updateOnce(listing, live);
        }
    }

    private List<String> updateOnce(Listing listing, LiveSink live) throws IOException, InterruptedException {
        Files.createDirectories(kept);
        try (var index = new PassageIndex(kept)) {
            var problems = new TakingIn(index, root.getFileName().toString(), extent, clock, live).run(listing);
            return remarks(listing, problems);
        }
    }

    private static List<String> remarks(Listing listing, Map<String, String> problems) {
        var remarks = new ArrayList<>(listing.remarks());
        problems.entrySet().stream()
                .limit(PROBLEMS_SAID)
                .forEach(one -> remarks.add("“" + one.getKey() + "” " + one.getValue() + "."));
        if (problems.size() > PROBLEMS_SAID) {
            remarks.add("So it is with " + (problems.size() - PROBLEMS_SAID) + " other files.");
        }
        return remarks;
    }

    List<Hit> find(String question, @Nullable String file, int most) throws InterruptedException {
        return ask(() -> new PassageSearch(kept).find(question, file, most));
    }

    /// The passage of that number, if it is there.
    List<Hit> passage(String file, int number) throws InterruptedException {
        return ask(() -> new PassageSearch(kept).passage(file, number));
    }

    private interface Question {
        List<Hit> ask() throws IOException;
    }

    private List<Hit> ask(Question question) throws InterruptedException {
        try {
            return question.ask();
        } catch (ThreadInterruptedException _) {
            throw new InterruptedException();
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            if (broken instanceof IOException unread) {
                TakingIn.stopIfInterrupted(unread);
            }
            LOG.warn("the index of {} cannot be asked", root, broken);
            return List.of();
        }
    }

    private String name() {
        return "“" + root.getFileName() + "”";
    }

    private void throwAway() throws IOException {
        try (var files = Files.walk(kept)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
