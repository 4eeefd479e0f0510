package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.inspector.RuleForm.Match;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Operator;
import baton.workflow.Rule;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleFormTest {

    private static final Rule SCORE = new Rule.Compare("score", Operator.AT_LEAST, Value.of(70));
    private static final Rule NO_SPAM = new Rule.Not(new Rule.Compare("tags", Operator.CONTAINS, Value.of("spam")));

    @Test
    void one_comparison_is_one_row() {
        var form = RuleForm.of(SCORE).orElseThrow();

        assertThat(form.rows()).containsExactly(new RuleRow("score", Comparison.AT_LEAST, Value.of(70)));
        assertThat(form.rule()).isEqualTo(SCORE);
    }

    @Test
    void all_and_any_are_rows_that_give_the_same_rule_again() {
        for (Rule rule : List.of(new Rule.All(List.of(SCORE, NO_SPAM)), new Rule.Any(List.of(SCORE, NO_SPAM)))) {
            assertThat(RuleForm.of(rule).map(RuleForm::rule)).contains(rule);
        }
    }

    @Test
    void what_rows_cannot_say_has_no_form() {
        assertThat(RuleForm.of(new Rule.All(List.of(SCORE, new Rule.Any(List.of(SCORE, NO_SPAM))))))
                .isEmpty();
        assertThat(RuleForm.of(new Rule.Not(SCORE))).isEmpty();
        assertThat(RuleForm.of(new Rule.All(List.of()))).isEmpty();
    }

    @Test
    void rows_are_added_changed_and_taken_away() {
        var form = RuleForm.of(SCORE).orElseThrow();
        var spam = RuleRow.of(NO_SPAM).orElseThrow();

        assertThat(form.plus(spam).with(Match.ANY).rule()).isEqualTo(new Rule.Any(List.of(SCORE, NO_SPAM)));
        assertThat(form.plus(spam).without(0).rule()).isEqualTo(NO_SPAM);
        assertThat(form.with(0, spam).rule()).isEqualTo(NO_SPAM);
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void every_operator_can_be_shown(Operator operator) {
        assertThat(Comparison.of(operator).operator()).isEqualTo(operator);
        assertThat(Comparison.of(operator).words(Field.TEXT)).isEqualTo(operator.words());
    }

    @Test
    void a_new_row_begins_with_what_is_likely() {
        var score = Field.of("score", new FieldType.Number(BigDecimal.TEN, null));

        assertThat(RuleRow.likely(score)).isEqualTo(new RuleRow("score", Comparison.AT_LEAST, Value.of(10)));
        assertThat(RuleRow.likely(Field.of("ok", new FieldType.YesNo())))
                .isEqualTo(new RuleRow("ok", Comparison.IS, new Value.YesNo(true)));
        assertThat(RuleRow.likely(Field.of("note", Field.TEXT)).is()).isEqualTo(Comparison.NOT_EMPTY);
    }

    @Test
    void another_field_of_the_same_kind_keeps_the_comparison() {
        var score = Field.of("score", new FieldType.Number(null, null));
        var size = Field.of("size", new FieldType.Number(null, null));
        var row = new RuleRow("score", Comparison.LESS_THAN, Value.of(3));

        assertThat(row.about(score, size)).isEqualTo(new RuleRow("size", Comparison.LESS_THAN, Value.of(3)));
        assertThat(row.about(score, Field.of("note", Field.TEXT)).is()).isEqualTo(Comparison.NOT_EMPTY);
    }

    @Test
    void a_row_reads_as_a_sentence_does() {
        var due = Field.of("due", new FieldType.Date());

        assertThat(new RuleRow("due", Comparison.LESS_THAN, Value.of("2026-12-24")).words(due))
                .isEqualTo("due is before 2026-12-24");
        assertThat(new RuleRow("due", Comparison.EMPTY, Value.of("")).words(due))
                .isEqualTo("due is empty");
        assertThat(new RuleRow("ok", Comparison.IS, new Value.YesNo(false))
                        .words(Field.of("ok", new FieldType.YesNo())))
                .isEqualTo("ok is no");
    }
}
