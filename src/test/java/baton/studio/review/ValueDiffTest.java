package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueDiffTest {

    private static Value rows(String... names) {
        return new Value.Items(List.of(names).stream()
                .<Value>map(name -> new Value.Group(Fields.of("name", name).with("seats", "40")))
                .toList());
    }

    @Test
    void texts_differ_as_a_whole() {
        assertThat(ValueDiff.of(Value.of("old"), Value.of("new"))).containsExactly(new ValueDiff("", "old", "new"));
        assertThat(ValueDiff.of(Value.of("same "), Value.of("same"))).isEmpty();
    }

    @Test
    void a_table_differs_in_the_cells_that_are_not_the_same() {
        assertThat(ValueDiff.of(rows("Ann", "Bob"), rows("Ann", "Bert")))
                .containsExactly(new ValueDiff("2 · name", "Bob", "Bert"));
    }

    @Test
    void a_line_that_came_or_went_differs_from_nothing() {
        var one = new Value.Items(List.of(Value.of("a")));
        var two = new Value.Items(List.of(Value.of("a"), Value.of("b")));

        assertThat(ValueDiff.of(one, two)).containsExactly(new ValueDiff("2", "", "b"));
        assertThat(ValueDiff.of(two, one)).containsExactly(new ValueDiff("2", "b", ""));
    }
}
