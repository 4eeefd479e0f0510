package baton.run;

import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.WaitsFor;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Joins and dead paths. A hand-off that is not taken is marked as skipped, and a node all of whose hand-offs
/// are skipped passes that on; so a join never waits for a way that was not taken.
final class Marking {

    private Marking() {}

    /// The state in which the turn of `number`, whose ending is known, has marked the ways out and is settled.
    static RunState settle(RunState state, int number, StepStatus as, Instant at) {
        var step = state.step(number);
        var settled = state.with(number, step.status() == as ? step : step.to(as, at));
        var type = state.node(number).type();
        for (int out : state.plan().out(number)) {
            var taken = Ways.taken(type, state.plan().handoff(out), step.ending());
            settled = settled.with(out, taken ? Mark.DELIVERED : Mark.SKIPPED);
        }
        return spread(settled, targets(settled, number), at);
    }

    private static List<Integer> targets(RunState state, int number) {
        return state.plan().out(number).stream()
                .map(out -> state.plan().number(state.plan().handoff(out).to()))
                .toList();
    }

    /// Looks again at `nodes`, and at those after any that turns out to be skipped.
    static RunState spread(RunState state, List<Integer> nodes, Instant at) {
        var open = new ArrayDeque<>(nodes);
        var spread = state;
        while (!open.isEmpty()) {
            int number = open.poll();
            var step = spread.step(number);
            if (step.status() != StepStatus.WAITING) {
                continue;
            }
            switch (standing(spread, number)) {
                case WAITING -> {}
                case READY -> spread = spread.with(number, step.to(StepStatus.READY, at));
                case SKIPPED -> {
                    spread = spread.with(number, step.to(StepStatus.SKIPPED, at));
                    for (int out : spread.plan().out(number)) {
                        spread = spread.with(out, Mark.SKIPPED);
                    }
                    open.addAll(targets(spread, number));
                }
            }
        }
        return spread;
    }

    private enum Standing {
        WAITING,
        READY,
        SKIPPED
    }

    private static Standing standing(RunState state, int number) {
        int undecided = 0;
        int delivered = 0;
        for (int in : state.plan().in(number)) {
            switch (state.mark(in)) {
                case OPEN -> undecided++;
                case DELIVERED -> delivered++;
                case SKIPPED -> {}
            }
        }
        var waitsForAll = state.node(number).waitsFor() == WaitsFor.ALL;
        if (delivered > 0 && (undecided == 0 || !waitsForAll)) {
            return Standing.READY;
        }
        return undecided > 0 ? Standing.WAITING : Standing.SKIPPED;
    }

    /// What was handed to a node: what each delivered hand-off passes on, then the feedback of all rounds.
    static List<Delivery> received(RunState state, int number) {
        var begunWith = state.step(number).received();
        return begunWith == null ? handedOver(state, number) : begunWith;
    }

    private static List<Delivery> handedOver(RunState state, int number) {
        var received = new ArrayList<Delivery>();
        for (int in : state.plan().in(number)) {
            if (state.mark(in) == Mark.DELIVERED) {
                var handoff = state.plan().handoff(in);
                received.add(new Delivery(handoff.id(), handoff.from(), handedBy(state, in)));
            }
        }
        received.addAll(state.step(number).feedback());
        return List.copyOf(received);
    }

    /// What a hand-off passes on that was taken.
    static Fields handedBy(RunState state, int number) {
        var handoff = state.plan().handoff(number);
        return Contracts.passedOn(handoff, given(state, state.plan().number(handoff.from())));
    }

    /// What a settled node has for those after it; a failed one what it was given itself, and what went wrong.
    private static Fields given(RunState state, int number) {
        var step = state.step(number);
        var failure = step.failure();
        if (failure == null) {
            return step.output();
        }
        return together(received(state, number)).and(failure.asFields());
    }

    /// All fields of some deliveries as one; where two bring one name, the earlier hand-off of the file counts.
    static Fields together(List<Delivery> deliveries) {
        var all = Fields.NONE;
        for (var delivery : deliveries) {
            var known = all;
            all = all.and(delivery.fields().only(name -> !known.has(name)));
        }
        return all;
    }

    /// What was handed to a node, without feedback.
    static List<Delivery> handedBefore(RunState state, int number) {
        var received = received(state, number);
        return received.subList(
                0, received.size() - state.step(number).feedback().size());
    }

    /// All fields that were handed to a node, without feedback.
    static Fields fieldsFor(RunState state, int number) {
        return together(handedBefore(state, number));
    }

    /// The fields that a node shows, of those that it was handed.
    static Fields shownFields(Node node, Fields received) {
        return switch (node.type()) {
            case NodeType.Result(var shows, var _) -> shows.isEmpty() ? received : received.only(shows::contains);
            case NodeType.Review _, NodeType.Start _, NodeType.Agent _, NodeType.Decision _, NodeType.Other _ ->
                received;
        };
    }
}
