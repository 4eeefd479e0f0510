package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.LocalModels.Absent;
import baton.engine.LocalModels.Empty;
import baton.engine.LocalModels.Found;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ollama is installed and not running. A script stands in for it: it starts the stub, or fails.
@DisabledOnOs(OS.WINDOWS)
class OllamaStartTest {

    private static final Duration LONG = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path home;
    private String address;
    private int port;

    @BeforeEach
    void nobody_answers() throws IOException {
        home = folder.resolve("home");
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        address = "http://127.0.0.1:" + port;
        Files.createDirectories(folder.resolve("bin"));
        environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        environment.put("OLLAMA_HOST", "127.0.0.1:" + port);
        environment.put("BATON_KEY_MINE", "sk-of-another");
    }

    @AfterEach
    void stop() throws IOException {
        var number = folder.resolve("number");
        if (Files.exists(number)) {
            ProcessHandle.of(Long.parseLong(Files.readString(number).strip()))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private void installed(String... lines) throws IOException {
        var program = folder.resolve("bin/ollama");
        Files.writeString(
                program, "#!/bin/sh\necho $$ > " + folder.resolve("number") + "\n" + String.join("\n", lines));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static String stub(int port) {
        return "exec \"" + Path.of(System.getProperty("java.home"), "bin", "java") + "\" -XX:TieredStopAtLevel=1 -cp \""
                + System.getProperty("java.class.path") + "\" baton.stub.StubMain --dialect ollama --port " + port;
    }

    private OllamaHere ollama(Duration patience) {
        var program = new OllamaProgram("Linux", environment, home.resolve("logs/ollama.log"));
        return new OllamaHere(address, program, patience);
    }

    @Test
    void is_found_and_started_and_answers_and_what_it_says_is_kept() throws Exception {
        installed("echo \"asked to $1\"; env", stub(port));
        var ollama = ollama(LONG);
        assertThat(ollama.look()).isEqualTo(new Absent(true));

        assertThat(ollama.start()).isEmpty();

        assertThat(ollama.look()).isInstanceOf(Found.class);
        assertThat(home.resolve("logs/ollama.log"))
                .content()
                .startsWith("asked to serve")
                .contains("OLLAMA_HOST=127.0.0.1:" + port)
                .doesNotContain("sk-of-another");
    }

    @Test
    void one_that_runs_already_is_not_started_again() throws Exception {
        installed("echo never");
        try (var server = new ListServer()) {
            server.at("/api/version", "{\"version\":\"0.12.0\"}").at("/api/tags", "{\"models\":[]}");
            address = server.address();

            var ollama = ollama(LONG);
            assertThat(ollama.start()).isEmpty();

            assertThat(ollama.look()).isInstanceOf(Empty.class);
        }
        assertThat(home).doesNotExist();
    }

    @Test
    void its_last_words_are_told_if_it_ends_at_once() throws Exception {
        installed("echo starting; echo 'Error: the disk is full' >&2; exit 1");

        assertThat(ollama(LONG).start())
                .hasValueSatisfying(why -> assertThat(why)
                        .startsWith("Ollama ended at once. Its last words: “Error: the disk is full”.")
                        .endsWith("ollama.log."));
    }

    @Test
    void one_that_takes_too_long_goes_on_and_the_person_is_told() throws Exception {
        installed("exec sleep 60");

        assertThat(ollama(Duration.ofMillis(1)).start())
                .hasValueSatisfying(why -> assertThat(why).startsWith("Ollama was started, but does not answer yet."));
    }

    @Test
    void one_that_is_not_installed_can_be_got() {
        // where nothing of the usual places of this system is
        var program = new OllamaProgram("Windows", Map.of("PATH", folder.toString()), home);
        var ollama = new OllamaHere(address, program, LONG);

        assertThat(ollama.start()).contains("Ollama was not found on this computer. Get it for free at ollama.com.");
        assertThat(ollama.look()).isEqualTo(new Absent(false));
    }

    @Test
    void none_is_started_here_for_an_address_elsewhere() throws Exception {
        installed("echo never");
        address = "http://models.invalid:11434";

        assertThat(ollama(LONG).start())
                .hasValueSatisfying(
                        why -> assertThat(why).contains("models.invalid").contains("another computer"));
        assertThat(home).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"Linux, .local/bin/ollama", "Mac OS X, .local/bin/ollama"})
    void is_found_in_the_usual_places_too(String os, String place) throws IOException {
        var program = folder.resolve("me").resolve(place);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));

        var found = new OllamaProgram(os, Map.of("HOME", folder.resolve("me").toString()), home).find();

        assertThat(found).isPresent();
    }
}
