package baton.stub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StubMainTest {

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void answers_as_told_and_then_what_it_is_asked_for() throws Exception {
        int port = start(
                "--dialect", "openai", "--model", "tiny", "--say", "Hello", "--status", "429", "--retry-after", "7");

        assertThat(ask(port, "{}").body()).contains("Hello");
        assertThat(ask(port, "{}").headers().firstValue("Retry-After")).contains("7");
        assertThat(ask(port, """
                        {"response_format":{"type":"json_schema","json_schema":{"schema":{"type":"object",
                        "properties":{"score":{"type":"number","maximum":9},"city":{"type":"string"}}}}}}""").body()).contains("{\\\"score\\\":9,\\\"city\\\":\\\"Stub text for city.\\\"}");
    }

    private int start(String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "baton.stub.StubMain"));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return Integer.parseInt(process.inputReader().readLine().replace("port ", ""));
    }

    private static HttpResponse<String> ask(int port, String more) throws IOException, InterruptedException {
        var body = "{\"model\":\"tiny\",\"stream\":false,\"messages\":[]"
                + (more.equals("{}") ? "}" : "," + more.substring(1));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/chat/completions"))
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
