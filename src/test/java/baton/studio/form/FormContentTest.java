package baton.studio.form;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormContentTest {

    private static final Field SCORE =
            Field.of("score", new FieldType.Number(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    private static final Field LEVEL = Field.of("level", new FieldType.Choice(List.of("Low", "High")));
    private static final Field NOTE = Field.of("note", Field.TEXT).optional();

    @Test
    void what_fits_is_handed_on_in_its_own_form_and_what_does_not_as_it_was_typed() {
        var content = of(Fields.of("score", "82").with("level", "so so"));

        assertThat(content.values())
                .isEqualTo(new Fields(java.util.Map.of("score", Value.of(82), "level", Value.of("so so"))));
    }

    @Test
    void what_is_empty_counts_as_not_given() {
        assertThat(of(Fields.of("note", "  ").with("score", "")).values()).isEqualTo(Fields.NONE);
    }

    @Test
    void a_problem_is_a_sentence_of_its_own() {
        assertThat(of(Fields.of("score", "soon")).problem(SCORE)).contains("Must be a number, but it was “soon”.");
        assertThat(of(Fields.of("score", "120")).problem(SCORE)).contains("Must be at most 100, but it was “120”.");
        assertThat(of(Fields.of("score", "82")).problem(SCORE)).isEmpty();
    }

    @Test
    void what_is_missing_is_asked_for_in_the_words_of_its_kind() {
        assertThat(of(Fields.NONE).problem(SCORE)).contains("Fill this in.");
        assertThat(of(Fields.NONE).problem(LEVEL)).contains("Choose one of these.");
        assertThat(of(Fields.NONE).problem(NOTE)).isEmpty();
    }

    @Test
    void samples_fill_the_form_in_the_form_of_their_type() {
        var content = new FormContent(List.of(SCORE.withSample("82"), NOTE), Fields.of("note", "mine"));

        assertThat(content.hasSamples()).isTrue();
        assertThat(content.withSamples().typed())
                .isEqualTo(Fields.of("score", Value.of(82)).with("note", "mine"));
    }

    private static FormContent of(Fields typed) {
        return new FormContent(List.of(SCORE, LEVEL, NOTE), typed);
    }
}
