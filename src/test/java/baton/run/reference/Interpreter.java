package baton.run.reference;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.StepReply;
import baton.run.Tasks;
import baton.run.ToolAnswer;
import baton.run.ToolWish;
import baton.workflow.Handoff;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Carries a whole run out with the [Reference] alone: whoever is first in the drawing is always first, nobody
/// is slow, nothing breaks down and every pause is ended at once.
final class Interpreter {

    private static final int LONGEST = 5000;

    private final Reference run;
    private final Workflow workflow;
    private final Answers answers;
    private final Instant now = Instant.EPOCH;

    private Interpreter(RunEvent.RunStarted begin, Answers answers) {
        this.run = new Reference(begin, now);
        this.workflow = begin.workflow();
        this.answers = answers;
    }

    static Reference run(RunEvent.RunStarted begin, Answers answers) {
        return new Interpreter(begin, answers).toItsEnd();
    }

    private Reference toItsEnd() {
        for (int facts = 0; run.outcome().isEmpty(); facts++) {
            if (facts > LONGEST) {
                throw new AssertionError("a run without an end");
            }
            var owed = Owed.by(run);
            happens(owed.isEmpty() ? fromOutside() : timed(owed.getFirst()));
        }
        return run;
    }

    private void happens(RunEvent event) {
        run.happens(new Recorded(new RunId("20261121-140200-test"), 1, now, event));
    }

    private RunEvent timed(RunEvent owed) {
        return owed instanceof RunEvent.RetryScheduled(var step, var attempt, var _)
                ? new RunEvent.RetryScheduled(step, attempt, now)
                : owed;
    }

    private RunEvent fromOutside() {
        return run.turns().stream()
                .filter(turn -> turn.status.isUnderWay() || turn.status.needsPerson())
                .min(Comparator.comparing(turn -> turn.status.needsPerson()))
                .map(this::said)
                .orElseGet(RunEvent.RunResumed::new);
    }

    private RunEvent said(Turn turn) {
        return switch (turn.status) {
            case WORKING -> replied(turn);
            case USING_TOOL -> {
                int use = turn.tools.atWork().getFirst().number;
                yield new RunEvent.ToolEnded(turn.key, use, answers.used(turn.key, use), 1);
            }
            case NEEDS_ANSWER -> {
                var job = turn.tools.first().orElseThrow();
                var answer = answers.aboutTool(turn.key, job.number, job.wish, job.unsure);
                yield answer instanceof ToolAnswer.Stop
                        ? new RunEvent.RunFinished(new baton.run.RunOutcome.Stopped(""))
                        : new RunEvent.ToolAnswered(turn.key, job.number, answer);
            }
            case NEEDS_REVIEW -> {
                boolean back = Follower.canSendBack(run, turn.key);
                yield new RunEvent.ReviewAnswered(turn.key, answers.review(turn.key, back));
            }
            default -> {
                var answer = answers.help(turn.key, turn.heard);
                yield answer instanceof baton.run.HelpAnswer.Stop
                        ? new RunEvent.RunFinished(new baton.run.RunOutcome.Stopped(""))
                        : new RunEvent.HelpAnswered(turn.key, answer);
            }
        };
    }

    private RunEvent replied(Turn turn) {
        var offered = offered(run, turn);
        return switch (answers.reply(turn.key, turn.heard, offered)) {
            case StepReply.Failed(var failure, var transcript) ->
                new RunEvent.StepFailed(turn.key, turn.tries, failure, transcript);
            case StepReply.WantsTools(var said, var wishes, var transcript) ->
                new RunEvent.ToolsWished(turn.key, turn.tries, said, within(wishes, toolsLeft(run, turn)), transcript);
            case StepReply.Succeeded(var output, var transcript) ->
                run.node(turn.node()).type() instanceof NodeType.Decision
                        ? new RunEvent.WayChosen(
                                turn.key,
                                offered.stream()
                                        .filter(way ->
                                                Tasks.label(workflow, way).equals(output.text(Tasks.WAY)))
                                        .map(Handoff::id)
                                        .findFirst()
                                        .orElse(null),
                                "",
                                transcript)
                        : new RunEvent.StepSucceeded(turn.key, turn.tries, output, transcript);
        };
    }

    /// How many tools this turn may still use.
    static int toolsLeft(Reference run, Turn turn) {
        int may = run.agent(turn.node()).orElseThrow().limits().toolCallsOrUsual();
        return Math.max(0, may - turn.tools.jobs().size());
    }

    private static List<ToolWish> within(List<ToolWish> wishes, int left) {
        return IntStream.range(0, wishes.size())
                .mapToObj(place -> {
                    var wish = wishes.get(place);
                    return place < left
                            ? wish
                            : ToolWish.refused(wish.call(), wish.words(), wish.effect(), "Too often.");
                })
                .toList();
    }

    static List<Handoff> offered(Reference run, Turn turn) {
        return run.shape.leaving(turn.node()).stream()
                .filter(run::hasRoundsLeft)
                .toList();
    }
}
