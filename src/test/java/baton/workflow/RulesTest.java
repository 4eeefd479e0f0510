package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "70, AT_LEAST, 70, true",
        "69.9, AT_LEAST, 70, false",
        "70.0, IS, 70, true",
        "' Yes ', IS, yes, true",
        "north, IS_NOT, South, true",
        "Budget confirmed, CONTAINS, BUDGET, true",
        "Budget, STARTS_WITH, bud, true",
        "9, LESS_THAN, 10, true",
        "9, MORE_THAN, 10, false",
        "10, AT_MOST, 10, true",
        "2026-11-21, MORE_THAN, 2026-11-20, true",
        "many, MORE_THAN, 3, false",
        "'', IS_EMPTY, x, true",
        "' ', IS_NOT_EMPTY, x, false",
        "'', CONTAINS, '', false",
        "'', AT_LEAST, 0, false",
    })
    void operators_compare_as_people_would(String actual, Operator is, String value, boolean holds) {
        var rule = new Rule.Compare("field", is, Value.of(value));
        assertThat(Rules.holds(rule, Fields.of("field", actual))).isEqualTo(holds);
    }

    @Test
    void numbers_and_texts_that_say_the_same_are_the_same() {
        var rule = new Rule.Compare("n", Operator.IS, Value.of("70"));
        assertThat(Rules.holds(rule, Fields.of("n", new Value.Number(new BigDecimal("70.00")))))
                .isTrue();
    }

    @Test
    void one_of_several_and_lists() {
        var options = new Value.Items(List.of(Value.of("North"), Value.of("South")));
        assertThat(Rules.holds(new Rule.Compare("r", Operator.IS_ONE_OF, options), Fields.of("r", "south")))
                .isTrue();
        assertThat(Rules.holds(new Rule.Compare("r", Operator.IS_ONE_OF, options), Fields.of("r", "east")))
                .isFalse();
        assertThat(Rules.holds(new Rule.Compare("l", Operator.CONTAINS, Value.of("south")), Fields.of("l", options)))
                .isTrue();
    }

    @Test
    void rules_combine_and_are_read_aloud() {
        var hot = new Rule.Compare("score", Operator.AT_LEAST, Value.of(70));
        var empty = new Rule.Compare("email", Operator.IS_EMPTY, Value.Nothing.NOTHING);
        var both = new Rule.All(List.of(hot, new Rule.Not(empty)));
        assertThat(both.words()).isEqualTo("score is at least 70 and not (email is empty)");
        assertThat(Rules.holds(both, Fields.of("score", Value.of(80)).with("email", "a@b.c")))
                .isTrue();
        assertThat(Rules.holds(both, Fields.of("score", Value.of(80)))).isFalse();
        assertThat(Rules.holds(new Rule.Any(List.of(hot, empty)), Fields.NONE)).isTrue();
    }

    @Test
    void a_field_that_is_not_there_is_empty_and_nothing_else() {
        assertThat(Rules.holds(new Rule.Compare("x", Operator.IS_EMPTY, Value.Nothing.NOTHING), Fields.NONE))
                .isTrue();
        assertThat(Rules.holds(new Rule.Compare("x", Operator.CONTAINS, Value.of("")), Fields.NONE))
                .isFalse();
        assertThat(Rules.holds(new Rule.Compare("x", Operator.IS_NOT, Value.of("y")), Fields.NONE))
                .isTrue();
    }
}
