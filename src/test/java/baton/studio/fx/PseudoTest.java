package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PseudoTest {

    @Test
    void is_longer_in_accents_and_in_brackets() {
        assertThat(Pseudo.lengthened("Hand off")).isEqualTo("[Ĥáñď óƒƒ···]");
    }

    @Test
    void leaves_what_is_put_in_alone() {
        assertThat(Pseudo.mirrored("Use {0,number,0.0} {1}")).isEqualTo("\u200F[Úšé {0,number,0.0} {1}]\u200F");
    }

    @Test
    void translates_each_form_of_a_count() {
        var pattern = Pseudo.lengthened("{0,choice,0#no runs|1#one run|1<{0} runs} left");

        assertThat(new MessageFormat(pattern, Locale.ROOT).format(new Object[] {7}))
                .isEqualTo("[7 ŕúñš ļéƒţ····]");
        assertThat(new MessageFormat(pattern, Locale.ROOT).format(new Object[] {1}))
                .startsWith("[óñé ŕúñ ");
    }

    @Test
    void all_words_of_the_studio_are_found_in_it() {
        Pseudo.install();

        assertThat(Messages.of("shell", Pseudo.LONG).text("command.new")).startsWith("[Ñéŵ ŵóŕķ");
        assertThat(Messages.of("shell", Pseudo.MIRRORED).text("command.new")).startsWith("\u200F[Ñéŵ");
    }
}
