package baton.run;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// What each fact about tools does to the state.
final class ToolFold {

    private static final ToolResult.Refused DENIED =
            new ToolResult.Refused("The person at this computer does not allow it.");

    private static final ToolResult.Refused SILENT =
            new ToolResult.Refused("The person gives no answer. Go on without one.");

    private ToolFold() {}

    /// What an agent is told whom the person says no.
    static ToolResult.Refused no(ToolWish wish) {
        return wish.leave() == ToolWish.Leave.ANSWER ? SILENT : DENIED;
    }

    static RunState tool(RunState state, int number, RunEvent.OfTool event, Instant at) {
        var step = state.step(number);
        var work = step.tools();
        return switch (event) {
            case RunEvent.ToolsWished(var _, var _, var said, var wishes, var transcript) ->
                state.with(
                        number,
                        step.to(StepStatus.AT_TOOLS, at).with(work.wished(said, transcript.lastThought(), wishes)));
            case RunEvent.ToolAsked(var _, var _, var question) ->
                state.with(number, step.to(StepStatus.NEEDS_ANSWER, at).with(work.asked(question)));
            case RunEvent.ToolAnswered(var _, var _, var answer) -> answered(state, number, answer, at);
            case RunEvent.ToolStarted _ -> state.with(number, step.to(StepStatus.USING_TOOL, at));
            case RunEvent.ToolEnded(var _, var _, var result, var _) ->
                state.with(number, step.to(StepStatus.AT_TOOLS, at).with(work.ended(result)));
            case RunEvent.ToolInterrupted _ ->
                state.with(
                        number,
                        step.to(StepStatus.AT_TOOLS, at)
                                .with(work.wish().repeatable() ? work.allowedOnce() : work.unsure()));
            case RunEvent.StepContinued _ -> state.with(number, step.to(StepStatus.WORKING, at));
        };
    }

    private static RunState answered(RunState state, int number, ToolAnswer answer, Instant at) {
        var step = state.step(number);
        var work = step.tools();
        var grants = state.grants();
        var next = step.to(StepStatus.AT_TOOLS, at);
        return switch (answer) {
            case ToolAnswer.Allow(var reach) ->
                state.with(reach == ToolAnswer.Reach.ONCE ? grants : grants.with(step.node(), work.wish(), true))
                        .with(number, next.with(work.allowedOnce()));
            case ToolAnswer.Deny(var always) ->
                state.with(always ? grants.with(step.node(), work.wish(), false) : grants)
                        .with(number, next.with(work.ended(no(work.wish()))));
            case ToolAnswer.Say(var text) -> state.with(number, next.with(work.ended(new ToolResult.Gave(text))));
            case ToolAnswer.DoIt _ -> state.with(number, next.with(work.allowedOnce()));
            case ToolAnswer.Stop _ -> state; // the end of the run is a fact of its own
        };
    }

    /// What is owed to a step that is at its tools.
    static Command owed(RunState state, StepState step) {
        var work = step.tools();
        if (!work.isOpen()) {
            return new Command.ContinueStep(step.key(), step.attempt());
        }
        var wish = work.wish();
        int use = work.next();
        if (work.asked() == ToolQuestion.WAS_IT_DONE) {
            return new Command.Append(new RunEvent.ToolAsked(step.key(), use, ToolQuestion.WAS_IT_DONE));
        }
        if (state.grants().forbid(step.node(), wish)) {
            return new Command.Append(new RunEvent.ToolEnded(step.key(), use, DENIED, 0));
        }
        if (work.repeatsItself()) {
            return new Command.Append(new RunEvent.RunPaused(new PauseReason.RepeatsTool(step.node(), wish.words())));
        }
        return switch (wish.leave()) {
            case ANSWER -> new Command.Append(new RunEvent.ToolAsked(step.key(), use, ToolQuestion.WHAT_SAY_YOU));
            case ASK ->
                work.allowed() || state.grants().allow(step.node(), wish)
                        ? new Command.UseTool(step.key(), use)
                        : new Command.Append(new RunEvent.ToolAsked(step.key(), use, ToolQuestion.MAY_IT));
            case GIVEN -> new Command.UseTool(step.key(), use);
            case REFUSED -> throw new IllegalStateException("what is refused is over: " + step.key());
        };
    }

    /// The wishes as they are recorded: those beyond what the step may use are refused.
    static List<ToolWish> within(StepState step, int allowed, List<ToolWish> wishes) {
        int left = Math.max(0, allowed - step.tools().count());
        return IntStream.range(0, wishes.size())
                .mapToObj(place -> place < left ? wishes.get(place) : tooMany(wishes.get(place), allowed))
                .toList();
    }

    private static ToolWish tooMany(ToolWish wish, int allowed) {
        return ToolWish.refused(
                wish.call(),
                wish.words(),
                wish.effect(),
                "Tools were used " + allowed
                        + " times in this step, which is as often as it may. Answer with what is there.");
    }
}
