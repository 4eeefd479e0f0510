package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunFarTest {

    private final RunFar far = new RunFar();

    @Test
    void without_loops_the_step_is_told() {
        assertThat(far.step(SampleRuns.working().view().state())).isEqualTo("Step 4 of 6");
    }

    @Test
    void in_a_loop_the_round_is_told_too() {
        assertThat(far.where(SampleRuns.waiting().view().state())).isEqualTo("Step 2 of about 4 · round 1 of up to 4");
    }

    @Test
    void once_it_is_over_what_was_done_is_told() {
        assertThat(far.step(SampleRuns.done().view().state())).isEqualTo("4 of 4 steps");
    }

    @Test
    void practice_is_called_practice() {
        assertThat(RunFar.cost(SampleRuns.done().view().state())).isEqualTo("practice");
        assertThat(RunFar.counts(SampleRuns.done().view().state())).contains("tokens in");
    }
}
