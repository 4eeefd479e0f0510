package baton.stub;

import baton.stub.Script.Ending;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;

/// Acts a script on one connection.
final class Actor {

    private final Dialect dialect;
    private final Socket client;
    private final Http http;
    private final Runnable cut;

    /// @param cut told when the client went while it was still owed something
    Actor(Dialect dialect, Socket client, Http http, Runnable cut) {
        this.dialect = dialect;
        this.client = client;
        this.http = http;
        this.cut = cut;
    }

    /// Whether the connection may be used again.
    boolean act(Request request, Script script) throws IOException {
        switch (script) {
            case Script.Reply(var text, var ending) -> {
                return request.isStreaming()
                        ? stream(text, ending, tokens(request.body()))
                        : whole(request, text, ending);
            }
            case Script.Refusal(var status, var headers, var code, var words) ->
                http.whole(status, headers, "application/json", dialect.refusalBody(code, words));
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

    private boolean whole(Request request, String text, Ending ending) throws IOException {
        var body = dialect.whole(text, reason(ending), tokens(request.body()), tokens(text));
        http.whole(200, Map.of(), "application/json", body);
        return true;
    }

    private boolean stream(String text, Ending ending, int tokensIn) throws IOException {
        http.beginStream(dialect.streamType());
        for (var piece : Text.pieces(text)) {
            http.chunk(dialect.piece(piece));
        }
        switch (ending) {
            case STOP, LENGTH, FILTER -> {
                http.chunk(dialect.end(reason(ending), tokensIn, tokens(text)));
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
                http.chunk(dialect.complaint("the model has crashed"));
                http.endStream();
            }
            case OPEN -> {
                http.chunk(dialect.end("stop", tokensIn, tokens(text)));
                waitForCut();
            }
        }
        return false;
    }

    private static String reason(Ending ending) {
        return switch (ending) {
            case LENGTH -> "length";
            case FILTER -> "content_filter";
            case STOP, TRUNCATED, RESET, STALL, GARBAGE, COMPLAINT, OPEN -> "stop";
        };
    }

    private boolean waitForCut() throws IOException {
        http.awaitEnd();
        cut.run();
        return false;
    }

    private boolean flood(String piece) throws IOException {
        // Servers of models listen while they speak, and stop when the client hangs up.
        Thread.startVirtualThread(this::closeWhenHungUp);
        http.beginStream(dialect.streamType());
        var chunk = piece.isEmpty() ? " ".repeat(100_000) : dialect.piece(piece);
        while (!client.isClosed()) {
            http.chunk(chunk);
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
