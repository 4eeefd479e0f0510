package baton.workflow;

import org.jspecify.annotations.Nullable;

/// Something that what an agent gives is held to, beside its contract, before it is handed on.
public sealed interface Guard {

    /// These words must not occur in it, in whatever case.
    record Never(String words) implements Guard {}

    /// This rule must hold for it.
    record Must(Rule rule) implements Guard {}

    /// Another agent looks at it and passes it, or says why not.
    ///
    /// @param question what it is to look at, such as "Does it promise a discount?" turned into a demand: "It
    ///     promises no discount."
    /// @param model    the name of the model that looks; `null` for the one of the agent
    record Judged(String question, @Nullable String model) implements Guard {}
}
