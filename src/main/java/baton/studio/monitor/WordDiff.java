package baton.studio.monitor;

import baton.studio.monitor.Piece.Style;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a person changed in a text, word by word.
public final class WordDiff {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_’'-]+|\\s+|[^\\p{L}\\p{N}_’'\\s-]");

    private WordDiff() {}

    /// `after` in one row with what is gone from `before`: what is the same as TEXT, what is new as ADDED, what
    /// is gone as REMOVED.
    public static List<Piece> of(String before, String after) {
        var old = words(before);
        var fresh = words(after);
        var pieces = new ArrayList<Piece>();
        int told = 0;
        for (var delta : DiffUtils.diff(old, fresh).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(pieces, String.join("", old.subList(told, from)), Style.TEXT);
            add(pieces, words(delta, true), Style.REMOVED);
            add(pieces, words(delta, false), Style.ADDED);
            told = from + delta.getSource().size();
        }
        add(pieces, String.join("", old.subList(told, old.size())), Style.TEXT);
        return List.copyOf(pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String words(AbstractDelta<String> delta, boolean gone) {
        return String.join("", (gone ? delta.getSource() : delta.getTarget()).getLines());
    }

    private static void add(List<Piece> pieces, String text, Style style) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, style));
        }
    }
}
