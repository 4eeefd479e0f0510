package baton.engine;

import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Port: what is asked about many runs at once. An index of the logs, never the truth; it catches up by
/// itself before it answers. May block: never call it on the thread that draws.
public interface RunCatalog {

    /// The runs that fit, latest first, no more than the query's limit.
    List<RunSummary> list(Query query);

    /// Those that come after `after` in that list, no more than the query's limit.
    default List<RunSummary> more(Query query, RunSummary after) {
        var all = list(query);
        return all.subList(Math.min(all.size(), all.indexOf(after) + 1), all.size());
    }

    /// How many runs there are of each status, whatever the query's own statuses say.
    Map<RunStatus, Integer> counts(Query query);

    Optional<RunSummary> find(RunId run);

    /// The run that people call by this number.
    Optional<RunSummary> find(int number);

    /// Tells `changed` whenever an answer may have become another one. Called on some thread of the catalog's
    /// own.
    Subscription onChange(Runnable changed);

    /// Tells `progress` how far the catalog has got whenever it has to catch up with many runs before it can
    /// answer: at the first start, or when it is made anew. Called on the thread that asks; must not ask
    /// itself.
    default Subscription onCatchUp(Progress progress) {
        return () -> {};
    }

    /// How far something long has got.
    @FunctionalInterface
    interface Progress {
        /// @param done grows up to `of`, at which it is over
        void at(int done, int of);
    }

    /// Which runs are wanted.
    ///
    /// @param words    each must occur in the name of the workflow, the input, the result or a sentence about
    ///     the run; empty for all
    /// @param statuses empty for all
    /// @param limit    how many at the most, from 1; the catalog gives no more than 10,000 at a time
    record Query(String words, Set<RunStatus> statuses, int limit) {

        public static final Query ALL = new Query("", Set.of(), 500);

        public Query {
            statuses = Set.copyOf(statuses);
        }
    }
}
