package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void as_the_computer_is_as_it_is() {
        assertThat(Language.COMPUTER.on(Locale.CANADA_FRENCH)).isEqualTo(Locale.CANADA_FRENCH);
    }

    @Test
    void a_chosen_language_is_spoken_whatever_the_computer_speaks() {
        assertThat(Language.ENGLISH.on(Locale.GERMANY)).isEqualTo(Locale.ENGLISH);
        assertThat(Language.GERMAN.on(Locale.UK)).isEqualTo(Locale.GERMAN);
    }

    @Test
    void where_the_computer_speaks_it_too_its_country_stays() {
        assertThat(Language.ENGLISH.on(Locale.UK)).isEqualTo(Locale.UK);
        assertThat(Language.GERMAN.on(Locale.of("de", "CH"))).isEqualTo(Locale.of("de", "CH"));
    }
}
