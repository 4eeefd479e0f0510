package baton.studio.canvas.picture;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Effect;
import baton.run.ToolCall;
import baton.run.ToolWish;
import baton.workflow.Fields;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoingTest {

    private static String doing(String words) {
        return Doing.of(new ToolWish(
                new ToolCall("", "any", Fields.NONE), words, Effect.LOOKS, "", true, ToolWish.Leave.GIVEN, ""));
    }

    @Test
    void what_is_wished_becomes_what_goes_on() {
        assertThat(List.of(
                        "read the page a.example", "write a file", "put a note away", "find rows", "run it", "open a"))
                .extracting(DoingTest::doing)
                .containsExactly(
                        "Reading the page a.example",
                        "Writing a file",
                        "Putting a note away",
                        "Finding rows",
                        "Running it",
                        "Opening a");
    }

    @Test
    void words_that_begin_with_no_word_stay_as_they_are() {
        assertThat(doing("“send_mail” (mail)")).isEqualTo("“send_mail” (mail)");
        assertThat(doing("")).isEmpty();
    }
}
