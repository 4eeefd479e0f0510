package baton.agents;

import baton.engine.ModelBook.Check;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Asks a server for a sign of life and for the models that it has. Waits a few seconds at the most.
final class Probe {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final long LONGEST = 4_000_000;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    Check test(Connection connection, Optional<Key> key) {
        var words = new ProbeWords(new Service(connection, key.isPresent()));
        try {
            return switch (connection.kind()) {
                case OLLAMA -> ollama(connection, key, words);
                case OPENAI, ANTHROPIC, GEMINI -> openAi(connection, key, words);
            };
        } catch (IOException e) {
            return words.unreachable(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return words.brokenOff();
        }
    }

    private Check ollama(Connection connection, Optional<Key> key, ProbeWords words)
            throws IOException, InterruptedException {
        var base = Addresses.base(connection);
        var version = get(connection, base + "/api/version", key);
        if (version.statusCode() != 200) {
            return words.refused(version.statusCode(), version.body());
        }
        if (fields(version.body()).text("version").isBlank()) {
            return words.isSomethingElse();
        }
        var tags = get(connection, base + "/api/tags", key);
        return tags.statusCode() == 200
                ? words.found(names(fields(tags.body()), "models", "name"))
                : words.refused(tags.statusCode(), tags.body());
    }

    private Check openAi(Connection connection, Optional<Key> key, ProbeWords words)
            throws IOException, InterruptedException {
        var models = get(connection, Addresses.base(connection) + "/models", key);
        if (models.statusCode() != 200) {
            return words.refused(models.statusCode(), models.body());
        }
        var fields = fields(models.body());
        if (connection.kind() == Kind.GEMINI) {
            return words.found(names(fields, "models", "name").stream()
                    .map(name -> name.replaceFirst("^models/", ""))
                    .toList());
        }
        return fields.has("data") ? words.found(names(fields, "data", "id")) : words.isSomethingElse();
    }

    private HttpResponse<String> get(Connection connection, String address, Optional<Key> key)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).GET();
        Headers.put(request, connection, key);
        return client.send(
                request.build(), HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), LONGEST));
    }

    private static Fields fields(String body) {
        return Json.read(body)
                .map(value -> value instanceof Value.Group(var fields) ? fields : Fields.NONE)
                .orElse(Fields.NONE);
    }

    private static List<String> names(Fields fields, String list, String name) {
        return fields.get(list).orElse(Value.Nothing.NOTHING) instanceof Value.Items(var items)
                ? items.stream()
                        .map(item -> item instanceof Value.Group(var one) ? one.text(name) : "")
                        .filter(one -> !one.isBlank())
                        .toList()
                : List.of();
    }
}
