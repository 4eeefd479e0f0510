package baton.history;

import baton.engine.NoSuchRunException;
import baton.engine.RunLog.Origin;
import baton.engine.UnreadableRunException;
import baton.history.Reading.Point;
import baton.history.SeenRuns.Prospect;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.run.Usage;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the catalog's row of a run from its journal. Of runs under way it remembers how far it read, so
/// that each fact is folded once. Safe for several threads, as long as each run is read by one at a time.
final class RunDigests {

    private static final Logger LOG = LoggerFactory.getLogger(RunDigests.class);
    private static final int FOLLOWED = 100;

    private final Journals journals;
    /// Guarded by itself; the one that was read longest ago comes first.
    private final SequencedMap<RunId, Followed> followed = new LinkedHashMap<>();

    RunDigests(Journals journals) {
        this.journals = journals;
    }

    /// How far a run was read, and the state there.
    private record Followed(Point to, RunState state, Optional<String> damage) {}

    /// The row for the journal, or nothing if there is nothing to tell: no fact is in it yet, or not even
    /// its first line can be read.
    Optional<CatalogRow> row(RunFile file) throws IOException {
        try {
            var read = follow(file);
            return Optional.of(read.damage().isPresent() ? damaged(file, read) : sound(file, read));
        } catch (UnreadableRunException e) {
            return unreadable(file, String.valueOf(e.getMessage()));
        } catch (NoSuchRunException _) {
            return Optional.empty();
        } catch (RuntimeException e) {
            LOG.info("run {} cannot be folded", file.run(), e);
            return unreadable(file, "This version of Baton cannot make sense of this run's record.");
        }
    }

    void forget(RunId run) {
        followedBefore(run);
    }

    private @Nullable Followed followedBefore(RunId run) {
        synchronized (followed) {
            return followed.remove(run);
        }
    }

    private Followed follow(RunFile file) throws IOException {
        var before = followedBefore(file.run());
        var begin = before != null && file.bytes() >= before.to().bytes() ? before : null;
        var reading = journals.readOn(file.run(), begin == null ? Point.START : begin.to());
        if (begin == null && reading.facts().isEmpty()) {
            throw new UnreadableRunException(reading.damage().orElseThrow());
        }
        if (begin != null && reading.damage().isPresent()) {
            return follow(file); // from the start: what was read before may have been taken back since
        }
        var read = fold(begin == null ? null : begin.state(), reading);
        if (read.state().outcome().isEmpty() && read.damage().isEmpty()) {
            remember(file.run(), read);
        }
        return read;
    }

    private void remember(RunId run, Followed read) {
        synchronized (followed) {
            followed.putLast(run, read);
            if (followed.size() > FOLLOWED) {
                followed.pollFirstEntry();
            }
        }
    }

    /// Folds as far as it goes: facts that cannot follow each other are damage too.
    private static Followed fold(@Nullable RunState before, Reading reading) throws UnreadableRunException {
        var state = before;
        for (var fact : reading.facts()) {
            try {
                state = state == null ? RunState.of(List.of(fact)) : state.evolve(fact);
            } catch (RuntimeException _) {
                return doubtful(state, fact, reading);
            }
        }
        return new Followed(reading.to(), Objects.requireNonNull(state), reading.damage());
    }

    private static Followed doubtful(@Nullable RunState state, Recorded fact, Reading reading)
            throws UnreadableRunException {
        var sentence = "This version of Baton cannot make sense of entry " + fact.seq() + " of this run's record.";
        if (state == null) {
            throw new UnreadableRunException(sentence);
        }
        return new Followed(reading.to(), state, Optional.of(sentence));
    }

    private static CatalogRow sound(RunFile file, Followed read) {
        var summary = ours(RunSummary.of(read.state()), read.to().origin());
        // Not the size that the file has by now: what came after the reading is still to be seen.
        var seen = new RunFile(file.run(), read.to().bytes(), file.modified());
        return new CatalogRow(summary, SearchText.of(read.state(), summary), seen, Prospect.of(summary.status()));
    }

    /// Nobody goes on with what came from elsewhere.
    private static RunSummary ours(RunSummary summary, Origin origin) {
        return switch (origin) {
            case HERE -> summary;
            case ELSEWHERE ->
                summary.status().isOver()
                        ? summary
                        : standing(summary, RunStatus.STOPPED, "Came from another computer, where it was not over.");
        };
    }

    private static RunSummary standing(RunSummary run, RunStatus status, String headline) {
        return new RunSummary(
                run.run(),
                run.number(),
                run.workflow(),
                run.model(),
                status,
                run.began(),
                run.latest(),
                run.stepsDone(),
                run.steps(),
                run.usage(),
                headline,
                run.about(),
                run.rehearsal());
    }

    private static CatalogRow damaged(RunFile file, Followed read) {
        var whole = RunSummary.of(read.state());
        var status = whole.status().isOver() ? whole.status() : RunStatus.FAILED;
        var summary = standing(whole, status, read.damage().orElseThrow());
        return new CatalogRow(summary, SearchText.of(read.state(), summary), file, Prospect.GOES_ON);
    }

    private Optional<CatalogRow> unreadable(RunFile file, String why) throws IOException {
        return FirstLine.of(journals.folders().fileOf(file.run())).map(first -> {
            var summary = new RunSummary(
                    file.run(),
                    first.number(),
                    first.workflow(),
                    first.model(),
                    RunStatus.STOPPED,
                    first.began(),
                    Instant.ofEpochMilli(file.modified()),
                    0,
                    0,
                    Usage.NONE,
                    why,
                    "",
                    false);
            return new CatalogRow(summary, SearchText.of(summary), file, Prospect.GOES_ON);
        });
    }
}
