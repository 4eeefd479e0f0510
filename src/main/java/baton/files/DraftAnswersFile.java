package baton.files;

import baton.run.RunId;
import baton.run.StepKey;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers that were begun and not sent, in `recovery/answers.json` in Baton's home. Reads and writes a file: never
/// on the thread that draws. For one thread at a time.
public final class DraftAnswersFile {

    private final Path file;

    /// @param home where Baton keeps its own things
    public DraftAnswersFile(Path home) {
        file = home.resolve("recovery").resolve("answers.json");
    }

    /// Those that were kept, in the order in which they were written. A file that cannot be understood is set aside.
    public List<DraftAnswer> read() throws IOException {
        try {
            var tree = JsonText.parseFile(Files.readString(file, StandardCharsets.UTF_8));
            var answers = new ArrayList<DraftAnswer>();
            tree.forEach(one -> answers.add(answer(one)));
            return answers;
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (JsonProcessingException | IllegalArgumentException _) {
            Files.move(file, file.resolveSibling("unreadable-answers.json"), StandardCopyOption.REPLACE_EXISTING);
            return List.of();
        }
    }

    /// Puts `answers` in the place of those that were kept; at every moment one of the two is whole on disk.
    public void write(List<DraftAnswer> answers) throws IOException {
        if (answers.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.getParent());
        var all = ValueJson.NODES.arrayNode();
        answers.forEach(one -> all.add(tree(one)));
        SafeWrite.replace(file, JsonText.pretty(all).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode tree(DraftAnswer answer) {
        var tree = ValueJson.NODES.objectNode();
        tree.put("run", answer.run().value());
        answer.step().ifPresent(step -> tree.put("node", step.node().value()).put("visit", step.visit()));
        tree.put("use", answer.use());
        tree.set("edits", ValueJson.tree(answer.edits()));
        return tree.put("feedback", answer.feedback());
    }

    /// @throws IllegalArgumentException if it is none
    private static DraftAnswer answer(JsonNode tree) {
        var step = Optional.ofNullable(tree.path("node").textValue())
                .map(node -> new StepKey(new NodeId(node), tree.path("visit").intValue()));
        var edits = tree.path("edits").isObject() ? ValueJson.fields(tree.path("edits")) : Fields.NONE;
        return new DraftAnswer(
                new RunId(tree.path("run").asText()),
                step,
                tree.path("use").intValue(),
                edits,
                tree.path("feedback").asText());
    }
}
