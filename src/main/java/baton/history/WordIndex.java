package baton.history;

import baton.run.RunId;
import baton.run.RunStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Which runs have which words, in memory: some 250 bytes a run. For one thread at a time.
final class WordIndex {

    /// Latest first.
    static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::began).thenComparing(Entry::run).reversed();

    private final WordLists lists = new WordLists();
    private final Map<RunId, Entry> entries = new HashMap<>();

    record Entry(RunId run, Instant began, RunStatus status, WordList words) {
        boolean isAfter(Place place) {
            int compared = began.compareTo(place.began());
            return compared < 0 || (compared == 0 && run.compareTo(place.run()) < 0);
        }
    }

    /// A place in a list of runs, latest first.
    record Place(Instant began, RunId run) {}

    void put(RunId run, Instant began, RunStatus status, String words) {
        entries.put(run, new Entry(run, began, status, lists.list(words)));
    }

    void remove(RunId run) {
        entries.remove(run);
    }

    /// The first of the runs that hold all `words` and are `wanted`, latest first.
    List<RunId> first(List<String> words, Predicate<Entry> wanted, int limit) {
        var latest = new PriorityQueue<Entry>(ORDER.reversed());
        each(words, entry -> {
            if (wanted.test(entry)) {
                latest.add(entry);
                if (latest.size() > limit) {
                    latest.remove();
                }
            }
        });
        return latest.stream().sorted(ORDER).map(Entry::run).toList();
    }

    /// How many runs of each status hold all `words`.
    Map<RunStatus, Integer> counts(List<String> words) {
        var counts = new EnumMap<RunStatus, Integer>(RunStatus.class);
        each(words, entry -> counts.merge(entry.status(), 1, Integer::sum));
        return counts;
    }

    private void each(List<String> words, Consumer<Entry> found) {
        var wanted = words.stream().map(lists::holding).toList();
        for (var entry : entries.values()) {
            if (entry.words().hasAll(wanted)) {
                found.accept(entry);
            }
        }
    }
}
