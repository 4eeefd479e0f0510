package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Random workflows, random answers, and a crash at random moments.
class AnyRunTest {

    /// In one run, at the least, as far as it is long enough.
    private static final int CRASHES = 8;

    @Property(tries = 60)
    void every_run_ends_and_a_crash_at_any_moment_changes_nothing_in_how(@ForAll long seed) {
        var workflow = AnyFlow.straight(seed);
        assertThat(Validator.stoppers(workflow)).isEmpty();
        check(workflow, seed);
    }

    @Property(tries = 60)
    void the_same_is_true_with_ways_back(@ForAll long seed) {
        check(AnyFlow.looping(seed), seed);
    }

    private static void check(Workflow workflow, long seed) {
        var whole = AnyRun.of(workflow, seed).toItsEnd();
        int apart = Math.max(1, whole.facts().size() / CRASHES);
        for (int kept = 1 + (int) Math.floorMod(seed, (long) apart);
                kept <= whole.facts().size();
                kept += apart) {
            var resumed = whole.cutOffAfter(kept).toItsEnd();
            assertThat(resumed.state().outcome()).isEqualTo(whole.state().outcome());
            assertThat(ended(resumed)).isEqualTo(ended(whole));
        }
    }

    private record Ended(StepKey step, StepStatus status, StepState.Ending ending) {}

    private static List<Ended> ended(AnyRun run) {
        return run.state()
                .steps()
                .filter(step -> step.status().isSettled())
                .map(step -> new Ended(step.key(), step.status(), step.ending()))
                .toList();
    }
}
