package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

    private static final Fields AGREED = Fields.of("score", Value.of(82)).with("reason", "Budget is there");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"score\": 82, \"reason\": \"Budget is there\"}",
                "{\"score\": \"82\", \"reason\": \"Budget is there\"}",
                "```json\n{\"score\": 82, \"reason\": \"Budget is there\"}\n```",
                "Here it is:\n```\n{\"score\": 82, \"reason\": \"Budget is there\"}\n```\nAnything else?",
                "{\"score\": 82, \"reason\": \"Budget is there\"} I hope that helps {really}!",
                "<think>maybe {\"score\": 1}</think>{\"score\": 82, \"reason\": \"Budget is there\"}",
                "{score: 82, 'reason': 'Budget is there',}",
                "{\"Score\": 82, \"REASON\": \"Budget is there\", \"mood\": \"good\"}",
                "{\"answer\": {\"score\": 82, \"reason\": \"Budget is there\"}}",
                "[{\"score\": 82, \"reason\": \"Budget is there\"}]",
                "First I thought {\"score\": 12, \"reason\": \"no\"}, but {\"score\": 82, \"reason\": \"Budget is there\"}"
            })
    void finds_the_agreed_fields_whatever_is_around_them(String reply) {
        assertThat(ReplyReader.read(reply, Given.SCORED)).isEqualTo(new Reading.Good(AGREED));
    }

    @Test
    void names_what_is_missing_and_what_is_not_as_agreed() {
        assertThat(ReplyReader.read("{\"score\": 250}", Given.SCORED))
                .isEqualTo(new Reading.Wrong(
                        List.of("score", "reason"),
                        List.of("“score” must be at most 100, but it was “250”.", "“reason” is missing.")));
    }

    @Test
    void says_that_there_are_no_fields_at_all() {
        assertThat(ReplyReader.read("I would rather not.", Given.SCORED))
                .isEqualTo(new Reading.Wrong(
                        List.of("score", "reason"),
                        List.of(
                                "The answer was not in the agreed form.",
                                "“score” is missing.",
                                "“reason” is missing.")));
    }

    @Test
    void takes_plain_text_for_the_only_field() {
        var city = Contract.of(Field.of("city", Field.TEXT));

        assertThat(ReplyReader.read("Bristol", city)).isEqualTo(new Reading.Good(Fields.of("city", "Bristol")));
        assertThat(ReplyReader.read("\"Bristol\"", city)).isEqualTo(new Reading.Good(Fields.of("city", "Bristol")));
        assertThat(ReplyReader.read("82", Contract.of(Given.SCORE)))
                .isEqualTo(new Reading.Good(Fields.of("score", Value.of(82))));
    }

    @Test
    void takes_a_list_for_the_only_field() {
        var cities = Contract.of(Field.of("cities", new FieldType.ListOf(Field.TEXT)));
        var both =
                new Reading.Good(Fields.of("cities", new Value.Items(List.of(Value.of("Bristol"), Value.of("Leeds")))));

        assertThat(ReplyReader.read("[\"Bristol\", \"Leeds\"]", cities)).isEqualTo(both);
        assertThat(ReplyReader.read("- Bristol\n- Leeds", cities)).isEqualTo(both);
    }

    @Test
    void leaves_free_text_as_it_is() {
        var letter = "Dear Dana,\n\n{{name}} is not a field, and {\"a\": 1} stays.\n\nBest";

        assertThat(ReplyReader.read("\n" + letter + "\n", Given.FREE))
                .isEqualTo(new Reading.Good(Fields.of("message", letter)));
    }

    @Test
    void unwraps_free_text_from_an_object_of_its_own() {
        assertThat(ReplyReader.read("{\"message\": \"Dear Dana\"}", Given.FREE))
                .isEqualTo(new Reading.Good(Fields.of("message", "Dear Dana")));
    }

    @Test
    void leaves_out_what_may_be_missing() {
        var contract = Contract.of(Given.SCORE, Given.REASON.optional());

        assertThat(ReplyReader.read("{\"score\": 82, \"reason\": null}", contract))
                .isEqualTo(new Reading.Good(Fields.of("score", Value.of(82))));
    }

    @Test
    void refuses_what_is_nested_beyond_reason() {
        var deep = "{\"score\": " + "[".repeat(200_000) + "]".repeat(200_000) + "}";

        assertThat(ReplyReader.read(deep, Given.SCORED))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.wrong()).startsWith("The answer was nested too deeply to read."));
    }

    @Test
    void refuses_what_is_longer_than_any_answer() {
        assertThat(ReplyReader.read("x".repeat(10_000_000), Given.FREE))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.wrong()).startsWith("The answer was too long to read."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\":", "{\"a\" ", "{ \"score\": 1, ", "{{", "{x"})
    void gives_up_on_text_that_only_looks_like_objects(String piece) {
        assertThat(ReplyReader.read(piece.repeat(2_000_000 / piece.length()), Given.SCORED))
                .isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void does_not_work_out_a_number_without_end() {
        assertThat(ReplyReader.read("{\"score\": 1e999999999, \"reason\": \"x\"}", Given.SCORED))
                .isEqualTo(new Reading.Wrong(
                        List.of("score"), List.of("“score” must be a number, but it was “1e999999999”.")));
    }

    @Property(tries = 500)
    void never_throws(@ForAll String reply) {
        assertThat(ReplyReader.read(reply, Given.SCORED)).isNotNull();
        assertThat(ReplyReader.read("{" + reply, Contract.of(Given.SCORE))).isNotNull();
        assertThat(ReplyReader.read("{\"score\":" + reply + "}", Given.FREE)).isNotNull();
    }
}
