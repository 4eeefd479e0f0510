package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.LocalModels.Absent;
import baton.engine.LocalModels.Empty;
import baton.engine.LocalModels.Found;
import baton.engine.LocalModels.Watcher;
import baton.engine.ModelBook.Offer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OllamaHereTest {

    private final ListServer server = new ListServer();
    private final OllamaHere ollama =
            new OllamaHere(server.address(), new OllamaProgram("Windows", Map.of(), Path.of("none")), Duration.ZERO);

    /// Keeps what it is told.
    private static final class Told implements Watcher {
        final List<String> progress = new CopyOnWriteArrayList<>();
        final CompletableFuture<Optional<String>> end = new CompletableFuture<>();

        @Override
        public void progress(long done, long all) {
            progress.add(done + " of " + all);
        }

        @Override
        public void ended(Optional<String> problem) {
            end.complete(problem);
        }

        Optional<String> end() throws Exception {
            return end.get(20, TimeUnit.SECONDS);
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void finds_what_is_there() {
        server.at("/api/version", "{\"version\":\"0.12.0\"}")
                .at("/api/tags", "{\"models\":[{\"name\":\"gemma3:1b\",\"size\":815319791}]}")
                .at("/api/show", "{\"capabilities\":[\"completion\"]}");

        assertThat(ollama.look())
                .isEqualTo(new Found(server.address(), List.of(new Offer("gemma3:1b", 815319791L, false, null))));
    }

    @Test
    void tells_one_without_models_from_one_that_does_not_run() {
        server.at("/api/version", "{\"version\":\"0.12.0\"}").at("/api/tags", "{\"models\":[]}");
        assertThat(ollama.look()).isEqualTo(new Empty(server.address()));

        server.close();
        assertThat(ollama.look()).isEqualTo(new Absent());
    }

    @Test
    void something_else_at_its_address_is_not_taken_for_it() {
        server.at("/api/version", "<html>hello</html>");

        assertThat(ollama.look()).isEqualTo(new Absent());
    }

    @ParameterizedTest
    @CsvSource({
        "'', http://127.0.0.1:11434",
        "0.0.0.0, http://127.0.0.1:11434",
        "192.168.1.7:8080, http://192.168.1.7:8080",
        "http://box:11434/, http://box:11434/",
    })
    void its_own_variable_says_where_it_listens(String said, String address) {
        assertThat(OllamaHere.address(Map.of("OLLAMA_HOST", said))).isEqualTo(address);
    }

    @Test
    void a_download_tells_how_far_it_is() throws Exception {
        server.at("/api/pull", """
                {"status":"pulling manifest"}
                {"status":"pulling aa","digest":"sha256:aa","total":200,"completed":50}
                {"status":"pulling bb","digest":"sha256:bb","total":100}
                {"status":"pulling aa","digest":"sha256:aa","total":200,"completed":200}
                {"status":"pulling bb","digest":"sha256:bb","total":100,"completed":100}
                {"status":"verifying sha256 digest"}
                {"status":"success"}
                """);
        var told = new Told();

        ollama.download("llama3.2", told);

        assertThat(told.end()).isEmpty();
        assertThat(told.progress).containsExactly("50 of 200", "50 of 300", "200 of 300", "300 of 300");
        assertThat(server.asked().getFirst().body()).contains("\"model\":\"llama3.2\"", "\"stream\":true");
    }

    @Test
    void a_download_that_fails_or_breaks_off_says_so() throws Exception {
        server.at(
                "/api/pull",
                "{\"status\":\"pulling manifest\"}\n{\"error\":\"pull model manifest: file does not exist\"}");
        var refused = new Told();
        ollama.download("nonsense", refused);
        assertThat(refused.end())
                .contains("Ollama could not download “nonsense”: pull model manifest: file does not exist");

        server.at("/api/pull", "{\"status\":\"pulling aa\",\"digest\":\"sha256:aa\",\"total\":200,\"completed\":50}");
        var broken = new Told();
        ollama.download("llama3.2", broken);
        assertThat(broken.end()).contains("The download broke off. Try again: it goes on from there.");
    }

    @Test
    void without_ollama_a_download_says_what_to_do() throws Exception {
        server.close();
        var told = new Told();

        ollama.download("llama3.2", told);

        assertThat(told.end()).contains("Ollama is not running on this computer. Start it and try again.");
    }
}
