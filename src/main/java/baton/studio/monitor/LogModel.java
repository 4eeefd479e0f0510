package baton.studio.monitor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The lines of a log that are wanted, and whether its end is followed or what is being read is held. Use it on
/// the JavaFX thread.
final class LogModel {

    private final ReadOnlyObjectWrapper<List<LogRow>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> steps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<LogFilter> filter = new SimpleObjectProperty<>(LogFilter.ALL);
    private final BooleanProperty held = new SimpleBooleanProperty();
    private List<LogRow> all = List.of();
    private int seen;

    LogModel() {
        filter.subscribe(_ -> sift());
        held.subscribe(is -> {
            if (!is) {
                allSeen();
            }
        });
    }

    /// All lines there are now; they go on from those before, unless they are of another run.
    void show(List<LogRow> rows) {
        var before = all;
        all = rows;
        if (!isOfSameRun(before, rows)) {
            held.set(false);
        }
        if (goesOn(before, rows)) {
            var more = new ArrayList<>(shown.get());
            rows.subList(before.size(), rows.size()).stream()
                    .filter(filter.get()::takes)
                    .forEach(more::add);
            put(more);
        } else {
            sift();
        }
        steps.set(stepsOf(rows));
    }

    private static boolean isOfSameRun(List<LogRow> before, List<LogRow> rows) {
        return !before.isEmpty() && !rows.isEmpty() && before.getFirst().equals(rows.getFirst());
    }

    /// A remark may come between lines, and the oldest remarks go: then the lines are gone through anew.
    private static boolean goesOn(List<LogRow> before, List<LogRow> rows) {
        return before.size() <= rows.size() && rows.subList(0, before.size()).equals(before);
    }

    private void sift() {
        put(
                filter.get().isAll()
                        ? all
                        : all.stream().filter(filter.get()::takes).toList());
        seen = Math.min(seen, shown.get().size());
    }

    private void put(List<LogRow> rows) {
        shown.set(List.copyOf(rows));
        if (held.get()) {
            unseen.set(Math.max(0, rows.size() - seen));
        } else {
            allSeen();
        }
    }

    private void allSeen() {
        seen = shown.get().size();
        unseen.set(0);
    }

    private static List<String> stepsOf(List<LogRow> rows) {
        var names = new LinkedHashSet<String>();
        rows.forEach(row -> names.add(row.step()));
        names.remove("");
        return List.copyOf(names);
    }

    /// The lines that are wanted.
    ReadOnlyObjectProperty<List<LogRow>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The names of the steps that there are lines about, in the order in which they first came.
    ReadOnlyObjectProperty<List<String>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    ObjectProperty<LogFilter> filterProperty() {
        return filter;
    }

    /// Wants the lines about this step only, or about all.
    void only(Optional<String> step) {
        filter.set(filter.get().of(step));
    }

    /// Whether the list stays where it is while more lines come.
    BooleanProperty heldProperty() {
        return held;
    }

    /// How many lines came since it is held.
    ReadOnlyIntegerProperty unseenProperty() {
        return unseen.getReadOnlyProperty();
    }

    /// How many lines there are, wanted or not.
    int count() {
        return all.size();
    }
}
