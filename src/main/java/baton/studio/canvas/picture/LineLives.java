package baton.studio.canvas.picture;

import baton.run.RunState;
import baton.run.StepState;
import baton.run.StepStatus;
import baton.studio.fx.Messages;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.Route;

/// What has become of hand-offs in a run.
final class LineLives {

    private static final Messages MESSAGES = Messages.of("canvas");

    private LineLives() {}

    /// A hand-off that was drawn since, or led elsewhere when the run began, has no part in it.
    static boolean takesPart(RunState state, Handoff handoff) {
        return state.workflow()
                .handoff(handoff.id())
                .filter(then -> then.from().equals(handoff.from()) && then.to().equals(handoff.to()))
                .filter(then -> then.goesBack() == handoff.goesBack())
                .isPresent();
    }

    static LineLife of(RunState state, Handoff handoff) {
        if (!takesPart(state, handoff)) {
            return LineLife.IDLE;
        }
        if (handoff.goesBack()) {
            return roundsUsed(state, handoff) == 0 ? LineLife.IDLE : taken(state, handoff);
        }
        return switch (state.mark(handoff.id())) {
            case OPEN -> LineLife.IDLE;
            case SKIPPED -> LineLife.NOT_TAKEN;
            case DELIVERED -> taken(state, handoff);
        };
    }

    private static LineLife taken(RunState state, Handoff handoff) {
        var atWork = state.outcome().isEmpty()
                && state.step(handoff.to())
                        .map(StepState::status)
                        .filter(status -> status == StepStatus.READY
                                || status == StepStatus.WORKING
                                || status == StepStatus.RETRYING)
                        .isPresent();
        return atWork ? LineLife.CARRYING : LineLife.TAKEN;
    }

    private static int roundsUsed(RunState state, Handoff handoff) {
        return Math.min(state.rounds(handoff.id()), handoff.rounds());
    }

    /// What went over it; nothing if nothing did.
    ///
    /// @param life what [#of] says of it
    static Fields given(RunState state, Handoff handoff, LineLife life) {
        return life == LineLife.IDLE || handoff.goesBack()
                ? Fields.NONE
                : state.step(handoff.from()).map(StepState::output).orElse(Fields.NONE);
    }

    /// `words`, or how often it has been taken if it goes back and has been.
    static String counted(RunState state, Handoff handoff, String words) {
        if (!takesPart(state, handoff) || !handoff.goesBack() || roundsUsed(state, handoff) == 0) {
            return words;
        }
        var key = handoff.when() instanceof Route.SentBack ? "line.wasSentBack" : "line.wentBack";
        return MESSAGES.text(key, roundsUsed(state, handoff), handoff.rounds());
    }
}
