package baton.agents;

import baton.engine.ModelBook.Check;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ModelBook.Offer;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks a server for a sign of life and for the models that it has. Waits a few seconds at the most.
final class Probe {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final long LONGEST = 4_000_000;

    /// Of more models than these Ollama is not asked what they can do.
    private static final int ASKED_ABOUT = 24;

    private final HttpClient client;
    private final Duration patience;

    Probe() {
        this(CONNECT, ANSWER);
    }

    /// @param connect  how long a server may take to say that it is there
    /// @param patience how long it may take for each answer
    Probe(Duration connect, Duration patience) {
        this.patience = patience;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connect)
                .build();
    }

    Check test(Connection connection, Optional<Key> key) {
        var words = new ProbeWords(new Service(connection, key.isPresent()));
        try {
            return switch (connection.kind()) {
                case OLLAMA -> ollama(new Asked(connection, key), words);
                case OPENAI, ANTHROPIC, GEMINI -> service(new Asked(connection, key), words);
            };
        } catch (IOException e) {
            return words.unreachable(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return words.brokenOff();
        }
    }

    /// Whom to ask, and with what.
    private record Asked(Connection connection, Optional<Key> key) {

        String base() {
            return Addresses.base(connection);
        }

        HttpRequest.Builder to(String address) {
            var request = HttpRequest.newBuilder(URI.create(address));
            Headers.put(request, connection, key);
            return connection.kind() == Kind.ANTHROPIC ? request.setHeader("anthropic-version", "2023-06-01") : request;
        }
    }

    private Check ollama(Asked asked, ProbeWords words) throws IOException, InterruptedException {
        var version = get(asked, asked.base() + "/api/version");
        if (version.statusCode() != 200) {
            return words.refused(version.statusCode(), version.body());
        }
        if (fields(version.body()).text("version").isBlank()) {
            return words.isSomethingElse();
        }
        var tags = get(asked, asked.base() + "/api/tags");
        return tags.statusCode() == 200
                ? words.found(shown(asked, Offers.ofOllama(fields(tags.body()))))
                : words.refused(tags.statusCode(), tags.body());
    }

    /// What each of a few models can do; the list of models does not say it.
    private List<Offer> shown(Asked asked, List<Offer> listed) throws InterruptedException {
        if (listed.size() > ASKED_ABOUT) {
            return listed;
        }
        var shown = new ArrayList<Offer>();
        for (var one : listed) {
            shown.add(shown(asked, one));
        }
        return shown;
    }

    private Offer shown(Asked asked, Offer listed) throws InterruptedException {
        var body = Json.write(new Value.Group(Fields.of("model", listed.name())));
        try {
            var answer = send(asked.to(asked.base() + "/api/show")
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            return answer.statusCode() == 200 ? Offers.shown(listed, fields(answer.body())) : listed;
        } catch (IOException _) {
            return listed;
        }
    }

    private Check service(Asked asked, ProbeWords words) throws IOException, InterruptedException {
        var models = get(asked, listAddress(asked));
        if (models.statusCode() != 200) {
            return words.refused(models.statusCode(), models.body());
        }
        return Offers.ofService(asked.connection().kind(), fields(models.body()))
                .map(words::found)
                .orElseGet(words::isSomethingElse);
    }

    private static String listAddress(Asked asked) {
        var base = asked.base();
        return switch (asked.connection().kind()) {
            case OLLAMA, OPENAI -> base + "/models";
            case ANTHROPIC -> base + "/models?limit=1000";
            case GEMINI -> base + "/models?pageSize=1000";
        };
    }

    private HttpResponse<String> get(Asked asked, String address) throws IOException, InterruptedException {
        return send(asked.to(address).GET());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.timeout(patience).build(),
                HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofString(), LONGEST));
    }

    private static Fields fields(String body) {
        return Json.read(body)
                .map(value -> value instanceof Value.Group(var fields) ? fields : Fields.NONE)
                .orElse(Fields.NONE);
    }
}
