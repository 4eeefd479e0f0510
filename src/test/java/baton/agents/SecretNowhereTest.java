package baton.agents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.stub.Script.Ending;
import baton.stub.StubServer;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/// A marked key goes through everything that can go right and wrong; then all that was written is searched for
/// it.
class SecretNowhereTest {

    private static final String MARKED = "MARKED-k3y/0123456789+abcdef=";

    @TempDir
    private Path home;

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Given.Watched live = new Given.Watched();
    private final List<String> written = new ArrayList<>();

    @BeforeEach
    void listen_to_every_logger() {
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        root.debug("listening");
    }

    @AfterEach
    void stop_listening() {
        root.setLevel(Level.WARN);
        root.detachAppender(log);
    }

    @ParameterizedTest
    @EnumSource
    void the_key_is_nowhere(Dialect dialect) throws Exception {
        var secrets = new SessionSecrets();
        var connections = new Connections(home, secrets);
        var runner = new ChatAgentRunner(connections, secrets, new PracticeModel(0), InstantSource.system());
        try (var server = StubServer.start(dialect)) {
            var mine = new Connection("mine", Kind.valueOf(dialect.name()), server.address(), "stub");
            written.add(connections.save(mine, MARKED));
            written.add(connections.test(mine, null).toString());
            written.add(secrets.find("mine").toString());
            for (var script : everything(dialect)) {
                server.then(script);
                written.add(
                        runner.run(Given.agent("Writer", "Write.").task(), live).toString());
            }
            assertThat(server.requests())
                    .allSatisfy(one ->
                            assertThat(one.headers()).containsEntry(dialect.keyHeader(), dialect.keyValue(MARKED)));
            server.withKey("another");
            written.add(connections.test(mine, MARKED).toString());
            written.add(runner.run(Given.agent("Writer", "Write.").task(), live).toString());
        }
        written.add(runner.run(Given.agent("Writer", "Write.").task(), live).toString());
        written.add(refusal(connections));

        assertThat(written).isNotEmpty().noneMatch(text -> text.contains(MARKED));
        assertThat(live.shown()).doesNotContain(MARKED);
        assertThat(logged()).isNotEmpty().noneMatch(text -> text.contains(MARKED));
        assertThat(files()).isNotEmpty().noneMatch(text -> text.contains(MARKED));
    }

    @Test
    void a_key_in_a_locked_file_is_nowhere_either() throws Exception {
        var locked = new LockedSecrets(home.resolve("keys.locked"), 10);
        written.add(String.valueOf(locked.open("a long passphrase".toCharArray())));
        var connections = new Connections(home, locked);
        var azure = new Connection(
                "mine", Kind.OPENAI, "http://localhost:1/v1", "m", 1, "api-key", Map.of("X-Team", "sales"), null);

        written.add(connections.save(azure, MARKED));
        written.add(connections.test(azure, null).toString());
        new Spending(home, InstantSource.system(), ZoneOffset.UTC).add("mine", BigDecimal.ONE);
        written.add(new Prices(home).table().toString());

        assertThat(locked.find("mine").orElseThrow().reveal()).isEqualTo(MARKED);
        assertThat(written).noneMatch(text -> text.contains(MARKED) || text.contains("a long passphrase"));
        assertThat(logged()).isNotEmpty().noneMatch(text -> text.contains(MARKED));
        assertThat(files())
                .hasSize(4)
                .noneMatch(text -> text.contains(MARKED) || text.contains("a long passphrase"))
                .noneMatch(text -> text.contains(Base64.getEncoder().encodeToString(MARKED.getBytes(UTF_8))));
    }

    @Test
    void a_header_that_looks_like_a_key_is_not_written() {
        var connections = new Connections(home, new SessionSecrets());
        var with = new Connection(
                "mine", Kind.OPENAI, "http://localhost:1/v1", "m", 1, "", Map.of("Authorization", MARKED), null);

        assertThatThrownBy(() -> connections.save(with, null))
                .satisfies(refused ->
                        assertThat(refused + " " + refused.getCause()).doesNotContain(MARKED));
        assertThat(home).isEmptyDirectory();
    }

    private static List<Script> everything(Dialect dialect) {
        var all = new ArrayList<Script>();
        for (var ending : Ending.values()) {
            if (ending != Ending.STALL && (ending != Ending.OPEN || dialect != Dialect.GEMINI)) {
                all.add(new Script.Reply("You sent " + MARKED + " to me", ending));
            }
        }
        for (int status : new int[] {302, 400, 401, 403, 404, 413, 429, 500, 503}) {
            all.add(Script.status(status, "You sent Authorization: Bearer " + MARKED));
        }
        all.add(new Script.Raw(200, "text/html", "<p>" + MARKED + "</p>\n"));
        all.add(new Script.HangUp());
        return all;
    }

    private static String refusal(Connections connections) {
        try {
            return connections.save(new Connection("mine", Kind.OPENAI, "no address", "m"), MARKED);
        } catch (java.io.UncheckedIOException e) {
            return e + " " + e.getCause();
        }
    }

    private List<String> logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .toList();
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .map(SecretNowhereTest::content)
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
