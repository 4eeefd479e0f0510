package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    @Test
    void problems_are_told_in_the_language_of_the_process() {
        Locale.setDefault(Locale.GERMANY);

        assertThat(Validator.check(Workflow.EMPTY))
                .extracting(Problem::title)
                .contains("Dieser Workflow hat keinen Start.");
    }

    @Test
    void what_was_changed_is_told_in_it_too() {
        Locale.setDefault(Locale.GERMANY);

        assertThat(Edits.label(Workflow.EMPTY, new Edit.Describe("Neu", ""))).isEqualTo("Workflow umbenennen");
        assertThat(Edits.label(
                        Workflow.EMPTY,
                        new Edit.MoveNodes(Map.of(new NodeId("a"), Position.ORIGIN, new NodeId("b"), Position.ORIGIN))))
                .isEqualTo("2 Schritte verschieben");
    }

    @Test
    void rules_are_read_to_people_in_it_and_to_models_in_english() {
        Locale.setDefault(Locale.GERMANY);
        var rule = new Rule.All(List.of(
                new Rule.Compare("score", Operator.AT_LEAST, new Value.Text("70")),
                new Rule.Not(new Rule.Compare("name", Operator.IS_EMPTY, Value.Nothing.NOTHING))));

        assertThat(RuleWords.of(rule)).isEqualTo("score ist mindestens 70 und nicht (name ist leer)");
        assertThat(rule.words()).isEqualTo("score is at least 70 and not (name is empty)");
    }

    @Test
    void english_is_spoken_where_there_are_no_words_of_a_language() {
        Locale.setDefault(Locale.FRANCE);

        assertThat(Edits.label(Workflow.EMPTY, new Edit.Describe("Neu", ""))).isEqualTo("Rename workflow");
    }
}
