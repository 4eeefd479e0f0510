package baton.run;

/// Where a whole run stands, as people are told.
public enum RunStatus {
    RUNNING,
    PAUSED,
    /// A person is asked something, and nothing else can go on.
    NEEDS_YOU,
    DONE,
    FAILED,
    STOPPED;

    public static RunStatus of(RunState state) {
        return state.outcome()
                .map(outcome -> switch (outcome) {
                    case RunOutcome.Done _ -> DONE;
                    case RunOutcome.Failed _ -> FAILED;
                    case RunOutcome.Stopped _ -> STOPPED;
                })
                .orElseGet(() -> underWay(state));
    }

    private static RunStatus underWay(RunState state) {
        if (!state.isWaitingForPerson()) {
            return RUNNING;
        }
        return state.pause().isPresent() && state.needingPerson().isEmpty() ? PAUSED : NEEDS_YOU;
    }

    public boolean isOver() {
        return this == DONE || this == FAILED || this == STOPPED;
    }
}
