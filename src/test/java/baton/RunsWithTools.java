package baton;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.StartResult;
import baton.engine.Watched;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.StepStatus;
import baton.run.ToolAnswer;
import baton.run.ToolResult;
import baton.run.ToolUses;
import baton.run.Transcript;
import baton.stub.Script.Called;
import baton.workflow.Fields;
import baton.workflow.Workflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Runs of workflows whose agents have tools, by somebody who says yes to everything, and what came of them.
final class RunsWithTools {

    private RunsWithTools() {}

    static RunId start(Baton baton, Workflow workflow, RunSettings settings) {
        var started = baton.runner().start(workflow, Fields.of("message", "Acme"), settings);
        assertThat(started).isInstanceOf(StartResult.Started.class);
        return ((StartResult.Started) started).run();
    }

    /// Says yes, once, to whatever is asked until the run is over.
    static RunState allowing(Baton baton, RunId run) throws Exception {
        var watched = new Watched();
        baton.runner().watch(run, watched);
        while (true) {
            var state = watched.until(now -> now.outcome().isPresent()
                    || now.steps().anyMatch(step -> step.status() == StepStatus.NEEDS_ANSWER));
            if (state.outcome().isPresent()) {
                return state;
            }
            var step = state.needingPerson().getFirst();
            baton.runner()
                    .signal(
                            run,
                            new Signal.AnswerTool(
                                    step.key(), step.tools().next(), new ToolAnswer.Allow(ToolAnswer.Reach.ONCE)))
                    .get();
            watched.until(now -> now.outcome().isPresent()
                    || !now.step(step.node()).orElseThrow().equals(step));
        }
    }

    static List<ToolUses.Line> uses(Baton baton, RunId run) throws IOException {
        return ToolUses.of(baton.log().read(run).facts());
    }

    static List<String> results(Baton baton, RunId run) throws IOException {
        return uses(baton, run).stream()
                .map(ToolUses.Line::result)
                .filter(Objects::nonNull)
                .map(ToolResult::text)
                .toList();
    }

    static Stream<Transcript> transcripts(Baton baton, RunId run) throws IOException {
        return baton.log().read(run).facts().stream().flatMap(fact -> switch (fact.event()) {
            case RunEvent.ToolsWished(var _, var _, var _, var _, var transcript) -> Stream.of(transcript);
            case RunEvent.StepSucceeded(var _, var _, var _, var transcript) -> Stream.of(transcript);
            default -> Stream.<Transcript>empty();
        });
    }

    static Called call(String tool, String arguments) {
        return new Called("call-" + tool, tool, arguments);
    }

    /// That no file under `folder` has `secret` in it.
    static void assertNowhere(String secret, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .contains(secret));
        }
    }
}
