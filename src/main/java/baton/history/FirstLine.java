package baton.history;

import baton.files.EventJson;
import baton.files.UnreadableEventException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// What the beginning of a journal tells of its run, as far as it can be made out: also where a newer version
/// wrote it, or what follows is damaged.
///
/// @param number 0 if it is not there
/// @param began  1970 if it is not there
record FirstLine(int number, String workflow, String model, Instant began) {

    private static final int LOOKED_AT = 1_000;

    /// @return nothing if no fact can be made out near the beginning of the file
    static Optional<FirstLine> of(Path file) throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(new FileInputStream(file.toFile()), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .limit(LOOKED_AT)
                    .filter(line -> !line.startsWith(JournalLine.Shapes.VALUE))
                    .flatMap(line -> factIn(line).stream())
                    .findFirst();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<FirstLine> factIn(String line) {
        try {
            return Optional.of(EventJson.treeOf(line))
                    .filter(tree -> tree.path("event").isObject())
                    .map(FirstLine::of);
        } catch (UnreadableEventException _) {
            return Optional.empty();
        }
    }

    private static FirstLine of(JsonNode tree) {
        var event = tree.path("event");
        return new FirstLine(
                event.path("number").asInt(),
                event.path("workflow").path("name").asText(),
                event.path("model").asText(),
                instant(tree.path("at").asText()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException _) {
            return Instant.EPOCH;
        }
    }
}
