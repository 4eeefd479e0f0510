package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTextTest {

    private static final String REPLY =
            "{\"score\": 82, \"sure\": true, \"reason\": \"Budget \\\"confirmed\\\",\\n40 seats \\u2013 soon\", \"tags\": [\"hot\", \"new\"]}";

    @Test
    void plain_words_stay_as_they_are() {
        assertThat(LiveText.readable("Dear Dana,\nhello {name}")).isEqualTo("Dear Dana,\nhello {name}");
    }

    @Test
    void fields_are_read_line_by_line() {
        assertThat(LiveText.readable(REPLY))
                .isEqualTo(
                        "score: 82\nsure: true\nreason: Budget \"confirmed\",\n40 seats – soon\ntags: \n- hot\n- new");
    }

    @Test
    void a_reply_in_a_block_of_code_is_the_same() {
        assertThat(LiveText.readable("```json\n{\"score\": 82}\n```")).isEqualTo("score: 82");
    }

    @Test
    void groups_are_read_too() {
        assertThat(LiveText.readable("{\"contact\": {\"name\": \"Dana\"}, \"score\": 1}"))
                .isEqualTo("contact: \nname: Dana\nscore: 1");
    }

    @Test
    void a_reply_can_be_read_wherever_it_breaks_off() {
        for (int length = 0; length < REPLY.length(); length++) {
            var read = LiveText.readable(REPLY.substring(0, length));

            assertThat(LiveText.readable(REPLY)).startsWith(read.stripTrailing());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "{\"", "{\"a\\", "{\"a\\u12", "{]}{}}", "{\"a\":[[[", "{,,,", "}", "{\"a\":\"\\uZZZZ\"}"})
    void whatever_a_model_writes_can_be_shown(String odd) {
        assertThat(LiveText.readable(odd)).isNotNull();
    }
}
