package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTextTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000})
    void shows_an_object_as_one_line_a_field_however_it_is_cut(int size) {
        var reply =
                "{\"score\": 82, \"reason\": \"Says \\\"yes\\\"\\nand \\u20ac\", \"tags\": [\"a\", \"b\"], \"ok\": true}";

        assertThat(shown(reply, size)).isEqualTo("Score: 82\nreason: Says \"yes\"\nand €\ntags: a, b\nok: true");
    }

    @Test
    void shows_the_fields_of_a_group() {
        assertThat(shown("{\"lead\": {\"name\": \"Dana\", \"seats\": 40}, \"score\": 1}", 2))
                .isEqualTo("lead: \nname: Dana\nseats: 40\nScore: 1");
    }

    @Test
    void leaves_words_as_they_are_and_hides_fences() {
        assertThat(shown("Here it is: all of it.\n```json\n{\"score\": 1}\n```\nDone.", 4))
                .isEqualTo("Here it is: all of it.\nScore: 1\nDone.");
    }

    @Test
    void survives_what_never_ends() {
        assertThat(shown("{\"a\":" + "[".repeat(100_000), 1000)).isEqualTo("a: ");
    }

    private static String shown(String reply, int size) {
        var shown = new StringBuilder();
        var live = new LiveText(shown::append, name -> name.equals("score") ? "Score" : name);
        for (int at = 0; at < reply.length(); at += size) {
            live.piece(reply.substring(at, Math.min(reply.length(), at + size)));
        }
        return shown.toString();
    }
}
