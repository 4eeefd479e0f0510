package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/// Carries one call of a model, on the thread that calls: whoever interrupts it cuts the connection.
/// LangChain4j's own client keeps neither the headers of a refusal nor the thread, and takes the key into its
/// objects; here the key is put on the request itself and nowhere else.
final class Wire implements HttpClient {

    private static final int QUOTED = 600;

    private static final long GRACE_MILLIS = 500;

    private final java.net.http.HttpClient client;
    private final InstantSource clock;
    private final Connection connection;
    private final Optional<Key> key;
    private final UnaryOperator<String> body;
    private final Course course;

    /// @param key    what the service asks for
    /// @param body   what is done to the text of the request before it is sent
    /// @param course is told how the call goes
    Wire(RemoteModels models, Connection connection, Optional<Key> key, UnaryOperator<String> body, Course course) {
        client = models.client();
        clock = models.clock();
        this.connection = connection;
        this.key = key;
        this.body = body;
        this.course = course;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedFeatureException("only streams");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        var opened = new CompletableFuture<InputStream>();
        try {
            var response = client.send(put(request), telling(opened));
            try (var answer = new BoundedStream(response.body())) {
                if (response.statusCode() / 100 == 2) {
                    var type = response.headers().firstValue("content-type").orElse("");
                    course.answered(type);
                    read(streamed(answer, type), parser, listener);
                } else {
                    course.note(refusal(response, answer));
                }
            }
        } catch (IllegalArgumentException _) {
            course.note(new Trouble.NoAddress());
        } catch (InterruptedException _) {
            // An answer that begins at this very moment reaches nobody who could close it.
            var _ = opened.thenAccept(Wire::close);
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            course.note(new Trouble.Unreachable(e));
        }
    }

    /// Completes `opened` with the answer as soon as there is one.
    private static BodyHandler<InputStream> telling(CompletableFuture<InputStream> opened) {
        return head -> {
            var answer = BodyHandlers.ofInputStream().apply(head);
            var _ = answer.getBody().thenAccept(opened::complete);
            return answer;
        };
    }

    private static void close(InputStream answer) {
        try {
            answer.close();
        } catch (IOException _) {
            // it is cut off, which is all that is wanted
        }
    }

    private java.net.http.HttpRequest put(HttpRequest request) {
        var put = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().entrySet().stream()
                .filter(header -> !Headers.isForKey(header.getKey()))
                .forEach(header -> header.getValue().forEach(value -> put.header(header.getKey(), value)));
        Headers.put(put, connection, key);
        return put.POST(java.net.http.HttpRequest.BodyPublishers.ofString(body.apply(request.body())))
                .build();
    }

    private void read(InputStream answer, ServerSentEventParser parser, ServerSentEventListener listener) {
        parser.parse(answer, new WatchedListener(listener, course, () -> hangUpSoon(answer)));
        if (!course.isOver() && course.trouble().isEmpty()) {
            course.ranOut();
            listener.onClose();
        }
    }

    /// Behind the reason for its end an answer of Gemini has nothing more; some servers hold the line all the
    /// same.
    private void hangUpSoon(InputStream answer) {
        if (connection.kind() == Kind.GEMINI) {
            course.hangingUp();
            CompletableFuture.delayedExecutor(GRACE_MILLIS, TimeUnit.MILLISECONDS)
                    .execute(() -> close(answer));
        }
    }

    private InputStream streamed(InputStream answer, String type) throws IOException {
        return connection.kind() == Kind.OPENAI && WholeAnswer.isOne(type)
                ? WholeAnswer.streamed(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                : answer;
    }

    private Trouble refusal(HttpResponse<?> response, InputStream answer) throws IOException {
        var said = new String(answer.readNBytes(QUOTED * 4), StandardCharsets.UTF_8);
        return new Trouble.Refused(
                response.statusCode(),
                Words.cut(said, QUOTED),
                RetryAfter.of(response.headers(), said, clock.instant()).orElse(null));
    }
}
