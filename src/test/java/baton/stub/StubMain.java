package baton.stub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The stub as a process of its own, until it is stopped. Prints `port N` when it listens.
///
/// `StubMain [--dialect ollama|openai|anthropic|gemini] [--port N] [--model NAME] [--key KEY] [--say
/// TEXT|@FILE]… [--end stop|length|truncated|reset|stall|garbage|complaint]… [--status CODE]… [--retry-after
/// SECONDS]`
///
/// Each `--say` and `--status` is one answer, in this order; `--end` and `--retry-after` belong to the answer
/// before them. After the last one, and without any, it answers what it is asked for.
public final class StubMain {

    private StubMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var options = new ArrayDeque<>(List.of(args));
        var scripts = new ArrayDeque<Script>();
        var dialect = Dialect.OLLAMA;
        int port = 0;
        var model = "stub";
        var key = "";
        while (!options.isEmpty()) {
            var option = options.poll();
            var value = options.isEmpty() ? "" : options.poll();
            switch (option) {
                case "--dialect" -> dialect = Dialect.of(value);
                case "--port" -> port = Integer.parseInt(value);
                case "--model" -> model = value;
                case "--key" -> key = value;
                default -> add(scripts, option, value);
            }
        }
        var server = StubServer.start(dialect, port)
                .withModels(model)
                .withKey(key)
                .then(scripts.toArray(Script[]::new))
                .otherwise(new Improviser());
        System.out.println("port " + server.port());
        Thread.currentThread().join();
    }

    private static void add(Deque<Script> scripts, String option, String value) throws IOException {
        switch (option) {
            case "--say" ->
                scripts.add(Script.says(value.startsWith("@") ? Files.readString(Path.of(value.substring(1))) : value));
            case "--status" -> scripts.add(Script.status(Integer.parseInt(value), "the stub was told to refuse"));
            case "--end" -> {
                if (scripts.pollLast() instanceof Script.Reply reply) {
                    scripts.add(reply.ending(Script.Ending.valueOf(value.toUpperCase(java.util.Locale.ROOT))));
                }
            }
            case "--retry-after" -> {
                if (scripts.pollLast() instanceof Script.Refusal(var status, var _, var _, var words)) {
                    scripts.add(Script.status(status, words, "Retry-After", value));
                }
            }
            default -> throw new IllegalArgumentException("no option " + option);
        }
    }
}
