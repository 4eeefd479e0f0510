package baton.crash;

import baton.engine.AgentRunner;
import baton.engine.LiveSink;
import baton.engine.Tools;
import baton.run.AgentTask;
import baton.run.Failure;
import baton.run.StepReply;
import baton.run.ToolCall;
import baton.run.Transcript;
import baton.workflow.Fields;
import java.time.Duration;
import java.util.List;

/// Agents who think for a moment. Those with tools look around, or not, and send a mail before they
/// answer.
final class CrashAgents implements AgentRunner {

    private static final Duration ASKED_TO_WAIT = Duration.ofMillis(15);

    private final Moments thought;

    CrashAgents(Moments thought) {
        this.thought = thought;
    }

    @Override
    public StepReply run(AgentTask task, LiveSink live) throws InterruptedException {
        return run(task, Tools.NONE, live);
    }

    @Override
    public StepReply run(AgentTask task, Tools tools, LiveSink live) throws InterruptedException {
        think();
        var name = task.node().name();
        if (name.startsWith("flaky") && task.attempt() == 1) {
            return new StepReply.Failed(
                    new Failure(Failure.Kind.SERVER, "It is busy.", "It passes.", "", ASKED_TO_WAIT), Transcript.NONE);
        }
        if (task.mayUseTools() && task.turns().isEmpty()) {
            var mail = new ToolCall("", "mail", Fields.NONE);
            var calls = name.startsWith("look") ? List.of(look(1), look(2), look(3), mail) : List.of(mail);
            return new StepReply.WantsTools("", calls.stream().map(tools::look).toList(), Transcript.NONE);
        }
        return new StepReply.Succeeded(Fields.of("message", words(task)), Transcript.NONE);
    }

    private static ToolCall look(int place) {
        return new ToolCall("", "look", Fields.of("place", String.valueOf(place)));
    }

    private static String words(AgentTask task) {
        return switch (task.node().name()) {
            case "critic" -> task.step().visit() == 1 ? "again, please" : "good";
            case "ask" -> "left";
            default -> "done by " + task.node().name();
        };
    }

    private void think() throws InterruptedException {
        thought.think();
    }
}
