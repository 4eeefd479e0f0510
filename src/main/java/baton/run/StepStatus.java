package baton.run;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Where the current turn of a node stands.
public enum StepStatus {
    /// Not everything that it waits for has been decided.
    WAITING,
    /// It can start.
    READY,
    /// An agent is at it.
    WORKING,
    /// An agent wants to use tools, or has used them and can go on.
    AT_TOOLS,
    /// One or more tools are at work for an agent.
    USING_TOOL,
    /// A person is asked about a tool.
    NEEDS_ANSWER,
    /// A try failed; the next waits for its time.
    RETRYING,
    /// A person is asked to review.
    NEEDS_REVIEW,
    /// It failed for good; what follows has to be settled.
    FAILING,
    /// It failed for good, and a person is asked what to do.
    NEEDS_HELP,
    /// It is done, and a way back is to be taken, or said to be used up.
    GOING_BACK,
    /// It was rejected, and nothing leads on from there.
    REJECTED,
    DONE,
    /// It failed, and the workflow went on another way.
    FAILED,
    /// All that could have led to it took another way, or a person went on without it.
    SKIPPED;

    private static final Map<StepStatus, Set<StepStatus>> NEXT = Map.ofEntries(
            Map.entry(WAITING, EnumSet.of(READY, SKIPPED)),
            Map.entry(READY, EnumSet.of(WORKING, NEEDS_REVIEW, FAILING, GOING_BACK, DONE, SKIPPED)),
            Map.entry(WORKING, EnumSet.of(READY, AT_TOOLS, FAILING, GOING_BACK, DONE)),
            Map.entry(AT_TOOLS, EnumSet.of(AT_TOOLS, USING_TOOL, NEEDS_ANSWER, WORKING, FAILING)),
            Map.entry(USING_TOOL, EnumSet.of(AT_TOOLS, USING_TOOL)),
            Map.entry(NEEDS_ANSWER, EnumSet.of(AT_TOOLS)),
            Map.entry(RETRYING, EnumSet.of(WORKING, FAILING, SKIPPED)),
            Map.entry(NEEDS_REVIEW, EnumSet.of(GOING_BACK, REJECTED, DONE)),
            Map.entry(FAILING, EnumSet.of(RETRYING, NEEDS_HELP, GOING_BACK, DONE, FAILED, SKIPPED)),
            Map.entry(NEEDS_HELP, EnumSet.of(READY, GOING_BACK, DONE, SKIPPED)),
            Map.entry(GOING_BACK, EnumSet.of(GOING_BACK, FAILING, REJECTED, DONE, FAILED)),
            Map.entry(REJECTED, EnumSet.noneOf(StepStatus.class)),
            Map.entry(DONE, EnumSet.noneOf(StepStatus.class)),
            Map.entry(FAILED, EnumSet.noneOf(StepStatus.class)),
            Map.entry(SKIPPED, EnumSet.noneOf(StepStatus.class)));

    /// Whether a turn may go from here to `next`. (A new round begins a new turn, from wherever the old one
    /// was.)
    public boolean leadsTo(StepStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /// Whether nothing further happens in this turn.
    public boolean isSettled() {
        return switch (this) {
            case DONE, FAILED, SKIPPED -> true;
            case WAITING,
                    READY,
                    WORKING,
                    AT_TOOLS,
                    USING_TOOL,
                    NEEDS_ANSWER,
                    RETRYING,
                    NEEDS_REVIEW,
                    FAILING,
                    NEEDS_HELP,
                    GOING_BACK,
                    REJECTED -> false;
        };
    }

    /// Whether it waits for a person.
    public boolean needsPerson() {
        return this == NEEDS_REVIEW || this == NEEDS_HELP || this == NEEDS_ANSWER;
    }

    /// Whether somebody is at work on it: its model, or one of its tools.
    public boolean isUnderWay() {
        return this == WORKING || this == USING_TOOL;
    }

    /// Whether the scheduler owes it something.
    boolean owes() {
        return switch (this) {
            case READY, AT_TOOLS, RETRYING, FAILING, GOING_BACK, REJECTED -> true;
            case WAITING, WORKING, USING_TOOL, NEEDS_ANSWER, NEEDS_REVIEW, NEEDS_HELP, DONE, FAILED, SKIPPED -> false;
        };
    }
}
