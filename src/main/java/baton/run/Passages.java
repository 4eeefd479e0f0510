package baton.run;

import baton.workflow.Fields;
import baton.workflow.HandoffId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What went over one hand-off in a run: once, or in a loop each time that it was taken.
public final class Passages {

    /// @param at     when it was handed over
    /// @param fields what was
    public record Passage(Instant at, Fields fields) {}

    private final HandoffId handoff;
    private final List<Passage> found = new ArrayList<>();
    private @Nullable RunState state;

    private Passages(HandoffId handoff) {
        this.handoff = handoff;
    }

    /// All of them, oldest first. Tells the run anew: costs time for each fact.
    ///
    /// @param facts those of a run, from its beginning
    public static List<Passage> of(List<Recorded> facts, HandoffId handoff) {
        var passages = new Passages(handoff);
        facts.forEach(passages::add);
        return List.copyOf(passages.found);
    }

    /// Whether it was taken in the present round; costs nothing.
    public static boolean isTaken(RunState state, HandoffId handoff) {
        return state.workflow()
                .handoff(handoff)
                .filter(way -> way.goesBack() ? state.rounds(handoff) > 0 : state.mark(handoff) == Mark.DELIVERED)
                .isPresent();
    }

    private void add(Recorded fact) {
        var before = state;
        var now = before == null ? Fold.begin(fact) : before.evolve(fact);
        state = now;
        var goesBack = now.workflow().handoff(handoff).map(way -> way.goesBack());
        if (goesBack.isEmpty()) {
            return;
        }
        if (fact.event() instanceof RunEvent.RoundStarted(var again, var _, var feedback) && again.equals(handoff)) {
            found.add(new Passage(fact.at(), feedback));
        } else if (!goesBack.get() && isTaken(now, handoff) && (before == null || !isTaken(before, handoff))) {
            found.add(new Passage(fact.at(), Marking.handedBy(now, now.plan().number(handoff))));
        }
    }
}
