package baton.run;

import java.util.regex.Pattern;

/// The name of a run, unique for ever and sortable by when it began: `20261121-142203-k3f9`. Safe as a file
/// name.
public record RunId(String value) implements Comparable<RunId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{2,63}");

    /// @throws IllegalArgumentException if it has another shape; see [#isOne]
    public RunId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not a run: " + value);
        }
    }

    /// Whether `text` has the shape of a run's name.
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public int compareTo(RunId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
