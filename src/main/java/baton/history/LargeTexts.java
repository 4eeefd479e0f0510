package baton.history;

import baton.history.JournalLine.LargeText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Takes large texts out of facts that are about to be written, and leaves references in their place. A text
/// that holds one that was written before, as a prompt holds what an agent received, refers to that too:
///
/// ```json
/// {"$value":"9f86d081…"}
/// {"$value":["Sum this up: ",{"$value":"9f86d081…"}]}
/// ```
///
/// An object of the run's own that looks like a reference gets one more `$`. For one thread at a time.
final class LargeTexts {

    /// From so many characters on a text is worth a line of its own.
    static final int LARGE = 4 * 1024;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final KnownTexts known = new KnownTexts();
    private final List<LargeText> fresh = new ArrayList<>();

    /// @param written those that are in the journal, by their hashes
    LargeTexts(Map<String, String> written) {
        written.forEach(known::add);
    }

    /// Replaces what is large in `event` by references.
    ///
    /// @return the texts that are to be written before it
    List<LargeText> takeOutOf(ObjectNode event) {
        int before = fresh.size();
        takeOut(event);
        return fresh.subList(before, fresh.size());
    }

    /// What was to be written is in the journal now.
    void written() {
        fresh.clear();
    }

    /// What was to be written did not get into the journal.
    void unwritten() {
        fresh.forEach(text -> known.remove(text.hash()));
        fresh.clear();
    }

    private void takeOut(ObjectNode object) {
        object.properties().forEach(entry -> entry.setValue(replaced(entry.getValue())));
    }

    private JsonNode replaced(JsonNode tree) {
        return switch (tree) {
            case TextNode text when text.textValue().length() >= LARGE -> reference(text);
            case ObjectNode object -> {
                takeOut(object);
                yield References.escaped(object);
            }
            case ArrayNode array -> {
                for (int index = 0; index < array.size(); index++) {
                    array.set(index, replaced(array.get(index)));
                }
                yield array;
            }
            default -> tree;
        };
    }

    private JsonNode reference(TextNode node) {
        var text = node.textValue();
        // Half a surrogate pair has no bytes of its own, so such a text has no hash of its own either.
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return node;
        }
        var found = known.in(text);
        if (found.isEmpty()) {
            return References.to(remember(text));
        }
        var parts = NODES.arrayNode();
        int at = 0;
        for (var one : found) {
            addLiteral(parts, text.substring(at, one.start()));
            parts.add(References.to(one.hash()));
            at = one.end();
        }
        addLiteral(parts, text.substring(at));
        return parts.size() == 1 ? parts.get(0) : References.to(parts);
    }

    private void addLiteral(ArrayNode parts, String text) {
        if (text.length() >= LARGE) {
            parts.add(References.to(remember(text)));
        } else if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    private String remember(String text) {
        var hash = hash(text);
        if (known.add(hash, text)) {
            fresh.add(new LargeText(hash, text));
        }
        return hash;
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
