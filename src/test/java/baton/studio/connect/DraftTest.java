package baton.studio.connect;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was typed becomes a connection, or is told what is wrong with it.
class DraftTest {

    private static Draft draft(String model, String atOnce, String spend, String headers) {
        return new Draft(
                Kind.OLLAMA, "http://127.0.0.1:11434", model, "", "", atOnce, spend, "", headers, "", Set.of());
    }

    @Test
    void what_is_left_empty_is_as_usual() {
        assertThat(draft("llama3.2:latest", "", "", "").connection())
                .isEqualTo(new Connection("llama3.2", Kind.OLLAMA, "http://127.0.0.1:11434", "llama3.2:latest"));
    }

    @ParameterizedTest
    @CsvSource({
        "ANTHROPIC, ' 4000 ', 4000, ''",
        "ANTHROPIC, '', 0, ''",
        "ANTHROPIC, much, 0, THINKING",
        "ANTHROPIC, 1000, 0, THINKING",
        "ANTHROPIC, 32001, 0, THINKING",
        "OPENAI, much, 0, ''"
    })
    void a_model_thinks_as_long_as_is_typed_where_it_has_to_be_asked(Kind kind, String typed, int tokens, String flaw) {
        var draft = new Draft(kind, "https://a.example", "m", "", "", "", "", "", "", typed, Set.of());

        assertThat(draft.flaw().map(Draft.Flaw::name).orElse("")).isEqualTo(flaw);
        assertThat(draft.connection().thinking()).isEqualTo(tokens);
    }

    @Test
    void what_is_typed_is_taken() {
        var draft = new Draft(
                Kind.OPENAI,
                " https://mine.example/v1 ",
                "gpt",
                " k3y ",
                "Office",
                "3",
                "$ 2,50",
                "api-key",
                "X-Team: sales\n\nX-Place:  here ",
                "4000",
                Set.of("careful"));

        assertThat(draft.flaw()).isEmpty();
        assertThat(draft.typedKey()).isEqualTo("k3y");
        assertThat(draft.connection())
                .isEqualTo(new Connection(
                        "Office",
                        Kind.OPENAI,
                        "https://mine.example/v1",
                        "gpt",
                        3,
                        "api-key",
                        Map.of("X-Team", "sales", "X-Place", "here"),
                        new BigDecimal("2.50")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', '', NO_MODEL",
        "m, 0, '', '', AT_ONCE",
        "m, many, '', '', AT_ONCE",
        "m, '', much, '', SPEND",
        "m, '', -1, '', SPEND",
        "m, '', '', no colon, HEADERS",
    })
    void what_cannot_be_is_told_apart(String model, String atOnce, String spend, String headers, Draft.Flaw flaw) {
        assertThat(draft(model, atOnce, spend, headers).flaw()).contains(flaw);
    }

    @ParameterizedTest
    @CsvSource({
        "sk-ant-api03-abc, ANTHROPIC",
        "sk-or-v1-abc, OPENROUTER",
        "sk-proj-abc, OPENAI",
        "' AIzaSyabc', GEMINI",
    })
    void a_key_tells_whose_it_is(String key, Provider provider) {
        assertThat(Provider.ofKey(key)).contains(provider);
    }

    @Test
    void a_key_that_begins_like_none_is_left_to_the_person() {
        assertThat(Provider.ofKey("abcdef")).isEmpty();
    }
}
