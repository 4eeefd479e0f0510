package baton.workflow;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be different in two states of a part of a workflow, for [Differences].
public enum Aspect {
    NAME,
    ABOUT,
    LIMITS,
    KIND,
    WAITS_FOR,
    ASKS,
    JOB,
    GOAL,
    INSTRUCTIONS,
    MODEL,
    TOOLS,
    KNOWLEDGE,
    CHECKS,
    ON_FAILURE,
    PRACTICE,
    QUESTION,
    SHOWS,
    WHO_DECIDES,
    FILE,
    ENDS,
    LABEL,
    WHEN,
    GIVES,
    REPAIRS,
    ROUNDS,
    TEXT,
    PLACE,
    /// Something that this version does not know, or that has no name of its own.
    OTHER;

    /// Collects those whose two values differ.
    private static final class Found {

        private final EnumSet<Aspect> aspects = EnumSet.noneOf(Aspect.class);

        Found or(Aspect aspect, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                aspects.add(aspect);
            }
            return this;
        }
    }

    /// What the two have otherwise as a whole; their parts are not looked at.
    static Set<Aspect> differentIn(Workflow before, Workflow after) {
        return new Found()
                .or(NAME, before.name(), after.name())
                .or(ABOUT, before.about(), after.about())
                .or(LIMITS, before.limits(), after.limits())
                .or(OTHER, before.extras(), after.extras())
                .aspects;
    }

    static Set<Aspect> differentIn(Node before, Node after) {
        var found = new Found()
                .or(NAME, before.name(), after.name())
                .or(WAITS_FOR, before.waitsFor(), after.waitsFor())
                .or(OTHER, before.extras(), after.extras());
        types(found, before.type(), after.type());
        return found.aspects;
    }

    private static void types(Found found, NodeType before, NodeType after) {
        switch (before) {
            case NodeType.Start(var asks) when after instanceof NodeType.Start(var now) -> found.or(ASKS, asks, now);
            case NodeType.Agent agent when after instanceof NodeType.Agent now -> agents(found, agent, now);
            case NodeType.Review(var ask, var shows, var deadline)
            when after instanceof NodeType.Review(var asks, var shown, var limit) ->
                found.or(QUESTION, ask, asks).or(SHOWS, shows, shown).or(LIMITS, deadline, limit);
            case NodeType.Decision(var by, var told)
            when after instanceof NodeType.Decision(var who, var words) ->
                found.or(WHO_DECIDES, by, who).or(INSTRUCTIONS, told, words);
            case NodeType.Result(var shows, var file)
            when after instanceof NodeType.Result(var shown, var as) ->
                found.or(SHOWS, shows, shown).or(FILE, file, as);
            case NodeType _ -> found.or(KIND, before, after);
        }
    }

    private static void agents(Found found, NodeType.Agent before, NodeType.Agent after) {
        found.or(JOB, before.role(), after.role())
                .or(GOAL, before.goal(), after.goal())
                .or(INSTRUCTIONS, before.instructions(), after.instructions())
                .or(MODEL, before.model(), after.model())
                .or(TOOLS, before.tools(), after.tools())
                .or(KNOWLEDGE, before.knowledge(), after.knowledge())
                .or(CHECKS, before.guards(), after.guards())
                .or(LIMITS, before.limits(), after.limits())
                .or(ON_FAILURE, before.onFailure(), after.onFailure())
                .or(ON_FAILURE, before.otherwise(), after.otherwise())
                .or(PRACTICE, before.practice(), after.practice());
    }

    static Set<Aspect> differentIn(Handoff before, Handoff after) {
        return new Found()
                .or(ENDS, before.from(), after.from())
                .or(ENDS, before.to(), after.to())
                .or(LABEL, before.label(), after.label())
                .or(WHEN, before.when(), after.when())
                .or(GIVES, before.gives(), after.gives())
                .or(REPAIRS, before.repair(), after.repair())
                .or(ROUNDS, before.again(), after.again())
                .or(OTHER, before.extras(), after.extras())
                .aspects;
    }

    static Set<Aspect> differentIn(Note before, Note after) {
        return new Found()
                .or(TEXT, before.text(), after.text())
                .or(PLACE, before.at(), after.at())
                .or(PLACE, before.width(), after.width())
                .or(PLACE, before.height(), after.height())
                .or(OTHER, before.kind(), after.kind())
                .or(OTHER, before.tint(), after.tint())
                .or(OTHER, before.extras(), after.extras())
                .aspects;
    }
}
