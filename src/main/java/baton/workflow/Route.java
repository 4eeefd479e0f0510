package baton.workflow;

/// When a hand-off is taken.
public sealed interface Route {

    /// Whenever the step it leaves is done; at a decision: when no rule matched; at a review: when it was
    /// approved.
    record Always() implements Route {}

    /// A person approved, with or without changes.
    record Approved() implements Route {}

    /// A person sent it back with feedback.
    record SentBack() implements Route {}

    /// A person rejected it.
    record Rejected() implements Route {}

    /// The step failed for good: an escalation.
    record Failed() implements Route {}

    /// The rule holds for what the step gave.
    record When(Rule rule) implements Route {}

    /// Whether only a review can take it.
    default boolean isAnswer() {
        return switch (this) {
            case Approved _, SentBack _, Rejected _ -> true;
            case Always _, Failed _, When _ -> false;
        };
    }
}
