package baton.run;

import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Rules;
import baton.workflow.Template;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Retells a run in plain sentences, one for each fact, so that the log, the history and the command line all
/// tell the same story.
///
/// A teller is told the facts of one run, in order and from the first one on; it remembers what a sentence
/// needs of those before. Use it on one thread.
public final class Story {

    private static final String PRACTICE = "practice";

    private final Map<StepKey, Fields> asked = new HashMap<>();
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
        return switch (fact.event()) {
            case RunEvent.RunStarted(var started, var _, var settings) -> began(fact, started, settings);
            case RunEvent.RoundStarted(var again, var round, var feedback) ->
                workflow.handoff(again)
                        .map(way -> round(fact, way, round, feedback))
                        .orElseGet(() -> ofRun(fact, Weight.IMPORTANT, "A new round began."));
            case RunEvent.RoundsUsedUp(var again) -> ofRun(fact, Weight.IMPORTANT, usedUp(again));
            case RunEvent.RunPaused(var reason) -> ofRun(fact, Weight.IMPORTANT, paused(reason));
            case RunEvent.RunResumed _ -> ofRun(fact, Weight.IMPORTANT, "The run goes on.");
            case RunEvent.RunFinished(var outcome) -> finished(fact, outcome);
            case RunEvent.OfStep ofStep -> step(fact, ofStep);
        };
    }

    private Line began(Recorded fact, Workflow started, RunSettings settings) {
        workflow = started;
        number = settings.number();
        var model = settings.model().equals(PRACTICE) ? "the Practice model" : settings.model();
        var origin = settings.origin();
        var from = origin == null ? "" : " It was forked from run " + origin.number() + ".";
        return ofRun(
                fact,
                Weight.IMPORTANT,
                "Run " + number + " of “" + started.name() + "” began, with " + model + "." + from
                        + (settings.rehearsal() ? " It is a rehearsal: nothing outside is changed." : ""));
    }

    private Line round(Recorded fact, Handoff way, int round, Fields feedback) {
        var count = "(" + round + " of " + way.rounds() + ")";
        var isReview = workflow.node(way.from())
                .map(node -> node.type() instanceof NodeType.Review)
                .orElse(false);
        if (isReview) {
            return about(
                    fact, new StepKey(way.to(), 1), Weight.USUAL, "does it again, with your feedback " + count + ".");
        }
        var said =
                String.join(" · ", feedback.values().stream().map(Value::asText).toList());
        return about(
                fact,
                new StepKey(way.from(), 1),
                Weight.IMPORTANT,
                "sent it back to " + name(way.to()) + " " + count
                        + (said.isBlank() ? "." : ": " + Wording.quoted(said)));
    }

    private String usedUp(HandoffId again) {
        return workflow.handoff(again)
                .map(way -> name(way.from()) + " and " + name(way.to()) + " went round " + Wording.times(way.rounds())
                        + ". That is as often as this workflow allows.")
                .orElse("The rounds are used up.");
    }

    private String paused(PauseReason reason) {
        return switch (reason) {
            case PauseReason.Wished _ -> "You paused the run. Steps under way are finished, no other starts.";
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
                        (result.isEmpty()
                                        ? "Run " + number + " is done, without a result."
                                        : "Run " + number + " is done.")
                                + count.shares());
            case RunOutcome.Failed(var at, var failure) ->
                ofRun(fact, Weight.PROBLEM, "Run " + number + " failed at " + name(at) + ". " + failure.title());
            case RunOutcome.Stopped(var why) -> ofRun(fact, Weight.IMPORTANT, "Run " + number + " was stopped. " + why);
        };
    }

    private Line step(Recorded fact, RunEvent.OfStep event) {
        var step = event.step();
        return switch (event) {
            case RunEvent.StepStarted(var _, var attempt, var _) ->
                about(fact, step, Weight.USUAL, "began" + count(step, attempt) + ".");
            case RunEvent.StepSucceeded(var _, var _, var output, var _) -> gave(fact, step, output);
            case RunEvent.StepFailed(var _, var _, var failure, var _) ->
                whole(fact, step, Weight.PROBLEM, failure.title() + " " + failure.why());
            case RunEvent.RetryScheduled(var _, var attempt, var notBefore) ->
                about(
                        fact,
                        step,
                        Weight.USUAL,
                        "tries again in " + Times.spoken(Duration.between(fact.at(), notBefore)) + " (try " + attempt
                                + ").");
            case RunEvent.StepInterrupted _ -> whole(fact, step, Weight.PROBLEM, interrupted(step));
            case RunEvent.OtherwiseUsed _ ->
                about(fact, step, Weight.IMPORTANT, "failed for good; the run goes on with the answer kept for that.");
            case RunEvent.StepPretended(var _, var output) ->
                yours(fact, step, "You said what it gave", ": " + Wording.things(output) + ".");
            case RunEvent.WayChosen(var _, var way, var why, var _) -> chose(fact, step, way, why);
            case RunEvent.ReviewAsked(var _, var received) -> asks(fact, step, received);
            case RunEvent.ReviewAnswered(var _, var answer) -> answered(fact, step, answer);
            case RunEvent.OfTool ofTool -> tool(fact, ofTool);
            case RunEvent.HelpAsked _ ->
                about(fact, step, Weight.IMPORTANT, "cannot go on without you. It asks what to do.");
            case RunEvent.HelpAnswered(var _, var answer) -> helped(fact, step, answer);
        };
    }

    private Line tool(Recorded fact, RunEvent.OfTool event) {
        var told = tools.tell(event);
        return told.isYours()
                ? new Line(fact, event.step(), told.weight(), told.says(), told.says())
                : about(fact, event.step(), told.weight(), told.says());
    }

    private static String count(StepKey step, int attempt) {
        var round = step.visit() > 1 ? " round " + step.visit() : "";
        return attempt > 1 ? round + (round.isEmpty() ? "" : ",") + " try " + attempt : round;
    }

    private String interrupted(StepKey step) {
        return "Baton closed while " + name(step.node()) + " was working." + count.kept();
    }

    private Line gave(Recorded fact, StepKey step, Fields output) {
        if (workflow.node(step.node())
                .map(node -> node.type() instanceof NodeType.Result)
                .orElse(false)) {
            return about(fact, step, Weight.IMPORTANT, "has the result: " + Wording.things(output) + ".");
        }
        var to = targets(step.node(), output);
        return about(
                fact,
                step,
                Weight.USUAL,
                "gave " + Wording.things(output) + (to.isEmpty() ? "." : " to " + Wording.list(to) + "."));
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
                        fact, step, Weight.IMPORTANT, "took the way “" + Tasks.label(workflow, taken) + "”." + reason))
                .orElseGet(() -> about(fact, step, Weight.PROBLEM, "found no way that matches."));
    }

    private Line asks(Recorded fact, StepKey step, List<Delivery> received) {
        asked.put(step, Marking.together(received));
        var question = workflow.node(step.node())
                .map(node -> node.type() instanceof NodeType.Review(var ask, var _)
                        ? Template.parse(ask.strip()).inWords()
                        : "")
                .orElse("");
        return about(
                fact, step, Weight.IMPORTANT, question.isEmpty() ? "waits for your review." : "asks you: " + question);
    }

    private Line answered(Recorded fact, StepKey step, ReviewAnswer answer) {
        return switch (answer) {
            case ReviewAnswer.Approve(var fields) -> approved(fact, step, fields);
            case ReviewAnswer.SendBack(var feedback) ->
                yours(fact, step, "You sent it back", ": " + Wording.quoted(feedback));
            case ReviewAnswer.Reject(var reason) ->
                yours(fact, step, "You rejected it", reason.isBlank() ? "." : ": " + Wording.quoted(reason));
        };
    }

    private Line approved(Recorded fact, StepKey step, Fields fields) {
        var before = asked.getOrDefault(step, Fields.NONE);
        var changed = new ArrayList<String>();
        fields.byName().forEach((name, value) -> {
            if (!before.get(name).map(value::equals).orElse(value.isEmpty())) {
                changed.add(name);
            }
        });
        return yours(
                fact,
                step,
                "You approved it",
                changed.isEmpty() ? "." : ", with your changes to " + Wording.list(changed) + ".");
    }

    private Line helped(Recorded fact, StepKey step, HelpAnswer answer) {
        return switch (answer) {
            case HelpAnswer.TryAgain(var model) ->
                yours(fact, step, "You asked for another try", model == null ? "." : " with " + model + ".");
            case HelpAnswer.UseAnswer(var fields) ->
                yours(fact, step, "You wrote the answer yourself", ": " + Wording.things(fields) + ".");
            case HelpAnswer.UseOtherwise _ ->
                yours(fact, step, "You let the run go on", " with the answer kept for when it fails.");
            case HelpAnswer.TakeWay(var way) ->
                yours(
                        fact,
                        step,
                        "You chose the way",
                        workflow.handoff(way)
                                .map(taken -> " “" + Tasks.label(workflow, taken) + "”.")
                                .orElse("."));
            case HelpAnswer.Stop _ -> yours(fact, step, "You stopped the run", ".");
        };
    }

    private Line yours(Recorded fact, StepKey step, String did, String rest) {
        return new Line(fact, step, Weight.IMPORTANT, did + rest, did + " at " + name(step.node()) + rest);
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
