package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.access.Rules;
import baton.studio.fx.Pseudo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A10, I2: no word is cut off and nothing lies outside, in large text and in a long language.
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class EverythingCanBeReadUiTest {

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path home;

    @BeforeEach
    void bring_languages() {
        Pseudo.install();
    }

    @AfterEach
    void speak_as_before() {
        Locale.setDefault(before);
    }

    private List<String> seenAt(String textScale) throws IOException, TimeoutException {
        Files.writeString(home.resolve("preferences.properties"), "textScale=" + textScale);
        return Tour.of(home, root -> Stream.concat(Rules.cut(root), Rules.outside(root)));
    }

    @Test
    void in_text_of_one_and_a_half_times_the_usual_size() throws IOException, TimeoutException {
        assertThat(seenAt("1.5")).isEmpty();
    }

    @Test
    void in_text_of_twice_the_usual_size() throws IOException, TimeoutException {
        assertThat(seenAt("2.0")).isEmpty();
    }

    @Test
    void in_a_language_that_takes_much_more_room() throws IOException, TimeoutException {
        Locale.setDefault(Pseudo.LONG);

        assertThat(seenAt("1.0")).isEmpty();
    }

    @Test
    void in_german() throws IOException, TimeoutException {
        Locale.setDefault(Locale.GERMANY);

        assertThat(seenAt("1.0")).isEmpty();
    }
}
