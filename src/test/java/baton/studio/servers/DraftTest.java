package baton.studio.servers;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ToolServers.Server;
import baton.engine.ToolServers.Way;
import baton.studio.servers.Draft.Flaw;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {

    private static final Setting TEAM = new Setting("TEAM", "blue", false, false);
    private static final Setting TOKEN = new Setting("TOKEN", "hush", true, false);

    private static Draft program(String command, Setting... settings) {
        return new Draft("files", true, command, "", List.of(settings));
    }

    private static Optional<Flaw> flaw(Draft draft) {
        return draft.flaw(Set.of("mail"));
    }

    @Test
    void a_program_gets_its_settings_and_its_secrets_go_elsewhere() {
        var draft = program("npx -y files", TEAM, TOKEN, Setting.BLANK);

        assertThat(flaw(draft)).isEmpty();
        assertThat(draft.server(Set.of()))
                .isEqualTo(new Server(
                        "files",
                        new Way.Program(List.of("npx", "-y", "files"), Map.of("TEAM", "blue"), Set.of("TOKEN"))));
        assertThat(draft.secrets()).isEqualTo(Map.of("TOKEN", "hush"));
    }

    @Test
    void a_secret_that_is_kept_stays_unless_another_is_typed() {
        var server = new Server(
                "crm", new Way.Address("https://crm.example", Map.of("X-Team", "blue"), Set.of("Authorization")));
        var draft = Draft.of(server);

        assertThat(draft.settings())
                .containsExactly(
                        new Setting("X-Team", "blue", false, false), new Setting("Authorization", "", true, true));
        assertThat(flaw(draft)).isEmpty();
        assertThat(draft.server(Set.of())).isEqualTo(server);
        assertThat(draft.secrets()).isEmpty();
    }

    @Test
    void what_is_wrong_is_found() {
        assertThat(flaw(program(" "))).contains(Flaw.NO_COMMAND);
        assertThat(flaw(program("'' x"))).contains(Flaw.NO_COMMAND);
        assertThat(flaw(program("run \"x"))).contains(Flaw.OPEN_QUOTE);
        assertThat(flaw(new Draft("", false, "run", " ", List.of()))).contains(Flaw.NO_ADDRESS);
        assertThat(flaw(program("run", new Setting("", "blue", false, false)))).contains(Flaw.SETTING_NAME);
        assertThat(flaw(program("run", new Setting("A=B", "blue", false, false))))
                .contains(Flaw.SETTING_NAME);
        assertThat(flaw(program("run", TEAM, TEAM))).contains(Flaw.SETTING_TWICE);
        assertThat(flaw(program("run", new Setting("TOKEN", "", true, false)))).contains(Flaw.SECRET);
        assertThat(flaw(new Draft("two words", true, "run", "", List.of()))).contains(Flaw.NAME);
        assertThat(flaw(new Draft("mail", true, "run", "", List.of()))).contains(Flaw.NAME_TAKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "npx -y @modelcontextprotocol/server-filesystem /home/me, filesystem",
        "uvx mcp-server-time==1.2 --local, time",
        "docker run -i --rm mcp/github, github",
        "'node C:\\tools\\crm-mcp.js', crm",
        "/opt/Files.exe, files",
        "npx, tools",
        "npx -y mail, mail-2"
    })
    void a_program_without_a_name_gets_one_that_fits(String command, String name) {
        assertThat(new Draft("", true, command, "", List.of())
                        .server(Set.of("mail"))
                        .name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"https://mcp.crm.example/sse, crm", "http://localhost:3000, localhost", "nonsense, tools"})
    void an_address_without_a_name_gets_one_that_fits(String url, String name) {
        assertThat(new Draft("", false, "", url, List.of()).server(Set.of()).name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "GITHUB_TOKEN, <your token>, '', true",
        "API_KEY, YOUR_API_KEY, '', true",
        "Authorization, Bearer ${token}, '', true",
        "LOG, quiet, quiet, false",
        "ROOT, /home/me, /home/me, false"
    })
    void of_what_is_pasted_secrets_are_kept_and_gaps_are_left_open(
            String name, String value, String left, boolean secret) {
        assertThat(Setting.pasted(name, value)).isEqualTo(new Setting(name, left, secret, false));
    }
}
