package baton.studio.inspector;

import baton.run.RunState;
import baton.run.StepState;
import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;

/// What an agent received or gave: in the run that is shown, or else as the samples have it.
///
/// @param fromRun whether it is from a run; else it is a sample
record SeenValues(List<Part> parts, boolean fromRun) {

    /// How many steps back a sample is looked for.
    private static final int FARTHEST = 5;

    /// @param from who gave it
    record Part(String from, Fields values) {}

    SeenValues {
        parts = List.copyOf(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// All values together, as text to be read or copied.
    String text() {
        return String.join(
                "\n\n", parts.stream().map(part -> part.values().asText()).toList());
    }

    static SeenValues received(Workflow workflow, NodeId agent, Optional<RunState> run) {
        var seen = run.stream()
                .flatMap(state -> state.received(agent).stream())
                .map(one -> new Part(workflow.nameOf(one.from()), one.fields()))
                .toList();
        return seen.isEmpty() ? new SeenValues(samples(workflow, agent), false) : new SeenValues(seen, true);
    }

    private static List<Part> samples(Workflow workflow, NodeId agent) {
        return workflow.to(agent).stream()
                .filter(handoff -> !handoff.goesBack())
                .map(handoff -> new Part(workflow.nameOf(handoff.from()), sample(workflow, handoff, FARTHEST)))
                .filter(part -> !part.values().isEmpty())
                .toList();
    }

    private static Fields sample(Workflow workflow, Handoff handoff, int steps) {
        return Contracts.passedOn(handoff, sampleOf(workflow, handoff.from(), steps));
    }

    static SeenValues given(Workflow workflow, NodeId agent, Optional<RunState> run) {
        var seen =
                run.flatMap(state -> state.step(agent)).map(StepState::output).filter(output -> !output.isEmpty());
        var name = workflow.nameOf(agent);
        if (seen.isPresent()) {
            return new SeenValues(List.of(new Part(name, seen.get())), true);
        }
        var sample = sampleOf(workflow, agent, FARTHEST);
        return new SeenValues(sample.isEmpty() ? List.of() : List.of(new Part(name, sample)), false);
    }

    /// What a start asks for with its samples, what an agent answers in practice, or what others have of these.
    private static Fields sampleOf(Workflow workflow, NodeId id, int steps) {
        return workflow.node(id)
                .map(node -> switch (node.type()) {
                    case NodeType.Start(var asks) -> filledIn(asks);
                    case NodeType.Agent agent -> PracticeReply.read(agent.practice(), Contracts.askedOf(workflow, id));
                    case NodeType.Review _, NodeType.Decision _ -> handedOn(workflow, id, steps);
                    case NodeType.Result _, NodeType.Other _ -> Fields.NONE;
                })
                .orElse(Fields.NONE);
    }

    private static Fields handedOn(Workflow workflow, NodeId id, int steps) {
        var all = Fields.NONE;
        for (var handoff : steps == 0 ? List.<Handoff>of() : workflow.to(id)) {
            all = handoff.goesBack() ? all : all.and(sample(workflow, handoff, steps - 1));
        }
        return all;
    }

    private static Fields filledIn(List<Field> asks) {
        var filled = Fields.NONE;
        for (var field : asks) {
            filled = field.sample().isEmpty() ? filled : filled.with(field.name(), field.sample());
        }
        return filled;
    }
}
