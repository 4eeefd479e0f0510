package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Story.Weight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogModelTest {

    private static final List<LogRow> ROWS = List.of(
            row("", Weight.USUAL, "The run began"),
            row("Writer", Weight.USUAL, "Writer began"),
            row("Writer", Weight.PROBLEM, "Writer did not give “subject”"),
            row("Critic", Weight.IMPORTANT, "Critic waits for you"));

    private final LogModel model = new LogModel();

    private static LogRow row(String step, Weight weight, String sentence) {
        return new LogRow(Instant.EPOCH, step, weight, sentence, sentence);
    }

    private static List<LogRow> and(List<LogRow> rows, LogRow... more) {
        var all = new ArrayList<>(rows);
        all.addAll(List.of(more));
        return all;
    }

    private List<String> shown() {
        return model.shownProperty().get().stream().map(LogRow::whole).toList();
    }

    @Test
    void steps_weights_and_words_narrow_it_together() {
        model.show(ROWS);
        assertThat(model.stepsProperty().get()).containsExactly("Writer", "Critic");

        model.only(Optional.of("Writer"));
        assertThat(shown()).containsExactly("Writer began", "Writer did not give “subject”");

        model.filterProperty().set(model.filterProperty().get().from(Weight.IMPORTANT));
        assertThat(shown()).containsExactly("Writer did not give “subject”");

        model.filterProperty().set(model.filterProperty().get().with("BEGAN writer "));
        assertThat(shown()).isEmpty();

        model.filterProperty().set(LogFilter.ALL.with("BEGAN writer "));
        assertThat(shown()).containsExactly("Writer began");
        assertThat(model.count()).isEqualTo(4);
    }

    @Test
    void what_comes_is_sifted_too_and_counted_while_it_is_held() {
        model.show(ROWS);
        model.only(Optional.of("Writer"));
        model.heldProperty().set(true);

        model.show(and(ROWS, row("Critic", Weight.USUAL, "Critic began"), row("Writer", Weight.USUAL, "Writer again")));

        assertThat(shown()).endsWith("Writer again").doesNotContain("Critic began");
        assertThat(model.unseenProperty().get()).isEqualTo(1);

        model.heldProperty().set(false);
        assertThat(model.unseenProperty().get()).isZero();
    }

    @Test
    void a_remark_that_comes_between_is_shown_where_it_belongs() {
        model.show(ROWS);
        var mixed = new ArrayList<>(ROWS);
        mixed.add(2, row("Writer", Weight.USUAL, "Writer: asks again"));
        model.show(mixed);
        assertThat(model.shownProperty().get()).isEqualTo(mixed);
    }

    @Test
    void what_is_being_read_stays_though_a_line_before_it_goes_or_comes() {
        model.show(ROWS);
        model.heldProperty().set(true);

        model.show(and(List.of(ROWS.get(0), ROWS.get(2), ROWS.get(3)), row("Writer", Weight.USUAL, "Writer again")));

        assertThat(model.heldProperty().get()).isTrue();
        assertThat(shown()).doesNotContain("Writer began").endsWith("Writer again");
    }

    @Test
    void another_run_begins_anew_and_is_followed() {
        model.show(ROWS);
        model.heldProperty().set(true);
        model.show(List.of(row("", Weight.USUAL, "Another run began")));
        assertThat(shown()).containsExactly("Another run began");
        assertThat(model.heldProperty().get()).isFalse();
    }
}
