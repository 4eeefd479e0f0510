package baton;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;

class LogTest {

    @TempDir
    private Path home;

    private final LoggerContext context = new LoggerContext();
    private final PrintStream terminal = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void set_up_as_the_program_does() throws Exception {
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("baton.home", home.toString());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogTest.class.getResource("/logback.xml"));
    }

    @AfterEach
    void give_the_terminal_back() {
        System.setErr(terminal);
        context.stop();
    }

    @Test
    void writes_what_baton_does_to_a_file_and_keeps_it_off_the_terminal() {
        log("baton.engine.RunLoop").info("run 7 step draft done");

        assertThat(written()).contains("INFO", "baton.engine.RunLoop", "run 7 step draft done");
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_warning_is_for_developers_and_stays_in_the_file_too() {
        log("baton.history.CatchUp").warn("The history is being rebuilt.", new IllegalStateException("index broken"));

        assertThat(printed()).isEmpty();
        assertThat(written()).containsOnlyOnce("IllegalStateException: index broken");
    }

    @Test
    void a_library_is_never_heard_on_the_terminal() {
        log("com.example.library").error("cannot connect");

        assertThat(printed()).isEmpty();
        assertThat(written()).contains("cannot connect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key sk-proj-Abc123_def456-XYZ789 refused",
                "Authorization: Bearer Abc123.def456.XYZ789",
                "{\"api_key\": \"Abc123def456XYZ789\"}",
                "password=Abc123def456XYZ789; next"
            })
    void blanks_a_secret_in_a_message_and_in_a_failure(String text) {
        log("baton.agents.ModelCatalog").warn(text, new IOException(text));

        assertThat(written()).contains("…").doesNotContain("Abc123", "XYZ789");
        assertThat(printed()).isEmpty();
    }

    @Test
    void leaves_ordinary_words_alone() {
        log("baton.engine.RunLoop").info("task risk-free basic check: step sk, token count 12, bearer of news");

        assertThat(written()).contains("task risk-free basic check: step sk, token count 12, bearer of news");
    }

    private Logger log(String name) {
        return context.getLogger(name);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String written() {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).map(LogTest::read).collect(Collectors.joining());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
