package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.run.Failure;
import baton.run.StepReply;
import baton.stub.Dialect;
import baton.stub.Request;
import baton.stub.Script;
import baton.stub.StubServer;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A stub server, a connection to it, and an agent to ask.
abstract class ModelSetup {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    static final String GOOD = "{\"score\": 82, \"reason\": \"Budget is there\"}";
    static final Fields AGREED = Fields.of("score", Value.of(82)).with("reason", "Budget is there");

    @TempDir
    private Path home;

    StubServer server;
    Connections connections;
    final SessionSecrets secrets = new SessionSecrets();
    final Given.Watched live = new Given.Watched();

    abstract Dialect dialect();

    Kind kind() {
        return Kind.valueOf(dialect().name());
    }

    @BeforeEach
    void start() {
        server = StubServer.start(dialect());
        connections = new Connections(home, secrets);
        connect(server.address(), "stub");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    void connect(String address, String model) {
        connections.save(new Connection("mine", kind(), address, model), null);
    }

    ChatAgentRunner runner() {
        return new ChatAgentRunner(connections, secrets, new PracticeModel(0), InstantSource.fixed(NOW));
    }

    Given writer() {
        return Given.agent("Writer", "Write.");
    }

    Given qualifier() {
        return Given.agent("Lead qualifier", "Score {{lead}}.")
                .received("New lead", "lead", "40 seats")
                .asked(Given.SCORED);
    }

    StepReply reply(Given given) throws InterruptedException {
        return runner().run(given.task(), live);
    }

    StepReply.WantsTools wants(Given given) throws InterruptedException {
        var reply = runner().run(given.mayUseTools().task(), LookUp.TOOLS, live);
        assertThat(reply).isInstanceOf(StepReply.WantsTools.class);
        return (StepReply.WantsTools) reply;
    }

    StepReply.Succeeded succeeded(Given given) throws InterruptedException {
        var reply = reply(given);
        assertThat(reply).isInstanceOf(StepReply.Succeeded.class);
        return (StepReply.Succeeded) reply;
    }

    Failure failure(Given given) throws InterruptedException {
        var reply = reply(given);
        assertThat(reply).isInstanceOf(StepReply.Failed.class);
        var failed = (StepReply.Failed) reply;
        PlainWords.check(failed.failure());
        return failed.failure();
    }

    Failure failure(Script script) throws InterruptedException {
        server.then(script);
        return failure(writer());
    }

    static Request last(StubServer server) {
        return server.requests().getLast();
    }

    /// A book whose connections nobody checked.
    record FixedBook(Connection only) implements baton.engine.ModelBook {

        @Override
        public List<Connection> connections() {
            return List.of(only);
        }

        @Override
        public String save(Connection connection, @org.jspecify.annotations.Nullable String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Check test(Connection connection, @org.jspecify.annotations.Nullable String key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String usual() {
            return PRACTICE;
        }

        @Override
        public void setUsual(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
