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
            return "Its end is missing, as if it had been cut off.";
        }
        var twice = TWICE.matcher(message);
        if (twice.find()) {
            return "“" + twice.group(1) + "” is there twice in one group.";
        }
        return "Something is wrong near line " + Math.max(1, line(fault)) + ".";
    }

    private static String tooMuch(String message) {
        if (message.contains("nesting depth")) {
            return "It is nested deeper than " + JsonText.DEEPEST + " levels.";
        }
        if (message.startsWith("Number")) {
            return "There is a number out of all bounds.";
        }
        return "There is a text in it that is too long.";
    }

    /// The line at which the parser stopped; 0 if it does not know.
    static int line(JsonProcessingException fault) {
        var location = fault.getLocation();
        return location == null ? 0 : Math.max(0, location.getLineNr());
    }
}
