package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.RunId;
import baton.studio.fx.Background;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.workflow.Deadline;
import org.junit.jupiter.api.Test;

class TimeLimitsTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runs = new HandRunner(catalog);

    private TimeLimits limits() {
        return new TimeLimits(
                new NeedsYouModel(catalog, runs, Background.immediate(), Runnable::run), runs, Background.immediate());
    }

    private static RunId id(SampleRun run) {
        return run.state().run();
    }

    @Test
    void a_run_that_waits_only_until_a_time_is_taken_up() {
        var timed = SampleRuns.timed(Deadline.Then.REJECT);
        runs.knows(timed);
        try (var _ = limits()) {
            assertThat(runs.isWorkingOn(id(timed))).isTrue();
        }
    }

    @Test
    void one_that_waits_as_long_as_it_takes_is_left_alone() {
        runs.knows(SampleRuns.waiting());
        try (var _ = limits()) {
            assertThat(runs.isWorkingOn(id(SampleRuns.waiting()))).isFalse();
        }
    }

    @Test
    void one_that_begins_to_wait_later_is_taken_up_too() {
        try (var _ = limits()) {
            var timed = SampleRuns.timed(Deadline.Then.APPROVE);
            runs.knows(timed);
            assertThat(runs.isWorkingOn(id(timed))).isTrue();
        }
    }
}
