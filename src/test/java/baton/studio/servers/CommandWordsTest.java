package baton.studio.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandWordsTest {

    private static List<String> words(String line) {
        return CommandWords.of(line).orElseThrow();
    }

    @Test
    void spaces_part_words_unless_they_are_in_quotes() {
        assertThat(words("  npx -y\n@acme/files \"/home/me/my letters\" ''"))
                .containsExactly("npx", "-y", "@acme/files", "/home/me/my letters", "");
        assertThat(words("--title=\"It's here\"' and \"there\"'")).containsExactly("--title=It's here and \"there\"");
        assertThat(words("")).isEmpty();
    }

    @Test
    void nothing_else_that_a_shell_does_is_done() {
        assertThat(words("run $HOME *.txt `id` > out; rm"))
                .containsExactly("run", "$HOME", "*.txt", "`id`", ">", "out;", "rm");
    }

    @Test
    void paths_of_windows_stay_whole() {
        assertThat(words("C:\\tools\\run.exe \"C:\\my files\\a\" \\\\server\\share"))
                .containsExactly("C:\\tools\\run.exe", "C:\\my files\\a", "\\\\server\\share");
    }

    @Test
    void a_backslash_keeps_a_space_or_a_quote_from_having_its_meaning() {
        assertThat(words("my\\ letters \\\" \"a \\\" b\" it\\'s"))
                .containsExactly("my letters", "\"", "a \" b", "it's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run \"it", "run 'it", "'", "a\"b\"\"c"})
    void a_quote_that_is_not_closed_is_noticed(String line) {
        assertThat(CommandWords.of(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                " ",
                "two words",
                "it's",
                "say \"hi\"",
                "it's \"both\"",
                "C:\\a\\",
                "C:\\a b\\",
                "\\",
                "\\\"",
                "a\\ b",
                "'",
                "\"",
                "tab\there",
                "\\'",
                "line\nbreak",
                "$x"
            })
    void a_line_that_is_shown_means_the_same_words(String word) {
        var command = List.of("run", word, word, "end");

        assertThat(words(CommandWords.line(command))).isEqualTo(command);
    }

    @Test
    void a_plain_command_is_shown_as_anybody_would_write_it() {
        assertThat(CommandWords.line(List.of("npx", "-y", "@acme/files", "/home/me/my letters")))
                .isEqualTo("npx -y @acme/files \"/home/me/my letters\"");
    }
}
