package baton.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Pattern;

/// What the parser found wrong, in plain words.
final class JsonFaults {

    private static final Pattern TWICE = Pattern.compile("Duplicate (?:field|Object property) [\"'](.{1,60}?)[\"']");

    private JsonFaults() {}

    static String words(JsonProcessingException fault) {
        var message = String.valueOf(fault.getOriginalMessage());
        if (fault instanceof StreamConstraintsException) {
            return tooMuch(message);
        }
        if (fault instanceof JsonEOFException || message.startsWith("No content") || message.contains("end-of-input")) {
            return FileWords.text("text.cut");
        }
        var twice = TWICE.matcher(message);
        if (twice.find()) {
            return FileWords.text("text.twice", twice.group(1));
        }
        return FileWords.text("text.near", Math.max(1, line(fault)));
    }

    private static String tooMuch(String message) {
        if (message.contains("nesting depth")) {
            return FileWords.text("text.deep", JsonText.DEEPEST);
        }
        if (message.startsWith("Number")) {
            return FileWords.text("text.number");
        }
        return FileWords.text("text.long");
    }

    /// The line at which the parser stopped; 0 if it does not know.
    static int line(JsonProcessingException fault) {
        var location = fault.getLocation();
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }
}
