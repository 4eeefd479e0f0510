package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is left away when a server refuses how it was asked.
class MannerTest {

    @ParameterizedTest
    @CsvSource({
        "OPENAI, false, SCHEMA, OBJECT, WORDS",
        "OPENAI, true, SCHEMA, OBJECT, WORDS",
        "ANTHROPIC, false, SCHEMA, TOOL, WORDS",
        "OLLAMA, false, SCHEMA, OBJECT, WORDS",
        "GEMINI, false, SCHEMA, OBJECT, WORDS"
    })
    void the_form_goes_from_the_surest_way_to_the_last(Kind kind, boolean tools, Form first, Form second, Form last) {
        var refused = refused(400, "this schema is not taken");
        var manner = Manner.first(kind, tools);

        assertThat(manner.form()).isEqualTo(first);
        var next = manner.after(refused, kind).orElseThrow();
        assertThat(next.form()).isEqualTo(second);
        next = next.after(refused, kind).orElseThrow();
        assertThat(next.form()).isEqualTo(last);
        assertThat(next.after(refused, kind)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"OLLAMA", "GEMINI"})
    void no_form_is_asked_for_together_with_tools_where_that_would_keep_the_model_from_them(Kind kind) {
        assertThat(Manner.first(kind, true).form()).isEqualTo(Form.WORDS);
    }

    @Test
    void a_refusal_that_does_not_speak_of_the_form_leads_to_words_at_once() {
        assertThat(Manner.first(Kind.OPENAI, false).after(refused(400, "odd"), Kind.OPENAI))
                .hasValueSatisfying(next -> assertThat(next.form()).isEqualTo(Form.WORDS));
    }

    @Test
    void a_reply_may_be_as_long_as_the_model_allows() {
        var words = "max_tokens: 32000 > 8192, which is the maximum allowed number of output tokens for claude-3-5";

        assertThat(Manner.first(Kind.ANTHROPIC, true).after(refused(400, words), Kind.ANTHROPIC))
                .contains(new Manner(Form.SCHEMA, Thinking.LEFT, 8192));
    }

    @Test
    void thoughts_are_not_asked_for_again_where_a_model_has_none() {
        assertThat(Manner.first(Kind.GEMINI, false)
                        .after(refused(400, "Thinking is not enabled for this model."), Kind.GEMINI))
                .contains(new Manner(Form.SCHEMA, Thinking.LEFT, 32_000));
    }

    @ParameterizedTest
    @CsvSource({
        "400, This model's maximum context length is 8192 tokens",
        "400, API key not valid. Please pass a valid API key.",
        "401, schema",
        "429, schema",
        "500, it broke"
    })
    void other_refusals_are_not_tried_in_another_manner(int status, String words) {
        for (var kind : Kind.values()) {
            assertThat(Manner.first(kind, false).after(refused(status, words), kind))
                    .isEmpty();
        }
    }

    private static Trouble.Refused refused(int status, String words) {
        return new Trouble.Refused(status, words, null);
    }
}
