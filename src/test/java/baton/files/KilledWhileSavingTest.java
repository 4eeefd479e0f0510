package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Another process saves as fast as it can and is killed: what is on disk is always a whole workflow, and never
/// older than what it said it had saved.
@Timeout(120)
class KilledWhileSavingTest {

    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    /// The process that is killed: saves workflow after workflow and says so.
    static final class Saver {
        private Saver() {}

        static void main(String[] args) {
            var files = new WorkflowFile(Path.of(args[0]).resolve("home"));
            for (int number = 1; ; number++) {
                if (files.replace(Path.of(args[0]).resolve("duo.baton"), numbered(number))
                        instanceof SaveResult.Saved) {
                    System.out.println(number);
                }
            }
        }
    }

    /// Large enough that writing it takes a moment.
    private static Workflow numbered(int number) {
        var text = "a note ".repeat(20_000);
        return Workflow.EMPTY
                .withName(String.valueOf(number))
                .withNotes(List.of(Note.of("n", text + number, Position.ORIGIN)));
    }

    @Test
    void a_kill_at_any_moment_leaves_the_old_workflow_or_the_new_one() throws Exception {
        var random = new Random(42);
        for (int kill = 0; kill < KILLS; kill++) {
            int said = saveAndKill(1 + random.nextInt(10));
            var workflow = new WorkflowFile(folder.resolve("home"))
                    .read(folder.resolve("duo.baton"))
                    .workflow();
            int there = Integer.parseInt(workflow.name());
            assertThat(there).isBetween(said, said + 1);
            assertThat(workflow).isEqualTo(numbered(there));
        }
    }

    /// The number of the last workflow that the process said it had saved.
    private int saveAndKill(int times) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Saver.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int last = 0;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (int line = 0; line < times; line++) {
                last = Integer.parseInt(out.readLine());
            }
            process.toHandle().destroyForcibly(); // unlike the process's own, it leaves what was said to be read
            for (var late = out.readLine(); late != null && !late.isBlank(); late = out.readLine()) {
                last = Integer.parseInt(late);
            }
        }
        process.waitFor();
        return last;
    }
}
