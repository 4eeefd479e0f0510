package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = Messages.of("sample", Locale.ROOT);

    @Test
    void puts_arguments_into_their_places() {
        assertThat(messages.text("greeting", "Writer", "Critic")).isEqualTo("Writer hands off to Critic");
    }

    @Test
    void leaves_an_apostrophe_alone() {
        assertThat(messages.text("plain")).isEqualTo("Don't join");
    }

    @Test
    void counts_none_one_and_many() {
        assertThat(messages.text("steps", 0)).isEqualTo("no steps");
        assertThat(messages.text("steps", 1)).isEqualTo("one step");
        assertThat(messages.text("steps", 5)).isEqualTo("5 steps");
    }

    @Test
    void writes_numbers_as_the_language_does() {
        assertThat(Messages.of("sample", Locale.GERMANY).text("steps", 12_345)).isEqualTo("12.345 Schritte");
    }

    @Test
    void speaks_the_language_of_the_studio() {
        assertThat(inGerman(() -> Messages.of("sample").text("plain"))).isEqualTo("Nicht verbinden");
    }

    @Test
    void speaks_english_when_told_to_whatever_the_computer_speaks() {
        assertThat(inGerman(() -> Messages.of("sample", Locale.ENGLISH).text("plain")))
                .isEqualTo("Don't join");
    }

    @Test
    void speaks_english_where_there_are_no_words_of_a_language_whatever_the_computer_speaks() {
        assertThat(inGerman(() -> Messages.of("sample", Locale.FRENCH).text("plain")))
                .isEqualTo("Don't join");
    }

    @Test
    void follows_when_the_language_is_changed_after_it_was_made() {
        var made = Messages.of("sample");

        assertThat(inGerman(() -> made.text("plain"))).isEqualTo("Nicht verbinden");
        assertThat(made.text("plain")).isEqualTo("Don't join");
    }

    private static String inGerman(Supplier<String> said) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            return said.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void reads_utf_8() {
        assertThat(messages.text("arrow")).isEqualTo("Größe → klein");
    }

    @Test
    void fails_loudly_for_a_missing_key() {
        assertThatThrownBy(() -> messages.text("no-such-key"))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no-such-key");
    }

    @Test
    void fails_loudly_for_a_missing_bundle() {
        assertThatThrownBy(() -> Messages.of("no-such-feature")).isInstanceOf(MissingResourceException.class);
    }
}
