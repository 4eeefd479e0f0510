package baton.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What each fact about tools does to the state.
final class ToolFold {

    private static final ToolResult.Refused DENIED =
            new ToolResult.Refused("The person at this computer does not allow it.");

    private static final ToolResult.Refused SILENT =
            new ToolResult.Refused("The person gives no answer. Go on without one.");

    private static final ToolResult.Refused STOPPED =
            new ToolResult.Refused("The person at this computer stopped this step.");

    private ToolFold() {}

    /// What is told of a use that was cut off or never begun because the person stopped the step.
    static RunEvent stopped(StepState step, int use) {
        return new RunEvent.ToolEnded(step.key(), use, STOPPED, 0);
    }

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
            case RunEvent.ToolStarted(var _, var use) -> state.with(number, at(step, work.began(use), at));
            case RunEvent.ToolEnded(var _, var use, var result, var _) ->
                state.with(number, at(step, work.ended(use, result), at));
            case RunEvent.ToolInterrupted(var _, var use) -> state.with(number, at(step, work.interrupted(use), at));
            case RunEvent.ToolWaits(var _, var use) -> state.with(number, at(step, work.waits(use), at));
            case RunEvent.ToolWentOn(var _, var use) -> state.with(number, at(step, work.wentOn(use), at));
            case RunEvent.StepStopping _ -> state.with(number, at(step, work.toStop(), at));
            case RunEvent.StepContinued _ -> state.with(number, step.to(StepStatus.WORKING, at));
        };
    }

    private static StepState at(StepState step, ToolWork work, Instant at) {
        return step.to(work.atWork().isEmpty() ? StepStatus.AT_TOOLS : StepStatus.USING_TOOL, at)
                .with(work);
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
                        .with(number, next.with(work.ended(work.next(), no(work.wish()))));
            case ToolAnswer.Say(var text) ->
                state.with(number, next.with(work.ended(work.next(), new ToolResult.Gave(text))));
            case ToolAnswer.DoIt _ -> state.with(number, next.with(work.allowedOnce()));
            case ToolAnswer.Stop _ -> state; // the end of the run is a fact of its own
        };
    }

    /// What is owed to a step that is at its tools: one thing, or several uses that may be at work side by side.
    static List<Command> owed(RunState state, StepState step) {
        if (step.tools().stopping()) {
            return step.tools().atWork().isEmpty() ? List.of(stopping(state, step, step.tools())) : List.of();
        }
        if (!step.tools().atWork().isEmpty()) {
            return beside(state, step, step.tools());
        }
        var owed = new ArrayList<Command>();
        var first = first(state, step);
        owed.add(first);
        if (first instanceof Command.UseTool(var _, var use)) {
            owed.addAll(beside(state, step, step.tools().began(use)));
        }
        return owed;
    }

    /// What is owed to a step that the person stopped, while none of its tools is at work. What may have been done
    /// already is asked about as ever, and done again only if the person says so.
    private static Command stopping(RunState state, StepState step, ToolWork work) {
        if (!work.isOpen()) {
            return new Command.Append(StepStops.failed(state, step));
        }
        int use = work.next();
        if (work.asked() == ToolQuestion.WAS_IT_DONE) {
            return new Command.Append(new RunEvent.ToolAsked(step.key(), use, ToolQuestion.WAS_IT_DONE));
        }
        return work.allowed() == use ? new Command.UseTool(step.key(), use) : new Command.Append(stopped(step, use));
    }

    /// The uses that may begin beside those at work. Only those that look go side by side, as far as nobody
    /// has to be asked about one of them: what the others do comes in the order in which it was asked for.
    private static List<Command> beside(RunState state, StepState step, ToolWork work) {
        var begin = new ArrayList<Command>();
        for (int use : work.open().toArray()) {
            boolean isAtWork = work.atWork().contains(use);
            if (isAtWork ? !ToolRepeats.isLook(work.wish(use)) : !mayGoBeside(state, step, work, use)) {
                break;
            }
            if (!isAtWork && work.atWork().size() + begin.size() < ToolWork.AT_ONCE) {
                begin.add(new Command.UseTool(step.key(), use));
            }
        }
        return begin;
    }

    private static boolean mayGoBeside(RunState state, StepState step, ToolWork work, int use) {
        var wish = work.wish(use);
        return ToolRepeats.isLook(wish)
                && !state.grants().forbid(step.node(), wish)
                && (wish.leave() == ToolWish.Leave.GIVEN
                        || (wish.leave() == ToolWish.Leave.ASK && state.grants().allow(step.node(), wish)))
                && !ToolRepeats.waitsForSame(work, use)
                && !ToolRepeats.isTooOften(work, use);
    }

    /// What is owed to the first use that is not over, while none is at work.
    private static Command first(RunState state, StepState step) {
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
        if (ToolRepeats.isTooOften(work, use)) {
            return new Command.Append(new RunEvent.RunPaused(new PauseReason.RepeatsTool(step.node(), wish.words())));
        }
        return switch (wish.leave()) {
            case ANSWER -> new Command.Append(new RunEvent.ToolAsked(step.key(), use, ToolQuestion.WHAT_SAY_YOU));
            case ASK ->
                work.allowed() == use || state.grants().allow(step.node(), wish)
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
