package baton.history;

import baton.files.EventJson;
import baton.files.UnreadableEventException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
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

    /// @return nothing if the file does not begin with a whole line of JSON
    static Optional<FirstLine> of(Path file) throws IOException {
        try (var lines =
                new BufferedReader(new InputStreamReader(new FileInputStream(file.toFile()), StandardCharsets.UTF_8))) {
            var line = lines.readLine();
            return line == null ? Optional.empty() : Optional.of(of(EventJson.treeOf(line)));
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
