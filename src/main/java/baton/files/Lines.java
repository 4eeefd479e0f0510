package baton.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// Where in a text a place of its tree is.
final class Lines {

    private static final JsonFactory PARSERS = new JsonFactory();

    private Lines() {}

    /// The line, from 1, on which what is at `place` begins; 0 if there is nothing there. `text` is known to
    /// parse.
    static int of(String text, JsonPointer place) {
        if (place.matches()) {
            return 0;
        }
        try (var parser = PARSERS.createParser(HalfPairs.unescape(text))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.FIELD_NAME
                        && parser.getParsingContext().pathAsPointer().equals(place)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
            return 0;
        } catch (IOException _) {
            return 0; // the line is a help, not a promise
        }
    }
}
