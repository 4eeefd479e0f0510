package baton.crash;

import baton.run.RunId;
import baton.run.StepKey;
import baton.workflow.NodeId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Something that a tool did to the world.
///
/// @param use which use of a tool by its step
record Effect(RunId run, StepKey step, int use) {

    String line() {
        return run + " " + step.node() + " " + step.visit() + " " + use;
    }

    private static Effect of(String line) {
        var words = line.split(" ");
        return new Effect(
                new RunId(words[0]),
                new StepKey(new NodeId(words[1]), Integer.parseInt(words[2])),
                Integer.parseInt(words[3]));
    }

    /// All that was done; a line that was cut off did not happen.
    static List<Effect> in(Path file) throws IOException {
        if (Files.notExists(file)) {
            return List.of();
        }
        var text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .map(Effect::of)
                .toList();
    }
}
