package baton.tools.tables;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a table is called. Upper and lower case are the same, because some disks say so.
///
/// @param shown as somebody wrote it
record TableName(String shown) {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} _-]{0,58}[\\p{L}\\p{N}])?");
    private static final Pattern TAKEN = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d", Pattern.CASE_INSENSITIVE);

    static final String RULE = "A table is called by letters, digits, spaces, “_” and “-”, at most 60 of them.";

    static Optional<TableName> of(String written) {
        var name = written.strip();
        return SHAPE.matcher(name).matches() && !TAKEN.matcher(name).matches()
                ? Optional.of(new TableName(name))
                : Optional.empty();
    }

    /// The same for all ways to write it; safe as a file name.
    String key() {
        return shown.toLowerCase(Locale.ROOT);
    }

    boolean isSameAs(TableName other) {
        return key().equals(other.key());
    }
}
