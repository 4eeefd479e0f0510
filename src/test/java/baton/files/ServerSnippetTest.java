package baton.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What people paste from the instructions of a server of tools.
class ServerSnippetTest {

    private static final ServerSnippet FILES = new ServerSnippet(
            "files", List.of("npx", "-y", "@acme/files", "/home/me/my letters"), "", Map.of("LOG", "quiet"));

    private static final String INSIDE = """
            "files": {
              "command": "npx",
              "args": ["-y", "@acme/files", "/home/me/my letters"],
              "env": {"LOG": "quiet"}
            }
            """;

    @Test
    void the_usual_text_is_understood() {
        assertThat(ServerSnippet.read("{\"mcpServers\": {" + INSIDE + "}}")).containsExactly(FILES);
        assertThat(ServerSnippet.read("{\"servers\": {" + INSIDE + "}}")).containsExactly(FILES);
    }

    @Test
    void a_part_of_it_is_understood_as_well() {
        assertThat(ServerSnippet.read("\"mcpServers\": {" + INSIDE + "}")).containsExactly(FILES);
        assertThat(ServerSnippet.read("{" + INSIDE + "}")).containsExactly(FILES);
        assertThat(ServerSnippet.read(INSIDE)).containsExactly(FILES);
        assertThat(ServerSnippet.read(INSIDE.strip() + ",")).containsExactly(FILES);
        assertThat(ServerSnippet.read("{\"command\": [\"uvx\", \"time\"]}"))
                .containsExactly(new ServerSnippet("", List.of("uvx", "time"), "", Map.of()));
    }

    @Test
    void an_address_has_headers() {
        assertThat(ServerSnippet.read("""
                                {"mcpServers": {"crm": {"type": "http", "url": "https://crm.example/mcp",
                                  "headers": {"Authorization": "Bearer <your token>"}}}}
                                """))
                .containsExactly(new ServerSnippet(
                        "crm", List.of(), "https://crm.example/mcp", Map.of("Authorization", "Bearer <your token>")));
    }

    @Test
    void comments_and_a_comma_too_many_do_no_harm() {
        assertThat(ServerSnippet.read("""
                                {"mcpServers": { // put this into your settings
                                  "time": {"command": "uvx", "args": ["time",],},
                                }}
                                """))
                .containsExactly(new ServerSnippet("time", List.of("uvx", "time"), "", Map.of()));
    }

    @Test
    void several_servers_stay_in_their_order() {
        assertThat(ServerSnippet.read("""
                                {"mcpServers": {"b": {"command": "b"}, "a": {"url": "https://a.example"}, "c": {}}}
                                """)).extracting(ServerSnippet::name).containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "npx -y files",
                "{",
                "{}",
                "[]",
                "\"files\"",
                "\"/opt/my tools/run\" --quick",
                "{\"command\": 7}",
                "{\"mcpServers\": \"none\"}",
                "{\"url\": \"\"}"
            })
    void what_is_no_such_text_names_no_server(String pasted) {
        assertThat(ServerSnippet.read(pasted)).isEmpty();
    }

    @Test
    void a_text_that_is_nested_without_end_names_no_server() {
        assertThat(ServerSnippet.read("{\"a\":".repeat(90_000 / 5))).isEmpty();
    }
}
