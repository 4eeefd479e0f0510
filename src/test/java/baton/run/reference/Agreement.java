package baton.run.reference;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.AgentTask;
import baton.run.Delivery;
import baton.run.Mark;
import baton.run.PauseReason;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Whether the fold of a run and the [Reference] say the same of it.
public final class Agreement {

    private record Step(
            StepKey key,
            StepStatus status,
            int tries,
            List<Delivery> received,
            Fields output,
            List<Integer> toolsAtWork,
            int toolsOver) {}

    private record Way(Mark mark, int rounds, boolean usedUp) {}

    private Agreement() {}

    public static void check(Reference expected, RunState actual) {
        var ways = expected.workflow.handoffs();
        assertThat(actual.steps().map(step -> step(expected, actual, step)).toList())
                .isEqualTo(expected.turns().stream()
                        .map(turn -> step(expected, turn))
                        .toList());
        assertThat(ways.stream().map(way -> way(actual, way)).toList())
                .isEqualTo(ways.stream().map(way -> way(expected, way)).toList());
        assertThat(kind(actual.pause())).isEqualTo(kind(expected.pause()));
        assertThat(actual.outcome()).isEqualTo(expected.outcome());
    }

    /// Rule 9: what an agent is given is what was handed to it, the feedback for it, what it said before, and
    /// what those before it gave; and nothing else.
    public static void check(Reference expected, AgentTask actual) {
        var turn = expected.turnOf(actual.step());
        assertThat(actual.received()).isEqualTo(expected.received(turn));
        assertThat(actual.feedback()).isEqualTo(expected.feedback(turn.node()));
        assertThat(told(actual)).isEqualTo(told(turn));
        assertThat(actual.earlier()).isEqualTo(expected.earlier(turn.node()));
        actual.known().forEach(one -> assertThat(one.fields()).isEqualTo(named(expected, turn, one.node())));
        assertThat(actual.known().stream().map(AgentTask.Known::node).toList())
                .containsOnlyOnceElementsOf(named(expected, turn));
    }

    /// What its tools came to, in the order in which it asked for them.
    private static List<String> told(AgentTask task) {
        return task.turns().stream()
                .flatMap(turn -> turn.uses().stream())
                .map(use -> use.number() + " " + use.wish().call().tool() + " "
                        + use.result().getClass().getSimpleName())
                .toList();
    }

    private static List<String> told(Turn turn) {
        return turn.tools.jobs().stream()
                .map(job -> job.number + " " + job.wish.call().tool() + " "
                        + Objects.requireNonNull(job.result).getClass().getSimpleName())
                .toList();
    }

    /// The nodes before it that its instructions name and that gave what is named.
    private static List<NodeId> named(Reference run, Turn turn) {
        return run.turns().stream()
                .map(Turn::node)
                .filter(id -> !named(run, turn, id).isEmpty())
                .toList();
    }

    private static Fields named(Reference run, Turn turn, NodeId id) {
        var instructions =
                run.agent(turn.node()).map(NodeType.Agent::instructions).orElse("");
        boolean isBefore = !id.equals(turn.node()) && run.shape.leadsTo(id, turn.node());
        return isBefore
                ? run.turn(id).output().only(field -> instructions.contains("{{" + id + "." + field + "}}"))
                : Fields.NONE;
    }

    private static Step step(Reference run, RunState state, StepState step) {
        boolean begun = run.turn(step.node()).begun && isHandedSomething(run, step.node());
        return new Step(
                step.key(),
                step.status(),
                isTried(run, step.node()) ? step.attempt() : 0,
                begun ? state.received(step.node()) : List.of(),
                step.output(),
                step.tools().atWork().stream().sorted().toList(),
                step.tools().count());
    }

    private static Step step(Reference run, Turn turn) {
        boolean begun = turn.begun && isHandedSomething(run, turn.node());
        return new Step(
                turn.key,
                turn.status,
                isTried(run, turn.node()) ? turn.tries : 0,
                begun ? Owed.given(run, turn) : List.of(),
                turn.output(),
                turn.tools.atWork().stream().map(job -> job.number).toList(),
                (int) turn.tools.jobs().stream()
                        .filter(job -> job.stage == Workshop.Stage.OVER)
                        .count());
    }

    /// The others are not tried: they happen.
    private static boolean isTried(Reference run, NodeId id) {
        return switch (run.node(id).type()) {
            case NodeType.Agent _ -> true;
            case NodeType.Decision(var who, var _) -> who == NodeType.Decider.MODEL;
            case NodeType.Start _, NodeType.Review _, NodeType.Result _, NodeType.Other _ -> false;
        };
    }

    /// Of a decision by rules and a result, what they began with is not kept: it is in what they gave.
    private static boolean isHandedSomething(Reference run, NodeId id) {
        return isTried(run, id) || run.node(id).type() instanceof NodeType.Review;
    }

    private static Way way(RunState state, Handoff way) {
        int rounds = state.rounds(way.id());
        return new Way(
                way.goesBack() ? Mark.OPEN : state.mark(way.id()),
                Math.min(rounds, way.rounds()),
                way.goesBack() && rounds > way.rounds());
    }

    private static Way way(Reference run, Handoff way) {
        var mark = run.isDelivered(way) ? Mark.DELIVERED : run.isSkipped(way) ? Mark.SKIPPED : Mark.OPEN;
        return new Way(way.goesBack() ? Mark.OPEN : mark, run.rounds(way), run.isSaidUsedUp(way));
    }

    private static String kind(Optional<PauseReason> pause) {
        return pause.map(reason -> switch (reason) {
                    case PauseReason.Wished _ -> "wished";
                    case PauseReason.Limit(var what, var _) -> what.toString();
                    case PauseReason.Repeats _ -> "repeats";
                    case PauseReason.RepeatsTool _ -> "repeats a tool";
                })
                .orElse("none");
    }
}
