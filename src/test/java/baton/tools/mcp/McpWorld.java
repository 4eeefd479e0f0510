package baton.tools.mcp;

import baton.engine.LiveSink;
import baton.engine.ToolServers.Kept;
import baton.engine.ToolServers.Offered;
import baton.engine.ToolServers.Server;
import baton.engine.ToolServers.Way;
import baton.engine.Toolbox;
import baton.run.RunId;
import baton.run.StepKey;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.tools.Look;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.ToolChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A home with servers of tools, and an agent that is given some of what they have.
final class McpWorld implements AutoCloseable {

    static final String ABOUT = "Says again what it is told.";

    static final Limits QUICK = new Limits(
            Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofMinutes(5), 4_000_000, 10_000, 500, 100_000);

    final Path home;
    final Path about;
    final Map<String, String> vault = new HashMap<>();
    final McpServers servers;

    McpWorld(Path home) throws IOException {
        this(home, QUICK);
    }

    McpWorld(Path home, Limits limits) throws IOException {
        this.home = home;
        about = home.resolve("about.txt");
        Files.writeString(about, ABOUT);
        servers = new McpServers(home, Map.of("PATH", path(), "OPENAI_API_KEY", "sk-of-another"), secrets(), limits);
    }

    private static String path() {
        return Optional.ofNullable(System.getenv("PATH")).orElse("");
    }

    private ServerSecrets secrets() {
        return new ServerSecrets() {
            @Override
            public Optional<String> find(String name) {
                return Optional.ofNullable(vault.get(name));
            }

            @Override
            public Optional<String> keep(String name, String secret) {
                vault.put(name, secret);
                return Optional.of("In the vault.");
            }

            @Override
            public void forget(String name) {
                vault.remove(name);
            }
        };
    }

    Server program(String name, String mode) {
        return new Server(name, new Way.Program(FakeProgram.command(about, mode), Map.of(), Set.of()));
    }

    static Server site(String name, String url, Set<String> secrets) {
        return new Server(name, new Way.Address(url, Map.of(), secrets));
    }

    /// Sets up a server and allows it with all its tools.
    List<Offered> allowed(Server server) {
        servers.save(server, Map.of());
        var tools = servers.allow(server).tools();
        tools.forEach(tool -> servers.allowTool(server.name(), tool));
        return tools;
    }

    Kept kept(String name) {
        return servers.servers().stream()
                .filter(one -> one.server().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Tool> given(String... choices) {
        return new McpShelf(servers).tools(user(choices));
    }

    Look look(String choice, Fields arguments) {
        return given(choice).getFirst().look(arguments);
    }

    ToolResult use(String choice, Fields arguments) throws InterruptedException {
        return use(given(choice).getFirst(), arguments);
    }

    ToolResult use(Tool tool, Fields arguments) throws InterruptedException {
        var call = new ToolCall("1", tool.spec().name(), arguments);
        var wish = new ToolWish(call, "use it", baton.run.Effect.LOOKS, "", true, ToolWish.Leave.GIVEN, "");
        return tool.use(arguments, new Use(user(), wish, 1, new Quiet()));
    }

    static Toolbox.User user(String... choices) {
        var agent = NodeType.Agent.BLANK.withTools(
                java.util.stream.Stream.of(choices).map(ToolChoice::of).toList());
        return new Toolbox.User(
                new RunId("20261121-142203-k3f9"),
                new StepKey(new NodeId("lead"), 1),
                agent,
                "Lead",
                "Trip",
                "",
                false);
    }

    private static final class Quiet implements LiveSink {
        @Override
        public void text(String piece) {}

        @Override
        public void remark(String sentence) {}
    }

    @Override
    public void close() {
        servers.close();
    }
}
