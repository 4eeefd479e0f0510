package baton.run.reference;

import baton.run.Delivery;
import baton.run.Failure;
import baton.run.StepKey;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One turn of one node, as [Reference] keeps it: plain variables that change.
public final class Turn {

    final StepKey key;
    StepStatus status = StepStatus.WAITING;
    /// Whether anything happened in it; being passed over is nothing, and so is to be ready.
    boolean begun;
    int tries;
    /// How often somebody said something in it: agents, models and people.
    int heard;
    /// Tries that failed on something that can pass, since a person last said "try again".
    int faults;
    Instant notBefore = Instant.MIN;
    /// When the time for its review is over.
    Instant due = Instant.MAX;
    Instant failedAt = Instant.MIN;
    /// What it was handed, without feedback; `null` while that may still change.
    @Nullable List<Delivery> received;

    @Nullable Fields gave;

    @Nullable Failure failure;

    boolean rejected;
    String reason = "";
    /// The ways that hold for how it ended, as long as it has not been settled which of them are taken.
    List<Handoff> wanted = new ArrayList<>();
    /// What is told to whom it goes back to.
    Fields told = Fields.NONE;
    final Set<HandoffId> taken = new HashSet<>();
    final Workshop tools = new Workshop();

    Turn(NodeId node, int visit) {
        this.key = new StepKey(node, visit);
    }

    NodeId node() {
        return key.node();
    }

    public StepKey key() {
        return key;
    }

    public StepStatus status() {
        return status;
    }

    public int heard() {
        return heard;
    }

    public Instant notBefore() {
        return notBefore;
    }

    /// What it gave; empty if it gave nothing, or failed.
    public Fields output() {
        return gave == null || failure != null ? Fields.NONE : gave;
    }

    /// Whether somebody is at it, or it has something to begin.
    boolean isAtWork() {
        return switch (status) {
            case USING_TOOL -> !tools.onlyWaits();
            case READY, WORKING, AT_TOOLS, RETRYING, FAILING, GOING_BACK, REJECTED -> true;
            case WAITING, NEEDS_ANSWER, NEEDS_REVIEW, NEEDS_HELP, DONE, FAILED, SKIPPED -> false;
        };
    }

    boolean isSettled() {
        return status == StepStatus.DONE || status == StepStatus.FAILED || status == StepStatus.SKIPPED;
    }
}
