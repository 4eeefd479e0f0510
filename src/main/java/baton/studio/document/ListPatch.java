package baton.studio.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What two states of a list differ in. Of what they share it keeps only how much it is.
///
/// @param <T> a value that does not change
record ListPatch<T>(List<Part<T>> parts) {

    /// A stretch of the list.
    sealed interface Part<T> {

        /// As many elements as both have.
        record Same<T>(int count) implements Part<T> {}

        /// What one has in the place of what the other has.
        record Other<T>(List<T> before, List<T> after) implements Part<T> {}
    }

    ListPatch {
        parts = List.copyOf(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// How many elements it holds on to.
    int weight() {
        return parts.stream()
                .mapToInt(part -> switch (part) {
                    case Part.Same<T> _ -> 0;
                    case Part.Other<T>(var before, var after) -> before.size() + after.size();
                })
                .sum();
    }

    static <T> ListPatch<T> between(List<T> before, List<T> after, Function<T, Object> id) {
        if (before.equals(after)) {
            return new ListPatch<>(List.of());
        }
        return new Comparing<>(before, after, id).patch();
    }

    /// The later state, made from the earlier one.
    List<T> onto(List<T> before) {
        return changed(before, true);
    }

    /// The earlier state, made from the later one.
    List<T> backFrom(List<T> after) {
        return changed(after, false);
    }

    private List<T> changed(List<T> from, boolean forward) {
        if (isEmpty()) {
            return from;
        }
        var to = new ArrayList<T>(from.size());
        int at = 0;
        for (var part : parts) {
            switch (part) {
                case Part.Same<T>(var count) -> {
                    to.addAll(from.subList(at, at + count));
                    at += count;
                }
                case Part.Other<T>(var before, var after) -> {
                    to.addAll(forward ? after : before);
                    at += forward ? before.size() : after.size();
                }
            }
        }
        return to;
    }

    /// Goes along both lists at once.
    private static final class Comparing<T> {

        private final List<T> before;
        private final List<T> after;
        private final Function<T, Object> id;
        private final Set<Object> beforeIds;
        private final Set<Object> afterIds;
        private final List<Part<T>> parts = new ArrayList<>();
        private final List<T> old = new ArrayList<>();
        private final List<T> fresh = new ArrayList<>();
        private int same;

        Comparing(List<T> before, List<T> after, Function<T, Object> id) {
            this.before = before;
            this.after = after;
            this.id = id;
            this.beforeIds = ids(before);
            this.afterIds = ids(after);
        }

        private Set<Object> ids(List<T> list) {
            return list.stream().map(id).collect(Collectors.toCollection(HashSet::new));
        }

        ListPatch<T> patch() {
            int left = 0;
            int right = 0;
            while (left < before.size() || right < after.size()) {
                boolean both = left < before.size() && right < after.size();
                if (both && Objects.equals(before.get(left), after.get(right))) {
                    endOther();
                    same++;
                    left++;
                    right++;
                    continue;
                }
                endSame();
                boolean gone = left < before.size() && !afterIds.contains(id.apply(before.get(left)));
                boolean added = !gone && right < after.size() && !beforeIds.contains(id.apply(after.get(right)));
                if (!added && left < before.size()) {
                    old.add(before.get(left++));
                }
                if (!gone && right < after.size()) {
                    fresh.add(after.get(right++));
                }
            }
            endSame();
            endOther();
            return new ListPatch<>(parts);
        }

        private void endSame() {
            if (same > 0) {
                parts.add(new Part.Same<>(same));
                same = 0;
            }
        }

        private void endOther() {
            if (!old.isEmpty() || !fresh.isEmpty()) {
                parts.add(new Part.Other<>(List.copyOf(old), List.copyOf(fresh)));
                old.clear();
                fresh.clear();
            }
        }
    }
}
