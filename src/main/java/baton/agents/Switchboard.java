package baton.agents;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;

/// The client of models that are made once and asked often: puts each call through to the wire that its thread holds.
/// LangChain4j's models call on the thread that asks them; making one of them for each call costs more than the call.
final class Switchboard implements HttpClient, HttpClientBuilder {

    static final Switchboard ONLY = new Switchboard();

    private static final ScopedValue<Wire> HELD = ScopedValue.newInstance();

    private Switchboard() {}

    /// Does `call`, in which the models of this client speak over `wire`.
    static void over(Wire wire, Runnable call) {
        ScopedValue.where(HELD, wire).run(call);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        return HELD.get().execute(request);
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        HELD.get().execute(request, parser, listener);
    }

    @Override
    public HttpClient build() {
        return this;
    }

    /// The engine, not the client, watches the time.
    @Override
    public Duration connectTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return Duration.ZERO;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }
}
