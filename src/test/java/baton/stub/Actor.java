package baton.stub;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;

/// Acts a script on one connection.
final class Actor {

    private final Speech speech;
    private final Socket client;
    private final Http http;
    private final StubServer.Pace pace;
    private final Runnable cut;

    /// @param cut told when the client went while it was still owed something
    Actor(Speech speech, Socket client, Http http, StubServer.Pace pace, Runnable cut) {
        this.pace = pace;
        this.speech = speech;
        this.client = client;
        this.http = http;
        this.cut = cut;
    }

    /// Whether the connection may be used again.
    boolean act(Request request, Script script) throws IOException {
        switch (script) {
            case Script.Reply reply -> {
                return request.isStreaming() ? stream(reply, tokens(request.body())) : whole(request, reply);
            }
            case Script.Refusal(var status, var headers, var code, var words) ->
                http.whole(status, headers, "application/json", speech.refusalBody(status, code, words));
            case Script.Raw(var status, var type, var body) -> http.whole(status, Map.of(), type, body);
            case Script.Silence _ -> {
                return waitForCut();
            }
            case Script.HangUp _ -> {
                return false;
            }
            case Script.Flood(var piece) -> {
                return flood(piece);
            }
        }
        return true;
    }

    private static int tokens(String text) {
        return Math.max(1, text.length() / 4);
    }

    private boolean whole(Request request, Script.Reply reply) throws IOException {
        var text = speech.whole(reply, tokens(request.body()), tokens(reply.text()));
        http.whole(200, Map.of(), "application/json", text);
        return true;
    }

    private boolean stream(Script.Reply reply, int tokensIn) throws IOException {
        http.beginStream(speech.streamType());
        for (var chunk : speech.said(reply, tokensIn)) {
            http.chunk(chunk);
            pace.after(chunk);
        }
        switch (reply.ending()) {
            case STOP, LENGTH, FILTER -> {
                http.chunk(speech.end(reply, tokensIn, tokens(reply.text())));
                http.endStream();
                return true;
            }
            case TRUNCATED -> http.endStream();
            case RESET -> client.setSoLinger(true, 0);
            case STALL -> waitForCut();
            case GARBAGE -> {
                http.chunk("data: <<<%%% not what models say\n\n");
                http.endStream();
            }
            case COMPLAINT -> {
                http.chunk(speech.complaint("the model has crashed"));
                http.endStream();
            }
            case OPEN -> {
                http.chunk(speech.end(reply, tokensIn, tokens(reply.text())));
                waitForCut();
            }
        }
        return false;
    }

    private boolean waitForCut() throws IOException {
        http.awaitEnd();
        cut.run();
        return false;
    }

    private boolean flood(String piece) throws IOException {
        // Servers of models listen while they speak, and stop when the client hangs up.
        Thread.startVirtualThread(this::closeWhenHungUp);
        http.beginStream(speech.streamType());
        for (var chunk : speech.opening()) {
            http.chunk(chunk);
        }
        var again = piece.isEmpty() ? " ".repeat(100_000) : speech.piece(piece);
        while (!client.isClosed()) {
            http.chunk(again);
        }
        cut.run();
        return false;
    }

    private void closeWhenHungUp() {
        try (client) {
            http.awaitEnd();
        } catch (IOException _) {
            // closed on this side
        }
    }
}
