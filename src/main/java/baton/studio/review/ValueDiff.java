package baton.studio.review;

import baton.workflow.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What is otherwise in one part of a list, a group or a table.
///
/// @param part   what people call it: the number of the line, the name of the field, or both; empty for the whole
/// @param before as text; empty where it was not there
/// @param after  as text; empty where it is gone
record ValueDiff(String part, String before, String after) {

    /// One for each part that differs; one for the whole where it has no parts, none where nothing differs.
    static List<ValueDiff> of(Value before, Value after) {
        var found = new ArrayList<ValueDiff>();
        compare("", before, after, found);
        return List.copyOf(found);
    }

    private static void compare(String part, Value before, Value after, List<ValueDiff> found) {
        if (before instanceof Value.Items(var old) && after instanceof Value.Items(var fresh)) {
            for (int at = 0; at < Math.max(old.size(), fresh.size()); at++) {
                compare(inside(part, String.valueOf(at + 1)), at(old, at), at(fresh, at), found);
            }
        } else if (before instanceof Value.Group(var old) && after instanceof Value.Group(var fresh)) {
            var names = new LinkedHashSet<>(old.names());
            names.addAll(fresh.names());
            for (var name : names) {
                compare(
                        inside(part, name),
                        old.get(name).orElse(Value.Nothing.NOTHING),
                        fresh.get(name).orElse(Value.Nothing.NOTHING),
                        found);
            }
        } else if (!before.asText().strip().equals(after.asText().strip())) {
            found.add(
                    new ValueDiff(part, before.asText().strip(), after.asText().strip()));
        }
    }

    private static Value at(List<Value> values, int place) {
        return place < values.size() ? values.get(place) : Value.Nothing.NOTHING;
    }

    private static String inside(String part, String name) {
        return part.isEmpty() ? name : part + " · " + name;
    }
}
