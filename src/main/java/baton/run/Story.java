package baton.run;

import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Rules;
import baton.workflow.Value;
import baton.workflow.Words;
import baton.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Retells a run in plain sentences, one for each fact, so that the log, the history and the command line all
/// tell the same story.
///
/// A teller is told the facts of one run, in order and from the first one on; it remembers what a sentence
/// needs of those before. Use it on one thread.
public final class Story {

    private static final Words WORDS = Words.of("baton.run.words");

    private static final String PRACTICE = "practice";

    private final ReviewStory reviews = new ReviewStory();
    private final ToolStory tools = new ToolStory();
    private final StepCount count = new StepCount();
    private Workflow workflow = Workflow.EMPTY;
    private int number;

    /// How much a sentence matters.
    public enum Weight {
        USUAL,
        /// A person will want to know.
        IMPORTANT,
        /// Something did not work.
        PROBLEM
    }

    /// One sentence of the story.
    ///
    /// @param step     the step it is about, or `null` if it is about the run
    /// @param says     the sentence as it goes on after the name of the step: `gave score 82 to Writer.`
    /// @param sentence the whole sentence: `Qualifier gave score 82 to Writer.`
    public record Line(Recorded fact, @Nullable StepKey step, Weight weight, String says, String sentence) {}

    /// The whole story of a run.
    public static List<Line> of(List<Recorded> facts) {
        var story = new Story();
        return facts.stream().map(story::tell).toList();
    }

    /// Tells the next fact.
    public Line tell(Recorded fact) {
        count.add(fact);
        reviews.add(fact);
        return switch (fact.event()) {
            case RunEvent.RunStarted(var started, var _, var settings) -> began(fact, started, settings);
            case RunEvent.RoundStarted(var again, var round, var feedback) ->
                workflow.handoff(again)
                        .map(way -> round(fact, way, round, feedback))
                        .orElseGet(() -> ofRun(fact, Weight.IMPORTANT, WORDS.text("story.round")));
            case RunEvent.RoundsUsedUp(var again) -> ofRun(fact, Weight.IMPORTANT, usedUp(again));
            case RunEvent.RunPaused(var reason) -> ofRun(fact, Weight.IMPORTANT, paused(reason));
            case RunEvent.RunResumed _ -> ofRun(fact, Weight.IMPORTANT, WORDS.text("story.resumed"));
            case RunEvent.RunFinished(var outcome) -> finished(fact, outcome);
            case RunEvent.OfStep ofStep -> step(fact, ofStep);
        };
    }

    private Line began(Recorded fact, Workflow started, RunSettings settings) {
        workflow = started;
        number = settings.number();
        var model = settings.model().equals(PRACTICE) ? WORDS.text("story.practice") : settings.model();
        var origin = settings.origin();
        var from = origin == null ? "" : " " + WORDS.text("story.forked", origin.number());
        return ofRun(
                fact,
                Weight.IMPORTANT,
                WORDS.text("story.began", number, started.name(), model)
                        + from
                        + (settings.rehearsal() ? " " + WORDS.text("story.rehearsal") : ""));
    }

    private Line round(Recorded fact, Handoff way, int round, Fields feedback) {
        var count = WORDS.text("story.of", round, way.rounds());
        var isReview = workflow.node(way.from())
                .map(node -> node.type() instanceof NodeType.Review)
                .orElse(false);
        if (isReview) {
            return about(fact, new StepKey(way.to(), 1), Weight.USUAL, WORDS.text("story.again", count));
        }
        var said =
                String.join(" · ", feedback.values().stream().map(Value::asText).toList());
        return about(
                fact,
                new StepKey(way.from(), 1),
                Weight.IMPORTANT,
                said.isBlank()
                        ? WORDS.text("story.back", name(way.to()), count)
                        : WORDS.text("story.back-saying", name(way.to()), count, Wording.quoted(said)));
    }

    private String usedUp(HandoffId again) {
        return workflow.handoff(again)
                .map(way -> WORDS.text("story.used-up", name(way.from()), name(way.to()), Wording.times(way.rounds())))
                .orElse(WORDS.text("story.used-up-somewhere"));
    }

    private String paused(PauseReason reason) {
        return switch (reason) {
            case PauseReason.Wished _ -> WORDS.text("story.paused");
            case PauseReason.Limit(var what, var allowed) -> Wording.limit(what, allowed);
            case PauseReason.Repeats(var again) -> Wording.repeats(workflow, again);
            case PauseReason.RepeatsTool(var node, var words) -> Wording.repeatsTool(workflow, node, words);
        };
    }

    private Line finished(Recorded fact, RunOutcome outcome) {
        return switch (outcome) {
            case RunOutcome.Done(var result) ->
                ofRun(
                        fact,
                        Weight.IMPORTANT,
                        WORDS.text(result.isEmpty() ? "story.done-nothing" : "story.done", number) + count.shares());
            case RunOutcome.Failed(var at, var failure) ->
                ofRun(fact, Weight.PROBLEM, WORDS.text("story.failed", number, name(at), failure.title()));
            case RunOutcome.Stopped(var why) -> ofRun(fact, Weight.IMPORTANT, WORDS.text("story.stopped", number, why));
        };
    }

    private Line step(Recorded fact, RunEvent.OfStep event) {
        var step = event.step();
        return switch (event) {
            case RunEvent.StepStarted(var _, var attempt, var _) ->
                about(fact, step, Weight.USUAL, WORDS.text("story.step-began", count(step, attempt)));
            case RunEvent.StepSucceeded(var _, var _, var output, var _) -> gave(fact, step, output);
            case RunEvent.StepFailed(var _, var _, var failure, var _) ->
                whole(fact, step, weight(failure), failure.title() + " " + failure.why());
            case RunEvent.RetryScheduled(var _, var attempt, var notBefore) ->
                about(
                        fact,
                        step,
                        Weight.USUAL,
                        WORDS.text("story.retry", Times.spoken(Duration.between(fact.at(), notBefore)), attempt));
            case RunEvent.StepInterrupted _ -> whole(fact, step, Weight.PROBLEM, interrupted(step));
            case RunEvent.OtherwiseUsed _ -> about(fact, step, Weight.IMPORTANT, WORDS.text("story.otherwise"));
            case RunEvent.StepPretended(var _, var output) ->
                yours(fact, step, "you.pretended", Wording.things(output));
            case RunEvent.SampleUsed(var _, var output) ->
                about(fact, step, Weight.IMPORTANT, WORDS.text("story.sample", Wording.things(output)));
            case RunEvent.StepSkipped _ -> yours(fact, step, "you.skipped", name(step.node()));
            case RunEvent.WayChosen(var _, var way, var why, var _) -> chose(fact, step, way, why);
            case RunEvent.ReviewAsked _ -> asks(fact, step);
            case RunEvent.ReviewAnswered(var _, var answer) -> answered(fact, step, answer);
            case RunEvent.ReviewReminded _ -> about(fact, step, Weight.IMPORTANT, WORDS.text("story.reminded"));
            case RunEvent.ReviewTimedOut(var _, var answer) ->
                about(fact, step, Weight.IMPORTANT, ReviewStory.timedOut(answer));
            case RunEvent.OfTool ofTool -> tool(fact, ofTool);
            case RunEvent.HelpAsked _ -> about(fact, step, Weight.IMPORTANT, WORDS.text("story.help"));
            case RunEvent.HelpAnswered(var _, var answer) -> helped(fact, step, answer);
        };
    }

    private static Weight weight(Failure failure) {
        return failure.kind() == Failure.Kind.STOPPED ? Weight.IMPORTANT : Weight.PROBLEM;
    }

    private Line tool(Recorded fact, RunEvent.OfTool event) {
        var told = tools.tell(event);
        return told.isYours()
                ? new Line(fact, event.step(), told.weight(), told.says(), told.says())
                : about(fact, event.step(), told.weight(), told.says());
    }

    private static String count(StepKey step, int attempt) {
        var round = step.visit() > 1 ? " " + WORDS.text("story.round-of", step.visit()) : "";
        return attempt > 1 ? round + (round.isEmpty() ? " " : ", ") + WORDS.text("story.try", attempt) : round;
    }

    private String interrupted(StepKey step) {
        return WORDS.text("story.interrupted", name(step.node())) + count.kept();
    }

    private Line gave(Recorded fact, StepKey step, Fields output) {
        if (workflow.node(step.node())
                .map(node -> node.type() instanceof NodeType.Result)
                .orElse(false)) {
            return about(fact, step, Weight.IMPORTANT, WORDS.text("story.result", Wording.things(output)));
        }
        var to = targets(step.node(), output);
        return about(
                fact,
                step,
                Weight.USUAL,
                to.isEmpty()
                        ? WORDS.text("story.gave", Wording.things(output))
                        : WORDS.text("story.gave-to", Wording.things(output), Wording.list(to)));
    }

    private List<String> targets(NodeId from, Fields output) {
        return workflow.from(from).stream()
                .filter(way -> switch (way.when()) {
                    case Route.Always _ -> true;
                    case Route.When(var rule) -> Rules.holds(rule, output);
                    case Route.Approved _, Route.SentBack _, Route.Rejected _, Route.Failed _ -> false;
                })
                .filter(way -> !way.goesBack())
                .map(way -> name(way.to()))
                .distinct()
                .toList();
    }

    private Line chose(Recorded fact, StepKey step, baton.workflow.@Nullable HandoffId way, String why) {
        var reason = why.isBlank() ? "" : " " + why.strip();
        return workflow.handoffs().stream()
                .filter(one -> one.id().equals(way))
                .findFirst()
                .map(taken -> about(
                        fact, step, Weight.IMPORTANT, WORDS.text("story.way", Tasks.label(workflow, taken)) + reason))
                .orElseGet(() -> about(fact, step, Weight.PROBLEM, WORDS.text("story.no-way")));
    }

    private Line asks(Recorded fact, StepKey step) {
        var question = reviews.question(workflow, step.node());
        return about(
                fact,
                step,
                Weight.IMPORTANT,
                question.isEmpty() ? WORDS.text("story.review") : WORDS.text("story.asks", question));
    }

    private Line answered(Recorded fact, StepKey step, ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Approve(var fields) -> approved(fact, step, fields);
            case ReviewAnswer.SendBack(var feedback) -> yours(fact, step, "you.sent-back", Wording.quoted(feedback));
            case ReviewAnswer.Reject(var reason) ->
                reason.isBlank()
                        ? yours(fact, step, "you.rejected", "")
                        : yours(fact, step, "you.rejected-why", Wording.quoted(reason));
        };
    }

    private Line approved(Recorded fact, StepKey step, Fields fields) {
        var changed = reviews.changed(step, fields);
        return changed.isEmpty()
                ? yours(fact, step, "you.approved", "")
                : yours(fact, step, "you.approved-changed", Wording.list(changed));
    }

    private Line helped(Recorded fact, StepKey step, HelpAnswer answer) {
        return switch (answer) {
            case HelpAnswer.TryAgain(var model) ->
                model == null ? yours(fact, step, "you.again", "") : yours(fact, step, "you.again-with", model);
            case HelpAnswer.UseAnswer(var fields) -> yours(fact, step, "you.wrote", Wording.things(fields));
            case HelpAnswer.UseOtherwise _ -> yours(fact, step, "you.otherwise", "");
            case HelpAnswer.TakeWay(var way) ->
                workflow.handoff(way)
                        .map(taken -> yours(fact, step, "you.way", Tasks.label(workflow, taken)))
                        .orElseGet(() -> yours(fact, step, "you.way-gone", ""));
            case HelpAnswer.Stop _ -> yours(fact, step, "you.stopped", "");
        };
    }

    /// @param key the sentence: the place goes into its first gap, `more` into its second
    private Line yours(Recorded fact, StepKey step, String key, String more) {
        var place = " " + WORDS.text("you.at", name(step.node()));
        return new Line(fact, step, Weight.IMPORTANT, WORDS.text(key, "", more), WORDS.text(key, place, more));
    }

    private Line about(Recorded fact, StepKey step, Weight weight, String says) {
        return new Line(fact, step, weight, says, name(step.node()) + " " + says);
    }

    private static Line whole(Recorded fact, StepKey step, Weight weight, String sentence) {
        return new Line(fact, step, weight, sentence, sentence);
    }

    private static Line ofRun(Recorded fact, Weight weight, String sentence) {
        return new Line(fact, null, weight, sentence, sentence);
    }

    private String name(NodeId node) {
        return workflow.nameOf(node);
    }
}
