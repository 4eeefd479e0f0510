package baton.studio.inspector;

import baton.run.StepStatus;
import baton.studio.look.BadgeState;

/// Which badge stands for where a step is.
final class BadgeStates {

    private BadgeStates() {}

    static BadgeState of(StepStatus status) {
        return switch (status) {
            case WAITING -> BadgeState.NOT_RUN;
            case READY -> BadgeState.NEXT;
            case WORKING, AT_TOOLS, USING_TOOL, GOING_BACK -> BadgeState.WORKING;
            case RETRYING, FAILING -> BadgeState.RETRYING;
            case NEEDS_REVIEW, NEEDS_HELP, NEEDS_ANSWER -> BadgeState.NEEDS_YOU;
            case DONE -> BadgeState.DONE;
            case FAILED -> BadgeState.FAILED;
            case REJECTED -> BadgeState.STOPPED;
            case SKIPPED -> BadgeState.SKIPPED;
        };
    }
}
