package baton.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is wrong with a file is said in German on a German screen.
class GermanWordsTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speak_german() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    private static UnreadableWorkflowException unreadable(String text) {
        return catchThrowableOfType(
                UnreadableWorkflowException.class,
                () -> WorkflowJson.read(text.getBytes(StandardCharsets.UTF_8), "angebot.baton"));
    }

    @Test
    void a_file_that_was_cut_off_is_told_with_its_line_once() {
        var wrong = unreadable("{\n  \"format\": 1,\n");

        assertThat(wrong.title()).isEqualTo("„angebot.baton“ ließ sich nicht lesen.");
        assertThat(wrong.why()).startsWith("Das Ende fehlt").containsOnlyOnce("Zeile");
        assertThat(wrong.action()).startsWith("Öffnen Sie eine frühere Fassung");
    }

    @Test
    void a_file_of_a_newer_baton_is_told_as_one() {
        assertThat(unreadable("{\"format\": 99, \"name\": \"x\", \"nodes\": []}")
                        .title())
                .isEqualTo("„angebot.baton“ wurde mit einem neueren Baton gemacht.");
    }

    @Test
    void too_many_steps_are_counted_as_germans_write_figures() {
        assertThat(FileWords.text("many.steps", 12_000, 10_000))
                .isEqualTo("Es sind 12.000 Schritte; ein Workflow hat höchstens 10.000.");
    }
}
