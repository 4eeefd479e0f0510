package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.monitor.Piece.Style;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    private static String shown(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(piece -> switch (piece.style()) {
                    case ADDED -> "+" + piece.text() + "+";
                    case REMOVED -> "-" + piece.text() + "-";
                    default -> piece.text();
                })
                .collect(Collectors.joining());
    }

    @Test
    void the_same_is_shown_as_it_is() {
        assertThat(shown("Hi Dana,", "Hi Dana,")).isEqualTo("Hi Dana,");
    }

    @Test
    void a_word_in_the_place_of_another() {
        assertThat(shown("due this quarter, soon", "due this month, soon"))
                .isEqualTo("due this -quarter-+month+, soon");
    }

    @Test
    void words_changed_in_a_row_read_as_one_phrase() {
        assertThat(shown("I'd love to jump on a call", "I looked at your set-up and"))
                .isEqualTo("-I'd love to jump on a call-+I looked at your set-up and+");
    }

    @Test
    void what_is_new_and_what_is_gone() {
        assertThat(shown("Hi Dana", "Hi dear Dana")).isEqualTo("Hi +dear +Dana");
        assertThat(shown("Hi dear Dana", "Hi Dana")).isEqualTo("Hi -dear -Dana");
        assertThat(shown("", "Hi")).isEqualTo("+Hi+");
        assertThat(shown("Hi", "")).isEqualTo("-Hi-");
        assertThat(shown("", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a b c,a x c", "one two,two one", "'a\n\nb','a\nb'", "ä ö,ä ü", "x y z,p q r", "the cat,The cat!"})
    void both_texts_are_in_it(String before, String after) {
        var pieces = WordDiff.of(before, after);

        assertThat(pieces.stream()
                        .filter(piece -> piece.style() != Style.ADDED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(pieces.stream()
                        .filter(piece -> piece.style() != Style.REMOVED)
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(after);
    }
}
