package baton.studio.monitor;

import baton.run.Story;
import java.util.Locale;
import java.util.Optional;

/// Which lines of a log are wanted.
///
/// @param step  the name of the step that they are about; all, if none is named
/// @param least the least weight that counts
/// @param words each must occur in the line, in any case; empty for all
record LogFilter(Optional<String> step, Story.Weight least, String words) {

    static final LogFilter ALL = new LogFilter(Optional.empty(), Story.Weight.USUAL, "");

    LogFilter of(Optional<String> other) {
        return new LogFilter(other, least, words);
    }

    LogFilter from(Story.Weight other) {
        return new LogFilter(step, other, words);
    }

    LogFilter with(String other) {
        return new LogFilter(step, least, other.strip());
    }

    boolean isAll() {
        return equals(ALL);
    }

    boolean takes(LogRow row) {
        return row.weight().compareTo(least) >= 0
                && step.filter(name -> !name.equals(row.step())).isEmpty()
                && (words.isEmpty() || hasWords(row.whole().toLowerCase(Locale.ROOT)));
    }

    private boolean hasWords(String line) {
        for (var word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!line.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
