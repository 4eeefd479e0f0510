package baton.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds large texts, of which it keeps no more than some numbers, inside others, in a time that grows with
/// their length alone. For one thread at a time.
final class KnownTexts {

    private static final int WIDTH = RollingWindow.WIDTH;
    private static final int MARK_BITS = 12;
    /// How many characters may be compared in vain for each character of the text that is searched.
    private static final int PATIENCE = 4;

    private final Map<String, Known> byHash = new HashMap<>();
    private final Map<Long, List<Known>> byBeginning = new HashMap<>();
    /// Says of most hashes at little cost that nothing begins so.
    private final boolean[] marks = new boolean[1 << MARK_BITS];

    /// @param beginning of the first characters, as many as a window is wide
    /// @param ending    of the last
    private record Known(String hash, int length, long beginning, long ending) {}

    /// Where in a text another was found.
    record Found(String hash, int start, int end) {}

    /// @param compared how many characters were compared in vain
    private record Attempt(@Nullable Found found, long compared) {}

    /// @param text at least as long as a large text is
    /// @return whether it was new
    boolean add(String hash, String text) {
        if (byHash.containsKey(hash)) {
            return false;
        }
        var known = new Known(
                hash, text.length(), RollingWindow.hash(text, 0), RollingWindow.hash(text, text.length() - WIDTH));
        byHash.put(hash, known);
        var alike = byBeginning.computeIfAbsent(known.beginning(), _ -> new ArrayList<>());
        alike.add(known);
        alike.sort((one, other) -> Integer.compare(other.length(), one.length()));
        marks[mark(known.beginning())] = true;
        return true;
    }

    void remove(String hash) {
        var known = byHash.remove(hash);
        if (known != null) {
            byBeginning.getOrDefault(known.beginning(), new ArrayList<>()).remove(known);
        }
    }

    /// Those that are in `text`, from left to right, none over another.
    List<Found> in(String text) {
        var found = new ArrayList<Found>();
        if (byHash.isEmpty()) {
            return found;
        }
        var window = new RollingWindow(text);
        long patience = (long) PATIENCE * text.length();
        while (window.isOverText() && patience > 0) {
            if (!marks[mark(window.hash())]) {
                window.moveOn();
                continue;
            }
            var attempt = attempt(text, window);
            patience -= attempt.compared();
            if (attempt.found() == null) {
                window.moveOn();
            } else {
                found.add(attempt.found());
                window.moveTo(attempt.found().end());
            }
        }
        return found;
    }

    /// The longest that begins at the window.
    private Attempt attempt(String text, RollingWindow window) {
        long compared = 0;
        for (var known : byBeginning.getOrDefault(window.hash(), List.of())) {
            int end = window.at() + known.length();
            if (end > text.length()) {
                continue;
            }
            compared += WIDTH;
            if (RollingWindow.hash(text, end - WIDTH) != known.ending()) {
                continue;
            }
            if (LargeTexts.hash(text.substring(window.at(), end)).equals(known.hash())) {
                return new Attempt(new Found(known.hash(), window.at(), end), compared);
            }
            compared += known.length();
        }
        return new Attempt(null, compared);
    }

    private static int mark(long hash) {
        return (int) (hash >>> (Long.SIZE - MARK_BITS));
    }
}
