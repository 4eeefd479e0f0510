package baton.tools.tables;

import baton.workflow.Fields;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// What the lines of a journal come to. Grows line by line while it is made, on one thread; whoever is given it
/// only reads.
final class Table {

    private final String name;
    private final Map<Long, Row> rows = new LinkedHashMap<>();
    /// The rows that a use of a tool added or changed, by its key.
    private final Map<String, List<Long>> done = new LinkedHashMap<>();
    private long last;
    private int lines;

    Table(String name) {
        this.name = name;
    }

    /// One that can grow on, while this one stays as it is.
    Table copy() {
        var copy = new Table(name);
        copy.rows.putAll(rows);
        copy.done.putAll(done);
        copy.last = last;
        copy.lines = lines;
        return copy;
    }

    /// @param key what the use that added it is known by
    record Row(long id, String key, Fields fields) {}

    void take(TableLine line) {
        lines++;
        switch (line) {
            case TableLine.Head _ -> {}
            case TableLine.Add(var id, var key, var set) -> {
                rows.put(id, new Row(id, key, set));
                last = Math.max(last, id);
                note(key, List.of(id));
            }
            case TableLine.Change(var ids, var key, var set) -> {
                ids.forEach(id -> rows.computeIfPresent(
                        id, (same, row) -> new Row(same, row.key(), row.fields().and(set))));
                note(key, ids);
            }
        }
    }

    private void note(String key, List<Long> ids) {
        if (!key.isEmpty()) {
            done.put(key, ids);
        }
    }

    String name() {
        return name;
    }

    Collection<Row> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /// The number that a new row gets.
    long next() {
        return last + 1;
    }

    /// The rows that the use of this key added or changed, if it was made already.
    Optional<List<Long>> done(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.ofNullable(done.get(key));
    }

    Map<String, List<Long>> done() {
        return Collections.unmodifiableMap(done);
    }

    /// How many lines it took to get here.
    int lines() {
        return lines;
    }

    SequencedSet<String> columns() {
        var columns = new LinkedHashSet<String>();
        rows.values().forEach(row -> columns.addAll(row.fields().names()));
        return columns;
    }
}
