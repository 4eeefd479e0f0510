package baton.run;

import baton.workflow.Deadline;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import baton.workflow.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What happens by itself where nobody answers a review in time. While a run is paused nothing does, and when it
/// goes on each review has its whole time again: nobody who paused a run comes back to a decision that was
/// taken without them.
public final class Deadlines {

    /// Whoever was reminded is not reminded again before this has passed.
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final Words WORDS = Words.of("baton.run.words");

    private Deadlines() {}

    /// What will happen to a review, and when.
    public record Due(Instant at, Deadline.Then then) {

        /// `until Tomorrow 14:02, then rejected`; what is late is carried out once the run is taken up.
        public String words(Instant now, ZoneId zone) {
            var time = Times.when(at, now, zone);
            return at.isAfter(now) ? WORDS.text("deadline.until." + then, time) : WORDS.text("deadline.over", time);
        }
    }

    /// What will happen to this review if nobody answers it; nothing where it waits as long as it takes, and
    /// while the run is paused.
    public static Optional<Due> of(RunState state, StepState step) {
        var at = step.due();
        return step.isTimed() && at != null && state.pause().isEmpty()
                ? Optional.of(new Due(at, then(state, step, deadline(state, step))))
                : Optional.empty();
    }

    /// What is owed later beside `owed`. What is owed at once comes before.
    static List<Command> beside(RunState state, List<Command> owed) {
        if (state.board().timed().isEmpty() || (!owed.isEmpty() && owed.getFirst() instanceof Command.Append)) {
            return owed;
        }
        var all = new ArrayList<Command>();
        state.board().timed().stream().mapToObj(state::step).forEach(step -> all.add(later(state, step)));
        all.addAll(owed);
        return all;
    }

    private static Command later(RunState state, StepState step) {
        var deadline = deadline(state, step);
        return new Command.AppendLater(
                switch (then(state, step, deadline)) {
                    case REMIND -> new RunEvent.ReviewReminded(step.key());
                    case APPROVE -> new RunEvent.ReviewTimedOut(step.key(), new ReviewAnswer.Approve(Fields.NONE));
                    case SEND_BACK ->
                        new RunEvent.ReviewTimedOut(step.key(), new ReviewAnswer.SendBack(feedback(deadline)));
                    case REJECT ->
                        new RunEvent.ReviewTimedOut(
                                step.key(), new ReviewAnswer.Reject(WORDS.text("deadline.why", spoken(deadline))));
                },
                Objects.requireNonNull(step.due()));
    }

    /// What cannot be sent back any more is for a person to decide.
    private static Deadline.Then then(RunState state, StepState step, Deadline deadline) {
        var isBack = deadline.then() == Deadline.Then.SEND_BACK;
        return isBack && !SignalHandler.canSendBack(state, step.key()) ? Deadline.Then.REMIND : deadline.then();
    }

    private static String feedback(Deadline deadline) {
        return deadline.feedback().isBlank()
                ? WORDS.text("deadline.feedback", spoken(deadline))
                : deadline.feedback().strip();
    }

    private static String spoken(Deadline deadline) {
        return Times.spoken(deadline.after());
    }

    private static Deadline deadline(RunState state, StepState step) {
        return of(state.node(state.plan().number(step.node())).type()).orElseThrow();
    }

    private static Optional<Deadline> of(NodeType type) {
        return type instanceof NodeType.Review(var _, var _, var deadline)
                ? Optional.ofNullable(deadline)
                : Optional.empty();
    }

    // ---- what the fold asks ----

    /// The step, asked at this time.
    static StepState asked(NodeType type, StepState step, Instant at) {
        return of(type).map(deadline -> step.due(at.plus(deadline.after()))).orElse(step);
    }

    /// The step, about which the person was reminded at this time.
    static StepState reminded(NodeType type, StepState step, Instant at) {
        return of(type).map(deadline -> step.due(at.plus(longer(deadline.after()))))
                .orElse(step);
    }

    private static Duration longer(Duration after) {
        return after.compareTo(A_DAY) < 0 ? A_DAY : after;
    }

    /// A run goes on: the time of each review counts anew.
    static RunState goingOn(RunState state, Instant at) {
        var next = state;
        for (int number : state.board().timed().stream().toArray()) {
            next = next.with(number, asked(state.node(number).type(), state.step(number), at));
        }
        return next;
    }
}
