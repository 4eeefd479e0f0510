package baton.run;

import baton.workflow.Fields;
import baton.workflow.NodeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The current turn of one node.
///
/// @param attempt  the number of the latest try; 0 before the first
/// @param faults   how many tries in a row failed on something that can pass
/// @param ending   how it ended or is ending, from which the ways out follow
/// @param due      when something happens by itself: the next try may start, or the time for a review is over
/// @param changed  when the status last changed; the time of the fact that changed it
/// @param started  when the first try of this turn started
/// @param received what it was given when it began; `null` before. A hand-off that comes later, to a node that
///     waits for any, changes nothing in it
/// @param feedback what was sent back to the node, in all rounds so far
/// @param answered for each of these, how many answers the node had given by then: the last of them is what it
///     is about
/// @param earlier  what the node gave in the rounds before this one, oldest first
/// @param tools    what it did with tools in this turn
/// @param model    a model that a person chose for this node after it failed
public record StepState(
        NodeId node,
        int visit,
        StepStatus status,
        int attempt,
        int faults,
        StepEnding ending,
        @Nullable Instant due,
        @Nullable Instant changed,
        @Nullable Instant started,
        @Nullable List<Delivery> received,
        List<Delivery> feedback,
        List<Integer> answered,
        List<Fields> earlier,
        @Nullable String model,
        ToolWork tools) {

    private static final StepEnding NOT_YET = new StepEnding.NotYet();

    static StepState first(NodeId node) {
        return new StepState(
                node,
                1,
                StepStatus.WAITING,
                0,
                0,
                NOT_YET,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                ToolWork.NONE);
    }

    public StepKey key() {
        return new StepKey(node, visit);
    }

    /// Whether the scheduler owes it something, or may.
    boolean owes() {
        return status.owes() || (status == StepStatus.USING_TOOL && tools.hasMoreBeside());
    }

    /// Whether it waits for a person, and not for ever.
    boolean isTimed() {
        return status == StepStatus.NEEDS_REVIEW && due != null;
    }

    /// Whether somebody is at work on it, and does not only wait for a person elsewhere.
    boolean isWorkedOn() {
        return status.isUnderWay() && !waitsElsewhere();
    }

    /// Whether all that its tools do waits for a person elsewhere, as in a run that one of them began.
    public boolean waitsElsewhere() {
        return status == StepStatus.USING_TOOL && tools.onlyWaits();
    }

    /// What it gave to those after it; empty while it has not ended, or if it failed.
    public Fields output() {
        return ending.output();
    }

    /// Whether a person went on without it.
    public boolean isLeftOut() {
        return ending instanceof StepEnding.Skipped;
    }

    /// Why it failed, or `null`.
    public @Nullable Failure failure() {
        return ending instanceof StepEnding.FailedFor(var failure) ? failure : null;
    }

    /// @throws IllegalStateException if [StepStatus] knows no such way
    StepState to(StepStatus next, Instant at) {
        if (!status.leadsTo(next)) {
            throw new IllegalStateException(key() + " cannot go from " + status + " to " + next);
        }
        return new StepState(
                node, visit, next, attempt, faults, ending, due, at, started, received, feedback, answered, earlier,
                model, tools);
    }

    StepState ending(StepEnding changedEnding) {
        return new StepState(
                node,
                visit,
                status,
                attempt,
                faults,
                changedEnding,
                due,
                changed,
                started,
                received,
                feedback,
                answered,
                earlier,
                model,
                tools);
    }

    /// Try `newAttempt` is under way. Each try of a turn is given the same.
    StepState beginning(int newAttempt, List<Delivery> given, Instant at) {
        return to(StepStatus.WORKING, at).trying(newAttempt, at).receiving(given);
    }

    StepState trying(int newAttempt, Instant at) {
        return new StepState(
                node,
                visit,
                status,
                newAttempt,
                faults,
                NOT_YET,
                null,
                changed,
                started == null ? at : started,
                received,
                feedback,
                answered,
                earlier,
                model,
                tools);
    }

    StepState faults(int counted) {
        return new StepState(
                node, visit, status, attempt, counted, ending, due, changed, started, received, feedback, answered,
                earlier, model, tools);
    }

    StepState due(Instant time) {
        return new StepState(
                node, visit, status, attempt, faults, ending, time, changed, started, received, feedback, answered,
                earlier, model, tools);
    }

    StepState withModel(@Nullable String chosen) {
        return new StepState(
                node,
                visit,
                status,
                attempt,
                faults,
                ending,
                due,
                changed,
                started,
                received,
                feedback,
                answered,
                earlier,
                chosen == null ? model : chosen,
                tools);
    }

    StepState with(ToolWork changedTools) {
        return new StepState(
                node,
                visit,
                status,
                attempt,
                faults,
                ending,
                due,
                changed,
                started,
                received,
                feedback,
                answered,
                earlier,
                model,
                changedTools);
    }

    /// Each try of a turn is given the same.
    StepState receiving(List<Delivery> given) {
        return new StepState(
                node,
                visit,
                status,
                attempt,
                faults,
                ending,
                due,
                changed,
                started,
                received == null ? given : received,
                feedback,
                answered,
                earlier,
                model,
                tools);
    }

    /// The target of a way back starts with what it was given before, and all feedback.
    StepState receivingAgain(List<Delivery> before) {
        var all = new ArrayList<>(before);
        all.addAll(feedback);
        return receiving(List.copyOf(all));
    }

    StepState withFeedback(Delivery more) {
        var all = new ArrayList<>(feedback);
        all.add(more);
        var counted = new ArrayList<>(answered);
        counted.add(earlier.size());
        return new StepState(
                node,
                visit,
                status,
                attempt,
                faults,
                ending,
                due,
                changed,
                started,
                received,
                List.copyOf(all),
                List.copyOf(counted),
                earlier,
                model,
                tools);
    }

    /// The next turn, with nothing done yet; the same one, if nothing was done in it.
    StepState nextVisit(Instant at) {
        var before = new ArrayList<>(earlier);
        if (!output().isEmpty()) {
            before.add(output());
        }
        boolean untouched = attempt == 0 && ending instanceof StepEnding.NotYet;
        return new StepState(
                node,
                untouched ? visit : visit + 1,
                StepStatus.WAITING,
                0,
                0,
                NOT_YET,
                null,
                at,
                null,
                null,
                feedback,
                answered,
                List.copyOf(before),
                model,
                ToolWork.NONE);
    }
}
