package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, 0",
        "a b c, a x c, 1",
        "a b, a b c d, 2",
        "a b c, a, 2",
        "'', a b, 2",
        "a b, '', 2",
        "a b, x y z, 3",
    })
    void only_the_places_that_differ_are_touched(String before, String after, int touched) {
        var shown = FXCollections.observableArrayList(words(before));
        var touches = new int[1];
        shown.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touches[0] += Math.max(change.getAddedSize(), change.getRemovedSize());
            }
        });

        Lists.update(shown, words(after));

        assertThat(shown).isEqualTo(words(after));
        assertThat(touches[0]).isEqualTo(touched);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
