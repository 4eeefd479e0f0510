package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ToolServers.Way;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolServersTest {

    @TempDir
    private @Nullable Path folder;

    private @Nullable CliWorld made;

    @BeforeEach
    void make() {
        made = new CliWorld(Objects.requireNonNull(folder));
    }

    private CliWorld world() {
        return Objects.requireNonNull(made);
    }

    @Test
    void a_server_is_added_looked_at_allowed_and_removed() {
        assertThat(world().baton("tools").out())
                .containsExactly("There are no tool servers yet. “baton tools add-server” adds one.");

        assertThat(world().baton("tools", "add-server", "files", "--", "npx", "-y", "files")
                        .out())
                .containsExactly(
                        "✓ “files” is kept.",
                        "◆ It is not used until you allow it: “baton tools allow files” starts npx -y files");
        assertThat(world().baton("tools").out()).containsExactly("◆ files · npx -y files · not allowed yet");

        assertThat(world().baton("tools", "allow", "files", "read", "write").out())
                .containsExactly(
                        "● npx -y files",
                        "✓ “files” works and has 2 tools.",
                        "  ✓ read · only looks · Reads a file.",
                        "  ◆ wipe · changed since you allowed it · changes something for good · Deletes all.");
        assertThat(world().baton("tools", "allow", "files", "write").err())
                .containsExactly("It has no tool called “write”.");
        assertThat(world().baton("tools").out()).containsExactly("✓ files · npx -y files · read");
        assertThat(world().baton("tools", "--json").out())
                .containsExactly(
                        "{\"type\":\"toolServer\",\"name\":\"files\",\"place\":\"npx -y files\",\"allowed\":true,\"tools\":[\"read\"]}");

        assertThat(world().baton("tools", "remove-server", "files").out()).containsExactly("✓ “files” is removed.");
        assertThat(world().baton("tools", "remove-server", "files").exit()).isEqualTo(2);
    }

    @Test
    void a_secret_is_taken_from_the_environment_and_never_written_on_the_command_line() {
        world().environment.put("MY_TOKEN", "hush-4711");

        var said = world().baton(
                        "tools",
                        "add-server",
                        "web",
                        "--address",
                        "https://tools.example/mcp",
                        "--set",
                        "X-Team=blue",
                        "--secret",
                        "Authorization=MY_TOKEN");

        assertThat(said.out()).first().isEqualTo("✓ “web” is kept. Its secret is in a drawer.");
        assertThat(said.all()).doesNotContain("hush");
        assertThat(world().toolServers.secrets).isEqualTo(Map.of("Authorization", "hush-4711"));
        assertThat(world().toolServers.servers().getFirst().server().way())
                .isEqualTo(new Way.Address(
                        "https://tools.example/mcp", Map.of("X-Team", "blue"), Set.of("Authorization")));
    }

    @Test
    void neither_a_program_nor_an_address_is_asked_about() {
        for (var words : List.of(List.of("web"), List.of("web", "--address", "https://x.example", "--", "npx"))) {
            var all = new java.util.ArrayList<>(List.of("tools", "add-server"));
            all.addAll(words);

            var said = world().baton(all.toArray(String[]::new));

            assertThat(said.exit()).isEqualTo(2);
            assertThat(said.err())
                    .containsExactly(
                            "Is it a program or an address?",
                            "Give either a command after --, or --address with where it is.");
        }
    }

    @Test
    void a_tool_that_was_allowed_is_taken_back() {
        world().baton("tools", "add-server", "files", "--", "npx", "files");
        world().baton("tools", "allow", "files", "--all");

        assertThat(world().baton("tools", "forbid", "files", "wipe").out())
                .containsExactly("✓ No agent gets “wipe” of “files” any more.");

        assertThat(world().baton("tools").out()).containsExactly("✓ files · npx files · read");
        var unknown = world().baton("tools", "forbid", "files", "wipe");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err())
                .containsExactly(
                        "You have not allowed a tool called “wipe” of “files”.",
                        "“baton tools” lists those that you allowed.");
        assertThat(world().baton("tools", "forbid", "files").exit()).isEqualTo(2);
    }
}
