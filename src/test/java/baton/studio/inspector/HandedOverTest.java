package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandedOverTest {

    @Test
    void tells_what_was_given() {
        assertThat(in(SampleRuns.waiting(), "qualifier>manager")).contains(SampleRuns.SCORED);
    }

    @Test
    void tells_nothing_of_what_has_not_happened() {
        assertThat(in(SampleRuns.waiting(), "manager>writer")).isEmpty();
        assertThat(in(SampleRuns.waiting(), "manager>qualifier")).isEmpty();
    }

    @Test
    void tells_the_feedback_that_was_sent_back() {
        assertThat(in(SampleRuns.secondRound(), "manager>qualifier").map(Fields::asText))
                .hasValueSatisfying(feedback -> assertThat(feedback).contains("Say who decides."));
    }

    @Test
    void a_hand_off_that_the_run_does_not_know_brought_nothing() {
        assertThat(in(SampleRuns.done(), "drawn later")).isEmpty();
    }

    private static Optional<Fields> in(SampleRun run, String handoff) {
        return HandedOver.in(run.view().state(), new HandoffId(handoff));
    }
}
