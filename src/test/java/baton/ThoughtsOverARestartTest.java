package baton;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.RunCatalog;
import baton.engine.Watched;
import baton.run.RunOutcome;
import baton.run.RunSettings;
import baton.run.StepStatus;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.stub.StubServer;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeType;
import baton.workflow.ToolChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A model thought, asked for a tool, and Baton was closed before the person had answered. The service wants to
/// see again what was thought, and refuses the next call without it.
@Timeout(60)
class ThoughtsOverARestartTest {

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"ANTHROPIC, claude, 4000", "GEMINI, gemini-3-pro, 0", "OPENAI, deepseek-reasoner, 0"})
    void thoughts_are_kept_with_the_run(Dialect dialect, String model, int thinking) throws Exception {
        Files.writeString(folder.resolve("acme.txt"), "Acme makes anvils.");
        try (var server = StubServer.start(dialect).withModels(model)) {
            server.then(
                    Script.thinks("I should read.", RunsWithTools.call("read_file", "{\"path\": \"acme.txt\"}")),
                    Script.says("Anvils."));
            var connection = new Connection("mine", Kind.valueOf(dialect.name()), server.address(), model);
            var workflow = Flow.withStart()
                    .agent(
                            "a",
                            _ -> NodeType.Agent.BLANK
                                    .withInstructions("What does Acme make?")
                                    .withTools(List.of(ToolChoice.of("readFiles", folder.toString()))))
                    .result("end")
                    .chain("start", "a", "end")
                    .drawn();
            try (var before = new Baton(home, Map.of(), 0)) {
                before.models().save(connection.withThinking(thinking), null);
                var run = RunsWithTools.start(before, workflow, new RunSettings(0, "mine"));
                var watched = new Watched();
                before.runner().watch(run, watched);
                watched.until(now -> now.steps().anyMatch(step -> step.status() == StepStatus.NEEDS_ANSWER));
            }
            try (var after = new Baton(home, Map.of(), 0)) {
                var run = after.catalog().list(RunCatalog.Query.ALL).getFirst().run();
                var state = RunsWithTools.allowing(after, run);
                assertThat(state.outcome()).contains(new RunOutcome.Done(Fields.of("message", "Anvils.")));
            }
            assertThat(server.requests()).hasSize(2);
        }
    }
}
