package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import java.util.Locale;

/// Holds a text for people to how Baton speaks; what it quotes is not its own.
final class PlainWords {

    private PlainWords() {}

    static void check(Failure failure) {
        check(failure.title());
        check(failure.why());
        assertThat(failure.title()).endsWith(".");
        assertThat(failure.title().length() + failure.why().length())
                .as(failure.title() + " " + failure.why())
                .isLessThanOrEqualTo(160);
        assertThat(failure.details()).isNotBlank();
    }

    static void check(String words) {
        assertThat(words).isNotBlank();
        assertThat((" "
                        + words.replaceAll("“[^”]*”", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z]+", " ") + " "))
                .doesNotContain(
                        " error ",
                        " exception ",
                        " null ",
                        " invalid ",
                        " json ",
                        " token ",
                        " node ",
                        " edge ",
                        " abort ",
                        " please ",
                        " bad ");
    }
}
