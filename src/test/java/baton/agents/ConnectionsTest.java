package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionsTest {

    private static final Connection LLAMA = new Connection("llama", Kind.OLLAMA, "http://localhost:11434", "llama3.2");
    private static final Connection GPT =
            new Connection("my gpt", Kind.OPENAI, "https://api.openai.com/v1", "gpt-5-mini");

    @TempDir
    private Path folder;

    private Path home;
    private final SessionSecrets secrets = new SessionSecrets();

    @BeforeEach
    void choose_a_home_that_is_not_there_yet() {
        home = folder.resolve("new").resolve("home");
    }

    private Connections connections() {
        return new Connections(home, secrets);
    }

    @Test
    void an_empty_home_has_practice_and_nothing_else() {
        assertThat(connections().connections()).isEmpty();
        assertThat(connections().usual()).isEqualTo("practice");
        assertThat(home).doesNotExist();
    }

    @Test
    void keeps_connections_by_name() {
        connections().save(GPT, null);
        connections().save(LLAMA, null);

        assertThat(connections().connections()).containsExactly(LLAMA, GPT);
        assertThat(connections().connection("my gpt")).contains(GPT);
    }

    @Test
    void keeps_how_much_a_model_is_to_think() {
        var claude = new Connection("claude", Kind.ANTHROPIC, "https://api.anthropic.com", "claude-sonnet-4-5");
        connections().save(claude.withThinking(4000), null);

        assertThat(connections().connections()).containsExactly(claude.withThinking(4000));
        assertThat(home.resolve("models.json")).content().contains("\"thinking\": 4000");
        connections().save(claude, null);
        assertThat(home.resolve("models.json")).content().doesNotContain("thinking");
    }

    @ParameterizedTest
    @CsvSource({"ANTHROPIC, 1023", "ANTHROPIC, 32001", "ANTHROPIC, -1", "OPENAI, 4000"})
    void a_model_is_asked_to_think_within_limits_and_only_where_that_is_asked_for(Kind kind, int tokens) {
        var connection = new Connection("m", kind, kind.usualAddress(), "m").withThinking(tokens);

        assertThatThrownBy(() -> connections().save(connection, null))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a number from 1024 to 32000");
    }

    @Test
    void writes_a_file_that_people_can_read() {
        connections().save(LLAMA, null);
        connections().setUsual("llama");

        assertThat(home.resolve("models.json")).hasContent("""
                {
                  "format": 1,
                  "usual": "llama",
                  "models": [
                    {
                      "name": "llama",
                      "kind": "ollama",
                      "address": "http://localhost:11434",
                      "model": "llama3.2",
                      "atOnce": 4
                    }
                  ]
                }
                """);
    }

    @Test
    void how_many_may_ask_at_once_is_kept_and_is_the_usual_number_where_the_file_says_nothing_good() throws Exception {
        connections().save(new Connection("llama", Kind.OLLAMA, "http://localhost:11434", "llama3.2", 2), null);
        assertThat(connections().connection("llama").orElseThrow().atOnce()).isEqualTo(2);

        var file = home.resolve("models.json");
        Files.writeString(file, Files.readString(file).replace("\"atOnce\": 2", "\"atOnce\": -3"));
        assertThat(connections().connection("llama").orElseThrow().atOnce()).isEqualTo(Kind.OLLAMA.usuallyAtOnce());
    }

    @Test
    void everything_that_a_person_sets_up_is_kept() {
        var azure = new Connection(
                "azure",
                Kind.OPENAI,
                "https://mine.example/openai/v1",
                "gpt-5-mini",
                2,
                "api-key",
                Map.of("X-Team", "sales"),
                new BigDecimal("12.50"));

        connections().save(azure, null);

        assertThat(connections().connections()).containsExactly(azure);
    }

    @Test
    void keys_of_the_file_that_nobody_knows_are_kept() throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("models.json"), """
                {"format": 1, "usual": "llama", "theme": {"deep": [1]}, "models": [{"name": "llama", "kind": "ollama",
                 "address": "http://localhost:11434", "model": "llama3.2", "mood": "fine"}]}""");

        connections().save(new Connection("llama", Kind.OLLAMA, "http://localhost:11434", "qwen3"), null);
        connections().setUsual("practice");

        assertThat(home.resolve("models.json")).content().contains("\"mood\": \"fine\"", "\"deep\"", "qwen3");
    }

    @Test
    void an_alias_stands_for_a_model_and_for_the_usual_one_until_it_is_set() {
        connections().save(LLAMA, null);
        connections().save(GPT, null);
        connections().setUsual("llama");

        connections().setAlias("careful", "my gpt");

        assertThat(connections().resolve("careful")).isEqualTo("my gpt");
        assertThat(connections().connection("careful")).contains(GPT);
        assertThat(connections().connection("cheap")).contains(LLAMA);
        assertThat(connections().connection("default")).contains(LLAMA);
        assertThat(connections().connection("unheard of")).isEmpty();

        connections().setAlias("careful", "");
        assertThat(connections().connection("careful")).contains(LLAMA);
    }

    @Test
    void an_alias_of_a_removed_connection_stands_for_the_usual_model() {
        connections().save(GPT, null);
        connections().setAlias("cheap", "my gpt");

        connections().remove("my gpt");

        assertThat(connections().aliases()).isEmpty();
        assertThat(connections().resolve("cheap")).isEqualTo("practice");
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Bearer x, What is sent along is kept in a file. A key goes into the box for the key.",
        "X-Api-Key, abc, What is sent along is kept in a file. A key goes into the box for the key.",
        "X-Note, sk-proj-1234567890, What is sent along is kept in a file. A key goes into the box for the key.",
        "Host, elsewhere, “Host” cannot be sent along.",
        "two words, x, “two words” cannot be sent along."
    })
    void refuses_headers_that_would_write_a_key_to_a_file_or_cannot_be_sent(String name, String value, String why) {
        var connection =
                new Connection("mine", Kind.OPENAI, "http://localhost/v1", "m", 4, "", Map.of(name, value), null);

        assertThatThrownBy(() -> connections().save(connection, null)).hasMessage(why);
        assertThat(home).doesNotExist();
    }

    @Test
    void a_connection_takes_the_place_of_one_of_the_same_name() {
        connections().save(LLAMA, null);
        var changed = new Connection("llama", Kind.OLLAMA, "http://localhost:11434", "qwen3");

        connections().save(changed, null);

        assertThat(connections().connections()).containsExactly(changed);
    }

    @Test
    void a_removed_connection_is_gone_and_its_key_with_it() {
        connections().save(GPT, "k3y-of-mine");
        connections().setUsual("my gpt");

        connections().remove("my gpt");

        assertThat(connections().connections()).isEmpty();
        assertThat(secrets.find("my gpt")).isEmpty();
        assertThat(connections().usual()).isEqualTo(ModelBook.PRACTICE);
    }

    @Test
    void practice_can_be_the_usual_model_in_any_mood() {
        connections().setUsual("practice:slow");

        assertThat(connections().usual()).isEqualTo("practice:slow");
    }

    @Test
    void says_where_the_key_is() {
        assertThat(connections().save(GPT, null)).isEmpty();
        assertThat(connections().save(GPT, " k3y-of-mine\n"))
                .isEqualTo("This computer has no password store that Baton can use, so the key is kept only until "
                        + "Baton quits.");
        assertThat(connections().save(GPT, null)).startsWith("This computer has no password store");
        assertThat(secrets.find("my gpt").orElseThrow().reveal()).isEqualTo("k3y-of-mine");
    }

    @ParameterizedTest
    @CsvSource({
        "'', http://localhost, m, Give the connection a name.",
        "practice, http://localhost, m, The name “practice” already means something in Baton. Choose another.",
        "practice:x, http://localhost, m, The name “practice:x” already means something in Baton. Choose another.",
        "careful, http://localhost, m, The name “careful” already means something in Baton. Choose another.",
        "default, http://localhost, m, The name “default” already means something in Baton. Choose another.",
        "mine, http://localhost, '', Which model? Enter the name that the server gives it.",
        "mine, '', m, 'Where is the model? Enter its address, such as http://localhost:1234/v1.'",
        "mine, not an address, m, This is no address. It looks like http://localhost:1234/v1.",
        "mine, ftp://localhost, m, This is no address. It looks like http://localhost:1234/v1.",
        "mine, https://me:secret@localhost, m, Leave everything but the address away; a key goes into the box for the key.",
        "mine, http://localhost/v1?key=secret, m, Leave everything but the address away; a key goes into the box for the key."
    })
    void refuses_in_a_sentence_what_cannot_be(String name, String address, String model, String why) {
        assertThatThrownBy(() -> connections().save(new Connection(name, Kind.OPENAI, address, model), null))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(why);
        assertThat(home).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "new\u0000line", "ключ"})
    void refuses_what_cannot_be_a_key_without_repeating_it(String typed) {
        assertThatThrownBy(() -> connections().save(GPT, typed))
                .hasMessage("This does not look like a key. Copy it again, and nothing else.");
        assertThat(connections().test(GPT, typed).works()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "half a fi",
                "{\"format\": 2, \"models\": []}",
                "[]",
                "{\"format\": 1, \"models\": [{\"name\": \"x\", \"kind\": \"ollama\"",
                "\u0000\u0001"
            })
    void a_file_that_cannot_be_read_is_set_aside_before_another_is_written(String broken) throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("models.json"), broken);

        assertThat(connections().connections()).isEmpty();
        connections().save(LLAMA, null);

        assertThat(connections().connections()).containsExactly(LLAMA);
        assertThat(home.resolve("models.unreadable.json")).hasContent(broken);
    }

    @Test
    void leaves_out_entries_that_make_no_sense() throws Exception {
        Files.createDirectories(home);
        Files.writeString(home.resolve("models.json"), """
                {"format": 1, "usual": 7, "models": [null, 3, {"name": "a", "kind": "steam"}, {"kind": "ollama"},
                 {"name": "llama", "kind": "ollama", "address": "http://localhost:11434", "model": "llama3.2"}]}""");

        assertThat(connections().connections()).containsExactly(LLAMA);
        assertThat(connections().usual()).isEqualTo("practice");
    }

    @Test
    void leaves_nothing_else_in_the_home() throws Exception {
        connections().save(LLAMA, null);
        connections().save(GPT, "k3y-of-mine");

        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).containsExactly(home.resolve("models.json"));
        }
    }

    @Test
    void says_that_it_cannot_save() throws Exception {
        Files.createDirectories(home.getParent());
        Files.writeString(home, "a file where the home should be");

        assertThatThrownBy(() -> connections().save(LLAMA, null))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The list of models could not be saved in " + home.resolve("models.json") + ".");
    }

    @Test
    void many_connections_saved_at_once_are_all_there() {
        var book = connections();

        java.util.stream.IntStream.range(0, 20)
                .parallel()
                .forEach(number -> book.save(
                        new Connection("m" + number, Kind.OLLAMA, "http://localhost:11434", "llama3.2"), null));

        assertThat(book.connections()).hasSize(20);
    }
}
