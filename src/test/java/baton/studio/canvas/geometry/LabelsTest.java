package baton.studio.canvas.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.HandoffId;
import baton.workflow.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final Position FIRST = new Position(200, 0);
    private static final Position SECOND = new Position(50, 0);

    private static final HandoffId ONE = new HandoffId("h1");
    private static final HandoffId TWO = new HandoffId("h2");
    private static final HandoffId THREE = new HandoffId("h3");

    private final Labels labels = new Labels();

    @Test
    void words_cover_no_corner_of_another_line() {
        labels.keepFree(ONE, FIRST.plus(30, 4));

        assertThat(labels.place(TWO, List.of(FIRST, SECOND))).isEqualTo(SECOND);
        assertThat(labels.place(ONE, List.of(FIRST, SECOND))).isEqualTo(FIRST);
    }

    @Test
    void words_stand_at_the_best_place_that_is_free() {
        assertThat(labels.place(ONE, List.of(FIRST, SECOND))).isEqualTo(FIRST);
        assertThat(labels.place(TWO, List.of(FIRST.plus(10, -10), SECOND))).isEqualTo(SECOND);
        assertThat(labels.place(THREE, List.of(FIRST.plus(0, 24), SECOND))).isEqualTo(FIRST.plus(0, 24));
    }

    @Test
    void where_no_place_is_free_the_best_is_taken() {
        labels.place(ONE, List.of(FIRST));

        assertThat(labels.place(TWO, List.of(FIRST.plus(1, 0), FIRST))).isEqualTo(FIRST.plus(1, 0));
    }
}
