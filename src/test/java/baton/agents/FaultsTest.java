package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Every trouble is told to people in two short plain sentences.
class FaultsTest {

    private static final List<Connection> CONNECTIONS = List.of(
            new Connection("llama", Kind.OLLAMA, "http://localhost:11434", "llama3.2"),
            new Connection("my gpt", Kind.OPENAI, "https://api.openai.com/v1", "gpt-5-mini"),
            new Connection("claude", Kind.ANTHROPIC, "https://api.anthropic.com", "claude-sonnet-5"),
            new Connection("gemini", Kind.GEMINI, "https://generativelanguage.googleapis.com", "gemini-3-flash"));

    static final List<Trouble> TROUBLES = Stream.<Trouble>concat(
                    Stream.of(
                            new Trouble.Unreachable(new ConnectException()),
                            new Trouble.Unreachable(new java.net.UnknownHostException("models")),
                            new Trouble.Unreachable(new HttpConnectTimeoutException("slow")),
                            new Trouble.Unreachable(new SSLHandshakeException("who are you")),
                            new Trouble.Unreachable(new IOException("reset")),
                            new Trouble.NoAddress(),
                            new Trouble.BrokeOff("reset"),
                            new Trouble.NoTools(2, new Trouble.Refused(400, "stub does not support tools", null)),
                            new Trouble.Complained("the model has crashed"),
                            new Trouble.Garbled("<html>"),
                            new Trouble.Empty(),
                            new Trouble.CutShort(),
                            new Trouble.Endless(),
                            new Trouble.Declined(""),
                            new Trouble.Declined("I am not able to help with this kind of request. ".repeat(10)),
                            new Trouble.Dropped(2050, 9000)),
                    IntStream.rangeClosed(300, 599).mapToObj(status -> new Trouble.Refused(status, "model", null)))
            .toList();

    @ParameterizedTest
    @FieldSource("TROUBLES")
    void is_told_in_plain_words(Trouble trouble) {
        for (var connection : CONNECTIONS) {
            PlainWords.check(new Faults("Writer", new Service(connection, true)).of(trouble));
            PlainWords.check(new Faults("Writer", new Service(connection, false)).of(trouble));
        }
    }

    @org.junit.jupiter.api.Test
    void long_names_do_not_fill_the_sentence() {
        var service =
                new Service(new Connection("x".repeat(500), Kind.OPENAI, "http://localhost", "m".repeat(500)), true);

        var failure = new Faults("a".repeat(500), service).of(new Trouble.Empty());

        assertThat(failure.title()).hasSizeLessThan(130);
    }
}
