package baton.agents;

import baton.engine.LocalModels.Watcher;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Downloads one model with Ollama, which keeps what came when it is stopped and goes on from there.
/// Interrupting its thread stops it.
final class Pull implements Runnable {

    private static final int LONGEST_LINE = 100_000;

    private final HttpClient client;
    private final String base;
    private final String model;
    private final Watcher watcher;

    /// How much is there, and how much there is to be, of each part of the model.
    private final Map<String, Long> done = new HashMap<>();

    private final Map<String, Long> all = new HashMap<>();

    Pull(HttpClient client, String base, String model, Watcher watcher) {
        this.client = client;
        this.base = base;
        this.model = model;
        this.watcher = watcher;
    }

    @Override
    public void run() {
        try {
            var problem = pulled();
            if (!Thread.currentThread().isInterrupted()) {
                watcher.ended(problem);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            if (!Thread.currentThread().isInterrupted()) {
                watcher.ended(Optional.of(words(e)));
            }
        }
    }

    private static String words(IOException cause) {
        return cause instanceof ConnectException ? Spoken.text("pull.not-running") : Spoken.text("pull.broke-off");
    }

    private Optional<String> pulled() throws IOException, InterruptedException {
        var asked = Json.write(
                new Value.Group(Fields.of("model", model).with("name", model).with("stream", new Value.YesNo(true))));
        var request = HttpRequest.newBuilder(URI.create(base + "/api/pull"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(asked))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            return read(lines);
        }
    }

    private Optional<String> read(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.length() > LONGEST_LINE) {
                break;
            }
            var said = Json.read(line)
                    .map(value -> value instanceof Value.Group(var fields) ? fields : Fields.NONE)
                    .orElse(Fields.NONE);
            if (said.has("error")) {
                return Optional.of(Spoken.text(
                        "pull.refused", Spoken.quoted(model), Words.cut(Key.hideQuoted(said.text("error")), 120)));
            }
            if (said.text("status").equals("success")) {
                return Optional.empty();
            }
            tell(said);
        }
        return Optional.of(Spoken.text("pull.broke-off"));
    }

    private void tell(Fields said) {
        var part = said.text("digest");
        long total = number(said, "total");
        if (part.isEmpty() || total <= 0) {
            return;
        }
        all.put(part, total);
        done.put(part, number(said, "completed"));
        watcher.progress(sum(done), sum(all));
    }

    private static long sum(Map<String, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long number(Fields fields, String name) {
        return fields.get(name).orElse(Value.Nothing.NOTHING) instanceof Value.Number(var number)
                ? number.longValue()
                : 0;
    }
}
