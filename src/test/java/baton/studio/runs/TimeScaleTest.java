package baton.studio.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import baton.run.StepTries;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.studio.monitor.SampleWorkflows;
import java.time.Instant;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final Offset<Double> CLOSE = within(0.001);

    private static TimeScale of(SampleRun run) {
        return TimeScale.of(run.state().began(), run.now(), StepTries.of(run.facts()));
    }

    private static Instant at(double seconds) {
        return SampleRun.BEGAN.plusMillis(Math.round(seconds * 1000));
    }

    @Test
    void work_is_drawn_as_long_as_it_was() {
        var scale = of(SampleRuns.working());

        // 2.3 s to the three checks, 6.2 s of the longest
        assertThat(scale.place(at(0))).isEqualTo(0);
        assertThat(scale.place(at(2.3))).isEqualTo(2.3 / 8.5, CLOSE);
        assertThat(scale.place(at(8.5))).isEqualTo(1, CLOSE);
    }

    @Test
    void a_wait_that_is_not_much_longer_than_the_work_is_drawn_as_it_was_too() {
        var run = SampleRun.of(SampleWorkflows.leadToNurture(), 1)
                .gives("qualifier", 10, SampleRuns.SCORED)
                .after(10);

        assertThat(of(run).place(at(10))).isEqualTo(0.5, CLOSE);
    }

    @Test
    void a_wait_until_the_next_day_leaves_room_for_the_work() {
        var run = SampleRun.of(SampleWorkflows.leadToNurture(), 1)
                .gives("qualifier", 10, SampleRuns.SCORED)
                .after(86_400);

        assertThat(of(run).place(at(10))).isEqualTo(1.0 / 3, CLOSE);
        assertThat(of(run).place(at(10 + 43_200))).isEqualTo(2.0 / 3, CLOSE);
        assertThat(of(run).place(at(10 + 86_400))).isEqualTo(1, CLOSE);
    }

    @Test
    void moments_outside_the_run_are_put_at_its_ends() {
        var scale = of(SampleRuns.done());

        assertThat(scale.place(at(-5))).isEqualTo(0);
        assertThat(scale.place(at(5000))).isEqualTo(1);
    }

    @Test
    void a_run_that_took_no_time_has_a_scale() {
        assertThat(of(SampleRuns.wayless()).place(SampleRun.BEGAN)).isEqualTo(0);
    }
}
