package baton.run;

import baton.workflow.ContractFit;
import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Value;
import baton.workflow.Words;
import baton.workflow.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What agents are taken to give in a run without being asked.
public final class Samples {

    private static final Words WORDS = Words.of("baton.run.words");

    /// The key of a sample in the file of a workflow.
    public static final String KEY = "sample";

    private Samples() {}

    /// The samples that are in the workflow itself, under [#KEY] of their nodes.
    public static Map<NodeId, Fields> in(Workflow workflow) {
        var samples = new LinkedHashMap<NodeId, Fields>();
        for (var node : workflow.nodes()) {
            if (node.type() instanceof NodeType.Agent
                    && node.extras().get(KEY).orElse(null) instanceof Value.Group(var sample)) {
                samples.put(node.id(), sample);
            }
        }
        return samples;
    }

    /// The node with `sample` in it, or with none.
    public static Node included(Node node, @Nullable Fields sample) {
        return node.withExtras(
                sample == null
                        ? node.extras().only(name -> !name.equals(KEY))
                        : node.extras().with(KEY, new Value.Group(sample)));
    }

    /// Why `sample` cannot be used for `node`, as a sentence; nothing if it can.
    public static Optional<String> misfit(Workflow workflow, NodeId node, Fields sample) {
        var agent = workflow.node(node).filter(one -> one.type() instanceof NodeType.Agent);
        if (agent.isEmpty()) {
            return Optional.of(WORDS.text("sample.no-agent"));
        }
        var fit = ContractFit.of(Contracts.askedOf(workflow, node), sample);
        return fit.isGood()
                ? Optional.empty()
                : Optional.of(WORDS.text("sample.misfit", agent.get().name(), fit.shown()));
    }

    /// Those of `samples` whose agents `workflow` has, as they are handed on.
    public static Map<NodeId, Fields> of(Workflow workflow, Map<NodeId, Fields> samples) {
        var there = new LinkedHashMap<NodeId, Fields>();
        for (var node : workflow.nodes()) {
            var sample = samples.get(node.id());
            if (sample != null && node.type() instanceof NodeType.Agent) {
                there.put(
                        node.id(),
                        ContractFit.of(Contracts.askedOf(workflow, node.id()), sample)
                                .fields());
            }
        }
        return there;
    }

    /// The workflow for whoever looks whether it can be run: those that have a sample need neither model nor tools.
    public static Workflow unasked(Workflow workflow, Set<NodeId> sampled, String practice) {
        return workflow.withGraph(
                workflow.nodes().stream()
                        .map(node -> sampled.contains(node.id()) ? unasked(node, practice) : node)
                        .toList(),
                workflow.handoffs());
    }

    private static Node unasked(Node node, String practice) {
        return node.type() instanceof NodeType.Agent agent
                ? node.withType(agent.withModel(practice).withTools(List.of()))
                : node;
    }
}
