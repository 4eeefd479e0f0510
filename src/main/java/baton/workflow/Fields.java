package baton.workflow;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Values by name, in the order in which they were given. Two are equal when they hold the same values under
/// the same names, whatever the order.
public record Fields(Map<String, Value> byName) {

    public static final Fields NONE = new Fields(Map.of());

    public Fields {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public static Fields of(String name, Value value) {
        return new Fields(Map.of(name, value));
    }

    public static Fields of(String name, String text) {
        return of(name, Value.of(text));
    }

    public Optional<Value> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The text of the value under `name`, or nothing to read if it is not there.
    public String text(String name) {
        return get(name).map(Value::asText).orElse("");
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    public Set<String> names() {
        return byName.keySet();
    }

    public Collection<Value> values() {
        return byName.values();
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    public Fields with(String name, Value value) {
        var changed = new LinkedHashMap<>(byName);
        changed.put(name, value);
        return new Fields(changed);
    }

    public Fields with(String name, String text) {
        return with(name, Value.of(text));
    }

    public Fields without(String name) {
        return only(kept -> !kept.equals(name));
    }

    public Fields only(Predicate<String> names) {
        var kept = new LinkedHashMap<String, Value>();
        byName.forEach((name, value) -> {
            if (names.test(name)) {
                kept.put(name, value);
            }
        });
        return new Fields(kept);
    }

    /// These fields and the `others`; where a name is in both, the other's value counts.
    public Fields and(Fields others) {
        if (others.isEmpty()) {
            return this;
        }
        var all = new LinkedHashMap<>(byName);
        all.putAll(others.byName);
        return new Fields(all);
    }

    /// One line a field, `name: value`.
    public String asText() {
        return byName.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue().asText())
                .collect(Collectors.joining("\n"));
    }
}
