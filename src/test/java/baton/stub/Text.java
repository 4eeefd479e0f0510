package baton.stub;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text as servers write it.
final class Text {

    private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*");

    private Text() {}

    static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    static String objects(String key, List<String> values) {
        return values.stream()
                .map(value -> "{\"" + key + "\":" + quoted(value) + "}")
                .collect(Collectors.joining(","));
    }

    /// The text cut into pieces as models make them, about a word each.
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var words = WORD.matcher(text);
        while (words.find()) {
            pieces.add(words.group());
        }
        return pieces;
    }

    /// Cut in two, as arguments of tools come.
    static List<String> halves(String text) {
        int half = text.length() / 2;
        return half == 0 ? List.of(text) : List.of(text.substring(0, half), text.substring(half));
    }
}
