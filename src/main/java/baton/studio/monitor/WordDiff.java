package baton.studio.monitor;

import baton.studio.monitor.Piece.Style;
import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a person changed in a text, word by word.
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_’'-]+|\\s+|[^\\p{L}\\p{N}_’'\\s-]");

    /// A stretch that is the same in both texts, or where one was put in the place of the other.
    private record Stretch(String before, String after, boolean same) {}

    private WordDiff() {}

    /// `after` in one row with what is gone from `before`: what is the same as TEXT, what is gone as REMOVED,
    /// what is new as ADDED.
    public static List<Piece> of(String before, String after) {
        var pieces = new ArrayList<Piece>();
        for (var stretch : joined(stretches(words(before), words(after)))) {
            if (stretch.same()) {
                add(pieces, stretch.after(), Style.TEXT);
            } else {
                add(pieces, stretch.before(), Style.REMOVED);
                add(pieces, stretch.after(), Style.ADDED);
            }
        }
        return List.copyOf(pieces);
    }

    private static List<Stretch> stretches(List<String> old, List<String> fresh) {
        var stretches = new ArrayList<Stretch>();
        int told = 0;
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            int from = delta.getSource().getPosition();
            var same = String.join("", old.subList(told, from));
            stretches.add(new Stretch(same, same, true));
            stretches.add(new Stretch(
                    String.join("", delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()),
                    false));
            told = from + delta.getSource().size();
        }
        var rest = String.join("", old.subList(told, old.size()));
        stretches.add(new Stretch(rest, rest, true));
        return stretches;
    }

    /// Changes with nothing but a space between them are read more easily as one.
    private static List<Stretch> joined(List<Stretch> stretches) {
        var joined = new ArrayList<Stretch>();
        for (int place = 0; place < stretches.size(); place++) {
            var stretch = stretches.get(place);
            var isInner = place > 0 && place < stretches.size() - 1;
            var counts = stretch.same()
                            && isInner
                            && stretch.after().isBlank()
                            && !stretch.after().contains("\n")
                    ? new Stretch(stretch.before(), stretch.after(), false)
                    : stretch;
            if (!joined.isEmpty() && !joined.getLast().same() && !counts.same()) {
                var last = joined.removeLast();
                joined.add(new Stretch(last.before() + counts.before(), last.after() + counts.after(), false));
            } else {
                joined.add(counts);
            }
        }
        return joined;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, String text, Style style) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, style));
        }
    }
}
