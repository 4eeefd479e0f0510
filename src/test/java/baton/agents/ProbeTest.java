package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Check;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ModelBook.Offer;
import baton.engine.ModelBook.Verdict;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each kind of service is asked in its own way, and what it tells of its models is kept.
class ProbeTest {

    private static final Optional<Key> KEY = Key.of("k3y-of-mine");

    private final ListServer server = new ListServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private Check test(Kind kind, String model) {
        return new Probe().test(new Connection("mine", kind, server.address(), model), KEY);
    }

    @Test
    void ollama_is_asked_what_each_of_its_models_can_do() {
        server.at("/api/version", "{\"version\":\"0.12.0\"}")
                .at("/api/tags", "{\"models\":[{\"name\":\"llama3.2:latest\",\"size\":2019393189}]}")
                .at(
                        "/api/show",
                        "{\"capabilities\":[\"completion\",\"tools\"],"
                                + "\"model_info\":{\"general.architecture\":\"llama\",\"llama.context_length\":131072}}");

        var check = test(Kind.OLLAMA, "llama3.2");

        assertThat(check.works()).isTrue();
        assertThat(check.words()).isEqualTo("It works: Ollama has “llama3.2”.");
        assertThat(check.offer("llama3.2")).contains(new Offer("llama3.2:latest", 2019393189L, true, 131072));
    }

    @Test
    void an_ollama_that_says_less_is_taken_as_it_is() {
        server.at("/api/version", "{\"version\":\"0.1.0\"}").at("/api/tags", "{\"models\":[{\"name\":\"old\"}]}");

        assertThat(test(Kind.OLLAMA, "").offers()).containsExactly(Offer.named("old"));
    }

    @Test
    void claude_is_asked_with_its_own_header_for_the_key() {
        server.at(
                "/v1/models?limit=1000",
                "{\"data\":[{\"type\":\"model\",\"id\":\"claude-sonnet-4-5\",\"display_name\":\"Claude Sonnet 4.5\"}],"
                        + "\"has_more\":false}");

        var check = test(Kind.ANTHROPIC, "claude-sonnet-4-5");

        assertThat(check.works()).isTrue();
        assertThat(check.offers()).containsExactly(new Offer("claude-sonnet-4-5", 0, true, null));
        assertThat(server.asked().getFirst().headers())
                .containsEntry("x-api-key", "k3y-of-mine")
                .containsEntry("anthropic-version", "2023-06-01")
                .doesNotContainKey("authorization");
    }

    @Test
    void gemini_offers_only_what_can_be_talked_to() {
        server.at("/v1beta/models?pageSize=1000", """
                {"models":[
                  {"name":"models/gemini-2.5-flash","inputTokenLimit":1048576,
                   "supportedGenerationMethods":["generateContent","countTokens"]},
                  {"name":"models/gemini-embedding-001","supportedGenerationMethods":["embedContent"]}]}""");

        var check = test(Kind.GEMINI, "gemini-2.5-flash");

        assertThat(check.offers()).containsExactly(new Offer("gemini-2.5-flash", 0, null, 1048576));
        assertThat(server.asked().getFirst().headers())
                .containsEntry("x-goog-api-key", "k3y-of-mine")
                .doesNotContainKey("authorization");
    }

    @Test
    void what_speaks_as_openai_does_may_tell_of_tools_and_room() {
        server.at("/v1/models", """
                {"data":[{"id":"a/b","context_length":32768,"supported_parameters":["tools","seed"]},
                  {"id":"c/d","max_model_len":8192,"supported_parameters":["seed"]},
                  {"id":"e"},{"id":"text-embedding-3-small"}]}""");

        assertThat(test(Kind.OPENAI, "e").offers())
                .containsExactly(new Offer("a/b", 0, true, 32768), new Offer("c/d", 0, false, 8192), Offer.named("e"));
        assertThat(server.asked().getFirst().headers()).containsEntry("authorization", "Bearer k3y-of-mine");
    }

    @Test
    void the_key_goes_into_the_header_that_the_person_named_and_the_others_go_along() {
        server.at("/openai/v1/models", "{\"data\":[{\"id\":\"mine\"}]}");
        var azure = new Connection(
                "azure",
                Kind.OPENAI,
                server.address() + "/openai/v1",
                "mine",
                4,
                "api-key",
                Map.of("X-Team", "sales"),
                null);

        assertThat(new Probe().test(azure, KEY).works()).isTrue();
        assertThat(server.asked().getFirst().headers())
                .containsEntry("api-key", "k3y-of-mine")
                .containsEntry("x-team", "sales")
                .doesNotContainKey("authorization");
    }

    @ParameterizedTest
    @CsvSource({"OPENAI, /v1/models", "ANTHROPIC, /v1/models?limit=1000", "GEMINI, /v1beta/models?pageSize=1000"})
    void a_refused_key_is_told_apart_from_all_else(Kind kind, String path) {
        server.at(path, "{\"error\":{\"message\":\"k3y-of-mine is no good\"}}").refusing(401);

        var check = test(kind, "m");

        assertThat(check.verdict()).isEqualTo(Verdict.KEY_REFUSED);
        assertThat(check.words())
                .isEqualTo("“mine” did not accept the key. It may be mistyped, expired or switched off. "
                        + "Enter it again in the settings.");
    }

    @Test
    void a_server_without_a_list_leaves_it_open() {
        assertThat(test(Kind.OPENAI, "m").verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void a_model_that_is_not_there_and_a_server_that_is_not_there_are_two_things() {
        server.at("/v1/models", "{\"data\":[{\"id\":\"other\"}]}");

        assertThat(test(Kind.OPENAI, "mine").verdict()).isEqualTo(Verdict.NO_SUCH_MODEL);
        server.close();
        assertThat(test(Kind.OPENAI, "mine").verdict()).isEqualTo(Verdict.AWAY);
    }
}
