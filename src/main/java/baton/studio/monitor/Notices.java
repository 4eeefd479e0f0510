package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Failure;
import baton.run.PauseReason;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.RunSummary;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.run.Tasks;
import baton.run.Times;
import baton.run.ToolQuestion;
import baton.run.ToolWish;
import baton.run.Wording;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what a person should know about a run.
final class Notices {

    private Notices() {}

    /// What there is to say about `view`; nothing while the run just works.
    ///
    /// @param abandoned whether nobody is at work on the run
    static Optional<Notice> of(RunView view, boolean abandoned) {
        var state = view.state();
        if (!view.trouble().isEmpty()) {
            return Optional.of(new Notice(Notice.Kind.TROUBLE, text("notice.trouble"), view.trouble(), "", Set.of()));
        }
        if (state.outcome().isPresent()) {
            return Optional.of(over(state, state.outcome().get()));
        }
        var asking = state.needingPerson();
        if (!asking.isEmpty()) {
            return Optional.of(asks(state, asking));
        }
        if (state.pause().isPresent()) {
            return Optional.of(paused(state, state.pause().get()));
        }
        return abandoned ? Optional.of(interrupted(state)) : Optional.empty();
    }

    private static Notice over(RunState state, RunOutcome outcome) {
        var took = Times.spoken(Duration.between(state.began(), state.latest()));
        return switch (outcome) {
            case RunOutcome.Done(var result)
            when result.isEmpty() ->
                new Notice(
                        Notice.Kind.DONE,
                        text("notice.done", took),
                        text("notice.no-result"),
                        "",
                        Set.of(Notice.Action.RUN_AGAIN));
            case RunOutcome.Done(var result) ->
                new Notice(
                        Notice.Kind.DONE,
                        text("notice.done", took),
                        given(state, result),
                        "",
                        Set.of(Notice.Action.RUN_AGAIN, Notice.Action.COPY_RESULT));
            case RunOutcome.Failed(var _, var failure) ->
                new Notice(
                        Notice.Kind.FAILED,
                        text("notice.failed", failure.title()),
                        failure.why(),
                        failure.details(),
                        Set.of(Notice.Action.RUN_AGAIN));
            case RunOutcome.Stopped(var why) ->
                new Notice(Notice.Kind.STOPPED, text("notice.stopped"), why, "", Set.of(Notice.Action.RUN_AGAIN));
        };
    }

    private static String given(RunState state, Fields result) {
        var rehearsed = state.settings().rehearsal() ? " " + text("notice.rehearsed") : "";
        var practice = state.settings().model().equals("practice") ? " " + text("notice.practice") : "";
        var names = state.steps()
                .filter(step -> step.status() == StepStatus.DONE)
                .map(StepState::node)
                .filter(node -> state.workflow()
                        .node(node)
                        .filter(drawn -> drawn.type() instanceof NodeType.Result)
                        .isPresent())
                .map(state.workflow()::nameOf)
                .toList();
        return text("notice.result", Wording.list(names), Wording.list(List.copyOf(result.names())))
                + practice
                + rehearsed;
    }

    private static Notice asks(RunState state, List<StepState> asking) {
        var helpless = asking.stream()
                .filter(step -> step.status() == StepStatus.NEEDS_HELP)
                .findFirst();
        if (helpless.isPresent()) {
            var failure = Optional.ofNullable(helpless.get().failure());
            var isStop =
                    failure.filter(one -> one.kind() == Failure.Kind.STOPPED).isPresent();
            return new Notice(
                    isStop ? Notice.Kind.NEEDS_YOU : Notice.Kind.FAILED,
                    failure.map(Failure::title).orElse(RunSummary.of(state).headline()),
                    failure.map(Failure::why).orElse(""),
                    failure.map(Failure::details).orElse(""),
                    Set.of(Notice.Action.ANSWER));
        }
        var step = asking.getFirst();
        var first = state.workflow().node(step.node()).orElseThrow();
        var about = step.tools().asked();
        if (step.status() == StepStatus.NEEDS_ANSWER && about != null) {
            return asksAboutTool(first.name(), about, step.tools().wish());
        }
        var question = Tasks.question(state, first.id());
        return new Notice(
                Notice.Kind.NEEDS_YOU,
                text("notice.needs-you", first.name()),
                question,
                "",
                Set.of(Notice.Action.ANSWER));
    }

    private static Notice asksAboutTool(String agent, ToolQuestion about, ToolWish wish) {
        var why = switch (about) {
            case MAY_IT -> ToolWords.consequence(wish.effect());
            case WHAT_SAY_YOU -> text("notice.needs-you", agent);
            case WAS_IT_DONE -> text("notice.nobody-saw");
        };
        return new Notice(
                Notice.Kind.NEEDS_YOU, ToolWords.question(agent, about, wish), why, "", Set.of(Notice.Action.ANSWER));
    }

    private static Notice paused(RunState state, PauseReason reason) {
        return switch (reason) {
            case PauseReason.Wished _ ->
                new Notice(
                        Notice.Kind.PAUSED, text("notice.paused"), pausing(state), "", Set.of(Notice.Action.CONTINUE));
            case PauseReason.Limit _ -> pausedByItself(state, text("notice.limit"));
            case PauseReason.Repeats _, PauseReason.RepeatsTool _ -> pausedByItself(state, text("notice.repeats"));
        };
    }

    private static Notice pausedByItself(RunState state, String why) {
        return new Notice(
                Notice.Kind.NEEDS_YOU, RunSummary.of(state).headline(), why, "", Set.of(Notice.Action.ANSWER));
    }

    private static String pausing(RunState state) {
        var working = state.steps()
                .filter(step -> step.status().isUnderWay())
                .map(step -> state.workflow().nameOf(step.node()))
                .toList();
        return working.isEmpty() ? text("notice.paused-now") : text("notice.pausing", Wording.list(working));
    }

    private static Notice interrupted(RunState state) {
        var working = state.steps()
                .filter(step -> step.status().isUnderWay())
                .map(step -> state.workflow().nameOf(step.node()))
                .findFirst();
        return new Notice(
                Notice.Kind.INTERRUPTED,
                working.map(name -> text("notice.interrupted-at", name)).orElseGet(() -> text("notice.interrupted")),
                text("notice.safe", RunSummary.of(state).stepsDone()),
                "",
                Set.of(Notice.Action.CONTINUE));
    }
}
