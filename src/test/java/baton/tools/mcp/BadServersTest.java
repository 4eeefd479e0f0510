package baton.tools.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ToolServers.Server;
import baton.engine.ToolServers.Way;
import baton.run.ToolResult;
import baton.workflow.Fields;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Servers that hang, die, flood and talk nonsense: a plain sentence each, and nothing is left running.
class BadServersTest {

    @TempDir
    private @Nullable Path home;

    private McpWorld world(Limits limits) throws Exception {
        return new McpWorld(Objects.requireNonNull(home), limits);
    }

    private static Limits within(Duration start, Duration call) {
        return new Limits(start, call, Duration.ofMinutes(5), 4_000_000, 10_000, 500, 100_000);
    }

    @ParameterizedTest
    @CsvSource({
        "silent,  The tool server “bad” did not answer within 3 seconds.",
        "flood,   The tool server “bad” sent more at once than Baton takes in.",
        "chatter, 'The tool server “bad” sends without end, so Baton let go of it.'",
        "quits,   The tool server “bad” has ended.",
    })
    void a_server_that_does_not_answer_properly_is_let_go(String mode, String words) throws Exception {
        try (var world = world(within(Duration.ofSeconds(mode.equals("silent") ? 3 : 30), Duration.ofSeconds(30)))) {
            var server = world.program("bad", mode);
            world.servers.save(server, Map.of());

            assertThat(world.servers.allow(server).words()).isEqualTo(words);
            assertThat(programsOf(mode)).isEmpty();
        }
    }

    @Test
    void a_program_that_is_not_there_is_named() throws Exception {
        try (var world = world(McpWorld.QUICK)) {
            var server = new Server("bad", new Way.Program(List.of("no-such-program-4711"), Map.of(), Set.of()));
            world.servers.save(server, Map.of());

            assertThat(world.servers.allow(server).words())
                    .isEqualTo("The tool server “bad” could not be started: "
                            + "the program “no-such-program-4711” was not found, or Baton may not run it.");
        }
    }

    @Test
    void nonsense_among_its_answers_is_passed_over() throws Exception {
        try (var world = world(McpWorld.QUICK)) {
            assertThat(world.allowed(world.program("bad", "garbage"))).hasSize(11);
        }
    }

    @ParameterizedTest
    @CsvSource({"many, 500", "endless, 1"})
    void tools_without_end_are_taken_as_far_as_the_bounds_go(String mode, int tools) throws Exception {
        try (var world = world(McpWorld.QUICK)) {
            var server = world.program("bad", mode);
            world.servers.save(server, Map.of());

            assertThat(world.servers.allow(server).tools()).hasSize(tools);
        }
    }

    @Test
    void a_call_that_hangs_ends_in_time_and_the_server_stays_of_use() throws Exception {
        try (var world = world(within(Duration.ofSeconds(30), Duration.ofSeconds(2)))) {
            world.allowed(world.program("bad", "usual"));

            assertThat(world.use("mcp:bad/hang", Fields.NONE).text())
                    .isEqualTo("The tool server “bad” did not answer "
                            + "within 2 seconds. It is not known whether anything was done.");
            assertThat(world.use("mcp:bad/echo", Fields.of("text", "still here"))
                            .text())
                    .isEqualTo("still here");
        }
    }

    @Test
    void a_server_that_dies_in_the_middle_is_started_again_for_the_next_use() throws Exception {
        try (var world = world(McpWorld.QUICK)) {
            world.allowed(world.program("bad", "usual"));

            var died = world.use("mcp:bad/die", Fields.NONE);

            assertThat(died.text())
                    .isEqualTo("The tool server “bad” has ended. It is not known whether anything was done.");
            assertThat(((ToolResult.Failed) died).details()).startsWith("fake server is up; the token is null");
            assertThat(world.use("mcp:bad/echo", Fields.of("text", "back")).text())
                    .isEqualTo("back");
        }
    }

    @Test
    void a_result_without_end_is_cut_and_says_so() throws Exception {
        try (var world = world(McpWorld.QUICK)) {
            world.allowed(world.program("bad", "usual"));

            assertThat(world.use("mcp:bad/huge", Fields.NONE).text())
                    .hasSizeLessThan(100_100)
                    .endsWith("[Cut here: 1900000 more characters.]");
        }
    }

    @Test
    void a_call_that_is_interrupted_leaves_off_at_once() throws Exception {
        try (var world = world(McpWorld.QUICK)) {
            world.allowed(world.program("bad", "usual"));
            var interrupted = new AtomicBoolean();
            var hanging = world.given("mcp:bad/hang").getFirst();
            var call = Thread.ofVirtual().start(() -> {
                try {
                    world.use(hanging, Fields.NONE);
                } catch (InterruptedException _) {
                    interrupted.set(true);
                }
            });

            call.interrupt();
            call.join();

            assertThat(interrupted).isTrue();
            assertThat(world.use("mcp:bad/echo", Fields.of("text", "still here"))
                            .text())
                    .isEqualTo("still here");
        }
    }

    @Test
    void a_server_that_nobody_uses_any_more_is_ended() throws Exception {
        var limits = new Limits(
                Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(1), 4_000_000, 10_000, 500, 100_000);
        try (var world = world(limits)) {
            world.allowed(world.program("bad", "usual"));
            var child = ProcessHandle.of(Long.parseLong(
                            world.use("mcp:bad/child", Fields.NONE).text()))
                    .orElseThrow();

            child.onExit().get(30, TimeUnit.SECONDS);

            assertThat(child.isAlive()).isFalse();
        }
    }

    private static List<String> programsOf(String mode) {
        return ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .map(one -> one.info().commandLine().orElse(""))
                .filter(line -> line.contains(FakeProgram.class.getName()) && line.endsWith(" " + mode))
                .toList();
    }
}
