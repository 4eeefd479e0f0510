package baton.studio.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Moved;
import baton.run.Recorded;
import baton.run.RunState;
import baton.run.reference.RandomRun;
import baton.studio.document.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// A canvas that looks at nothing but what has moved in a run shows the same as one that looks at all of it.
class OnlyWhatMovedTest {

    @Provide
    Arbitrary<int[]> choices() {
        return RandomRun.choices();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    void a_picture_that_follows_a_run_is_the_picture_of_where_it_stands(
            @ForAll("choices") int[] choices, @ForAll long seed) {
        var facts = RandomRun.of(choices, seed);
        Assume.that(facts.isPresent());
        var follower = new CanvasViewModel();
        var looks = new Random(seed);
        for (var state : states(facts.orElseThrow())) {
            if (looks.nextInt(3) == 0) {
                assertThat(parts(picture(follower, state))).isEqualTo(parts(picture(new CanvasViewModel(), state)));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, afterFailure = AfterFailureMode.RANDOM_SEED)
    void what_has_not_moved_between_two_states_is_the_same_in_both(
            @ForAll("choices") int[] choices, @ForAll long seed) {
        var facts = RandomRun.of(choices, seed);
        Assume.that(facts.isPresent());
        var states = states(facts.orElseThrow());
        var looks = new Random(seed);
        for (int look = 0; look < 20; look++) {
            var one = states.get(looks.nextInt(states.size()));
            var other = states.get(looks.nextInt(states.size()));
            Moved.between(one, other).ifPresent(moved -> isAllThatIsUnlike(moved, one, other));
        }
    }

    private static void isAllThatIsUnlike(Moved moved, RunState one, RunState other) {
        for (var node : one.workflow().nodes()) {
            if (!moved.nodes().contains(node.id())) {
                assertThat(one.step(node.id())).isEqualTo(other.step(node.id()));
            }
        }
        for (var handoff : one.workflow().handoffs()) {
            if (!moved.handoffs().contains(handoff.id())) {
                assertThat(one.mark(handoff.id())).isEqualTo(other.mark(handoff.id()));
                assertThat(one.rounds(handoff.id())).isEqualTo(other.rounds(handoff.id()));
            }
        }
    }

    private static List<RunState> states(List<Recorded> facts) {
        var states = new ArrayList<RunState>();
        var state = RunState.of(facts.subList(0, 1));
        states.add(state);
        for (var fact : facts.subList(1, facts.size())) {
            state = state.evolve(fact);
            states.add(state);
        }
        return states;
    }

    private static Picture picture(CanvasViewModel canvas, RunState state) {
        var glance = new RunGlance(state, Map.of(), RunGlance.Moment.LIVE);
        return canvas.picture(state.workflow(), List.of(), Optional.of(glance), Selection.NOTHING, state.latest());
    }

    private static List<Object> parts(Picture picture) {
        return List.of(picture.cards(), picture.lines());
    }
}
