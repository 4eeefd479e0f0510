package baton.tools.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Servers of tools that are called at an address.
class WebServersTest {

    @TempDir
    private @Nullable Path home;

    private McpWorld world() throws Exception {
        return new McpWorld(Objects.requireNonNull(home));
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole", "events"})
    void a_server_at_an_address_is_used_like_any_other(String mode) throws Exception {
        try (var world = world();
                var site = new FakeSite(world.about, mode)) {
            assertThat(world.allowed(McpWorld.site("web", site.url("/mcp"), Set.of())))
                    .hasSize(11);

            assertThat(world.use("mcp:web/echo", Fields.of("text", "hello")).text())
                    .isEqualTo("hello");
            assertThat(site.methods).startsWith("initialize").contains("notifications/initialized", "tools/list");
        }
    }

    @Test
    void a_server_that_forgot_us_is_greeted_again() throws Exception {
        try (var world = world();
                var site = new FakeSite(world.about, "whole")) {
            world.allowed(McpWorld.site("web", site.url("/mcp"), Set.of()));
            site.forget();

            assertThat(world.use("mcp:web/echo", Fields.of("text", "hello")).text())
                    .isEqualTo("The tool server “web” has forgotten us. Try again.");
            assertThat(world.use("mcp:web/echo", Fields.of("text", "hello")).text())
                    .isEqualTo("hello");
        }
    }

    @Test
    void a_key_is_sent_along_and_a_missing_one_is_told() throws Exception {
        try (var world = world();
                var site = new FakeSite(world.about, "locked")) {
            var server = McpWorld.site("web", site.url("/mcp"), Set.of("Authorization"));
            world.servers.save(server, Map.of("Authorization", "Bearer wrong"));
            assertThat(world.servers.allow(server).words())
                    .isEqualTo("The tool server “web” does not accept the key that it is sent. Enter it again.");

            world.servers.save(server, Map.of("Authorization", "Bearer sesame"));

            assertThat(world.servers.test("web").words()).isEqualTo("“web” works and has 11 tools.");
        }
    }

    @Test
    void a_redirect_is_not_followed() throws Exception {
        try (var world = world();
                var site = new FakeSite(world.about, "whole")) {
            var server = McpWorld.site("web", site.url("/moved"), Set.of());
            world.servers.save(server, Map.of());

            assertThat(world.servers.allow(server).words())
                    .isEqualTo("The tool server “web” answers with the error 307.");
            assertThat(site.methods).isEmpty();
        }
    }

    @Test
    void nobody_at_the_address_is_told() throws Exception {
        try (var world = world()) {
            String url;
            try (var site = new FakeSite(world.about, "whole")) {
                url = site.url("/mcp");
            }
            var server = McpWorld.site("web", url, Set.of());
            world.servers.save(server, Map.of());

            assertThat(world.servers.allow(server).words())
                    .startsWith("The tool server “web” cannot be reached at 127.0.0.1:");
        }
    }

    @Test
    void a_call_that_hangs_ends_in_time() throws Exception {
        var limits = new Limits(
                Duration.ofSeconds(30), Duration.ofSeconds(2), Duration.ofMinutes(5), 4_000_000, 10_000, 500, 100_000);
        try (var world = new McpWorld(Objects.requireNonNull(home), limits);
                var site = new FakeSite(world.about, "whole")) {
            world.allowed(McpWorld.site("web", site.url("/mcp"), Set.of()));

            assertThat(world.use("mcp:web/hang", Fields.NONE).text())
                    .endsWith("It is not known whether anything was done.");
        }
    }
}
