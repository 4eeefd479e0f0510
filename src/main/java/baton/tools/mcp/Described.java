package baton.tools.mcp;

import baton.run.Effect;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// A tool as its server describes it: a stranger's words, freed of signs that a person would not see, so that
/// the person and the model read the same.
///
/// @param schema what it takes, as text
/// @param print  stands for everything that the server said of it
record Described(String name, String about, String schema, Effect effect, boolean repeatable, String print) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ABOUT = 4_000;
    private static final int LONGEST_SCHEMA = 50_000;

    /// Reads one; nothing if it has no name, or takes what is no object or described at too great length.
    static Optional<Described> of(JsonNode tool) {
        var name = tool.path("name").asText().strip();
        var schema = schema(tool.path("inputSchema"));
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.equals(visible(name)) || schema.isEmpty()) {
            return Optional.empty();
        }
        var about = visible(tool.path("description").asText());
        var hints = tool.path("annotations");
        return Optional.of(new Described(
                name,
                about.length() <= LONGEST_ABOUT ? about : about.substring(0, LONGEST_ABOUT) + "…",
                schema.get(),
                effect(hints),
                isRepeatable(hints),
                Prints.of(List.of(name, about, schema.get(), effect(hints).name(), "" + isRepeatable(hints)))));
    }

    private static Optional<String> schema(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return Optional.of("{\"type\":\"object\",\"properties\":{}}");
        }
        if (!(given instanceof ObjectNode object)
                || !object.path("type").asText("object").equals("object")) {
            return Optional.empty();
        }
        var whole = object.deepCopy().put("type", "object");
        if (!whole.path("properties").isObject()) {
            whole.putObject("properties");
        }
        var text = visible(Json.write(whole));
        return text.length() <= LONGEST_SCHEMA ? Optional.of(text) : Optional.empty();
    }

    private static Effect effect(JsonNode hints) {
        if (hints.path("readOnlyHint").asBoolean()) {
            return Effect.LOOKS;
        }
        return hints.path("destructiveHint").asBoolean() ? Effect.LASTING : Effect.CHANGES;
    }

    private static boolean isRepeatable(JsonNode hints) {
        return hints.path("readOnlyHint").asBoolean()
                || hints.path("idempotentHint").asBoolean();
    }

    private static String visible(String text) {
        var kept = new StringBuilder();
        text.codePoints()
                .filter(sign -> sign == '\n' || sign == '\t' || !isHidden(sign))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
