package baton.engine;

import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Port: what is asked about many runs at once. An index of the logs, never the truth; it catches up by itself
/// before it
/// answers. May block: never call it on the thread that draws.
public interface RunCatalog {

    /// The runs that fit, latest first.
    List<RunSummary> list(Query query);

    /// How many runs there are of each status, whatever the query's own statuses say.
    Map<RunStatus, Integer> counts(Query query);

    Optional<RunSummary> find(RunId run);

    /// The run that people call by this number.
    Optional<RunSummary> find(int number);

    /// Tells `changed` whenever an answer may have become another one. Called on some thread of the catalog's
    /// own.
    Subscription onChange(Runnable changed);

    /// Which runs are wanted.
    ///
    /// @param words    each must occur in the name of the workflow, the input, the result or a sentence about
    ///     the run; empty for all
    /// @param statuses empty for all
    /// @param limit    how many at the most, from 1
    record Query(String words, Set<RunStatus> statuses, int limit) {

        public static final Query ALL = new Query("", Set.of(), 500);

        public Query {
            statuses = Set.copyOf(statuses);
        }
    }
}
