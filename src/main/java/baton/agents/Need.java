package baton.agents;

import baton.engine.ModelBook;
import baton.workflow.Field;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one node of a workflow needs of a model.
///
/// @param asked      the name of the model that it asks for; `null` if it takes the default
/// @param model      the name of the model that this means
/// @param tools      how many tools it is given
/// @param characters how long the text is that it will be given, as far as that can be said before
record Need(Node node, @Nullable String asked, String model, int tools, long characters) {

    /// What Baton adds to each task: the rules, and the form of the answer.
    private static final int ADDED = 1500;

    /// What one agent usually hands to another.
    private static final int HANDED_OVER = 2000;

    private static final int OF_ONE_TOOL = 800;
    private static final int CHARACTERS_A_TOKEN = 4;
    private static final int ANSWER = 500;

    /// Agents that use tools are asked several times.
    private static final int CALLS_WITH_TOOLS = 3;

    /// The needs of all agents, and of decisions that a model takes, that do not practise.
    ///
    /// @param usual the model that stands for the default
    static Stream<Need> of(Workflow workflow, String usual, ModelBook models) {
        return workflow.nodes().stream()
                .flatMap(node -> of(node, workflow, usual, models).stream())
                .filter(need -> !ModelBook.isPractice(need.model()));
    }

    private static Optional<Need> of(Node node, Workflow workflow, String usual, ModelBook models) {
        return switch (node.type()) {
            case NodeType.Agent agent -> {
                var own = agent.model() == null || agent.model().equals(ModelBook.DEFAULT) ? null : agent.model();
                int tools = agent.tools().size() + (agent.knowledge().isEmpty() ? 0 : 1);
                long written = agent.role().length()
                        + agent.goal().length()
                        + (long) agent.instructions().length();
                yield Optional.of(new Need(
                        node,
                        own,
                        own == null ? models.resolve(usual) : models.resolve(own, usual),
                        tools,
                        written + (long) tools * OF_ONE_TOOL + given(node, workflow)));
            }
            case NodeType.Decision(var decides, var instructions) ->
                decides == NodeType.Decider.MODEL
                        ? Optional.of(new Need(
                                node, null, models.resolve(usual), 0, instructions.length() + given(node, workflow)))
                        : Optional.empty();
            case NodeType.Start _, NodeType.Review _, NodeType.Result _, NodeType.Other _ -> Optional.empty();
        };
    }

    private static long given(Node node, Workflow workflow) {
        long sources = workflow.to(node.id()).size();
        long samples = workflow.asks().stream().mapToLong(Need::length).sum();
        return ADDED + sources * HANDED_OVER + samples;
    }

    private static long length(Field field) {
        return field.sample().length();
    }

    String name() {
        return node.name();
    }

    long tokensIn() {
        return characters / CHARACTERS_A_TOKEN * (tools > 0 ? CALLS_WITH_TOOLS : 1);
    }

    long tokensOut() {
        return tools > 0 ? (long) ANSWER * CALLS_WITH_TOOLS : ANSWER;
    }

    /// Whether text and answer surely need more than `room` tokens.
    boolean isTooMuchFor(int room) {
        return characters / CHARACTERS_A_TOKEN + ANSWER > room;
    }
}
