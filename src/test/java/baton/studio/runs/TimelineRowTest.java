package baton.studio.runs;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.monitor.RunViewModel;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.studio.monitor.ToolRuns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class TimelineRowTest {

    private static List<TimelineRow> rows(SampleRun run) {
        var model = new RunViewModel(new SimpleObjectProperty<>(Optional.of(run.view())), run::now);
        return TimelineRow.of(model.rows(), run.state().began(), run.now());
    }

    private static List<String> drawn(SampleRun run) {
        return rows(run).stream()
                .map(row -> row.step().title()
                        + row.bars().stream()
                                .map(TimelineRow.Bar::styleClass)
                                .collect(Collectors.joining(" ", ": ", ", "))
                        + row.words())
                .toList();
    }

    @Test
    void each_try_has_a_row_and_the_person_a_colour_of_their_own() {
        assertThat(drawn(SampleRuns.failed()))
                .containsExactly(
                        "Lead qualifier: bar-done, 4.2 s",
                        "Sales manager: bar-needs-you, 24 s waiting for you",
                        "Nurture writer · try 1: bar-failed bar-waiting, 3.6 s",
                        "Nurture writer · try 2: bar-failed bar-waiting, 3.4 s",
                        "Nurture writer · try 3: bar-failed, 3.9 s");
    }

    @Test
    void a_step_that_asks_for_help_waits_after_its_work() {
        assertThat(drawn(SampleRuns.helpless().after(10))).endsWith("Nurture writer: bar-failed bar-needs-you, 3.4 s");
    }

    @Test
    void what_works_and_what_was_cut_off_look_different() {
        assertThat(drawn(SampleRuns.working())).contains("Fraud check: bar-working, 6.2 s");
        assertThat(drawn(SampleRuns.stopped())).contains("Fraud check: bar-stopped, 6.2 s");
    }

    @Test
    void one_that_takes_far_longer_than_all_others_is_named() {
        assertThat(drawn(SampleRuns.working().after(30))).contains("Fraud check: bar-working, 36 s · slowest");
    }

    @Test
    void the_time_in_tools_is_drawn_apart_from_the_work() {
        var row = rows(ToolRuns.done()).getFirst();

        assertThat(row.bars())
                .extracting(TimelineRow.Bar::styleClass)
                .containsExactly("bar-done", "bar-tool", "bar-tool", "bar-done");
        assertThat(row.bars())
                .filteredOn(bar -> bar.styleClass().equals("bar-tool"))
                .allSatisfy(bar -> assertThat(bar.to()).isGreaterThan(bar.from()));
    }

    @Test
    void steps_that_have_not_begun_have_no_row() {
        assertThat(rows(SampleRuns.working())).hasSize(4);
    }
}
