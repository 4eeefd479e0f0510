package baton.studio.seek;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.look.Icon;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    private static Entry entry(String title, String detail) {
        return Entry.of(title, Icon.AGENT, "Step", title, detail, () -> {});
    }

    private static List<String> best(String typed, String... titles) {
        var entries = Stream.of(titles).map(title -> entry(title, "")).toList();
        return new Fuzzy(typed).best(entries, 10).stream().map(Entry::title).toList();
    }

    @Test
    void the_beginning_of_the_name_is_better_than_that_of_a_word_and_that_than_what_lies_within() {
        assertThat(best("art", "Smart", "Clip art", "Article", "Other"))
                .containsExactly("Article", "Clip art", "Smart");
    }

    @Test
    void the_first_letters_of_the_words_find_it() {
        assertThat(best("lq", "Nurture writer", "Lead qualifier")).containsExactly("Lead qualifier");
    }

    @Test
    void letters_in_this_order_find_it_last_of_all() {
        assertThat(best("wtr", "Show trees", "A wet tree", "Critic", "Writer")).containsExactly("A wet tree", "Writer");
        assertThat(best("note", "Open the example of nurture", "Rehearse: nothing outside is changed"))
                .isEmpty();
    }

    @Test
    void each_typed_word_has_to_be_there_in_any_order() {
        assertThat(best("model connect", "Connect a real model…", "Connect to…"))
                .containsExactly("Connect a real model…");
    }

    @Test
    void what_stands_beside_the_name_counts_for_less() {
        var named = entry("Mail", "");
        var said = entry("Writer", "Writes the mail");

        assertThat(new Fuzzy("mail").best(List.of(said, named), 10)).containsExactly(named, said);
    }

    @Test
    void nothing_is_found_where_nothing_fits() {
        assertThat(best("zebra", "Writer", "Critic")).isEmpty();
    }

    @Test
    void of_very_many_only_the_best_are_given() {
        var many = IntStream.range(0, 5000)
                .mapToObj(number -> entry("Step " + number, "Does the work"))
                .toList();

        assertThat(new Fuzzy("step 4999").best(many, 100).getFirst().title()).isEqualTo("Step 4999");
        assertThat(new Fuzzy("work").best(many, 100)).hasSize(100);
    }
}
