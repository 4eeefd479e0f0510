package baton.run;

import baton.workflow.AgentLimits;
import baton.workflow.Contract;
import baton.workflow.Fields;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All that an agent needs for one try of one step, and nothing else of the run.
///
/// @param node      the agent, or a decision that a model takes
/// @param model     the name of the model to ask
/// @param names     what people call the nodes that the task speaks of
/// @param received  what was handed over, without feedback
/// @param feedback  what was sent back, oldest first
/// @param answered  for each feedback, how many of its answers this agent had given by then: it is about the
///     last of them
/// @param earlier   what this agent gave in earlier rounds, oldest first
/// @param known     what its placeholders name and was not handed to it, from earlier nodes
/// @param asked     what it must give
/// @param turns     the turns in which it used tools so far, oldest first
/// @param mayUseTools whether it may ask for tools; not once it has used them as often as it may
/// @param usual     the name of the model that stands for `default` in this run
/// @param repairs   how often a reply that breaks the contract may be mended
public record AgentTask(
        RunId run,
        StepKey step,
        int attempt,
        Node node,
        String model,
        Map<NodeId, String> names,
        List<Delivery> received,
        List<Delivery> feedback,
        List<Integer> answered,
        List<Fields> earlier,
        List<Known> known,
        Contract asked,
        int repairs,
        AgentLimits limits,
        List<ToolTurn> turns,
        boolean mayUseTools,
        String usual) {

    /// What one node gave.
    public record Known(NodeId node, Fields fields) {}

    public AgentTask {
        names = Map.copyOf(names);
        received = List.copyOf(received);
        feedback = List.copyOf(feedback);
        answered = List.copyOf(answered);
        earlier = List.copyOf(earlier);
        known = List.copyOf(known);
        turns = List.copyOf(turns);
    }

    /// One of an agent that uses no tools.
    public AgentTask(
            RunId run,
            StepKey step,
            int attempt,
            Node node,
            String model,
            Map<NodeId, String> names,
            List<Delivery> received,
            List<Delivery> feedback,
            List<Fields> earlier,
            List<Known> known,
            Contract asked,
            int repairs,
            AgentLimits limits) {
        this(
                run, step, attempt, node, model, names, received, feedback, List.of(), earlier, known, asked, repairs,
                limits, List.of(), false, model);
    }

    /// The same, for another model.
    public AgentTask withModel(String other) {
        return new AgentTask(
                run,
                step,
                attempt,
                node,
                other,
                names,
                received,
                feedback,
                answered,
                earlier,
                known,
                asked,
                repairs,
                limits,
                turns,
                mayUseTools,
                usual);
    }

    /// What people call `id`.
    public String nameOf(NodeId id) {
        return names.getOrDefault(id, id.value());
    }

    /// What a placeholder stands for: a field that was received, or else of the nearest earlier node that gave
    /// it.
    public Optional<Value> lookUp(@Nullable NodeId from, String field) {
        if (from != null) {
            return known.stream()
                    .filter(one -> one.node().equals(from))
                    .flatMap(one -> one.fields().get(field).stream())
                    .findFirst();
        }
        return received.stream()
                .flatMap(delivery -> delivery.fields().get(field).stream())
                .findFirst()
                .or(() -> known.stream()
                        .flatMap(one -> one.fields().get(field).stream())
                        .findFirst());
    }
}
