package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import baton.Baton;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ToolServers;
import baton.files.WorkflowJson;
import baton.stub.Dialect;
import baton.stub.Script;
import baton.stub.Script.Called;
import baton.stub.StubServer;
import baton.tools.mcp.FakeProgram;
import baton.workflow.Flow;
import baton.workflow.ToolChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A person adds a server of tools, which is a real program, allows it and one of its tools, gives that to an
/// agent, and runs the workflow with a model that uses it.
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ToolServersUiTest {

    @TempDir
    private Path home;

    @TempDir
    private Path folder;

    /// The command of a server in a line that a person would type: what is long stands in a file.
    private String command() throws Exception {
        var about = Files.writeString(folder.resolve("about.txt"), "Says again what it is told.");
        var command = FakeProgram.command(about, "usual");
        var words = command.stream()
                .skip(1)
                .map(word -> "\"" + word.replace("\\", "\\\\") + "\"")
                .collect(Collectors.joining("\n"));
        var options = Files.writeString(folder.resolve("fake.args"), words);
        return "'" + command.getFirst() + "' '@" + options + "'";
    }

    private Path workflow() throws Exception {
        var drawn = Flow.withStart()
                .agent("reader", agent -> agent.withInstructions("Find out about {{message}}."))
                .result("end")
                .chain("start", "reader", "end")
                .drawn();
        return Files.writeString(folder.resolve("echo.baton"), WorkflowJson.text(drawn));
    }

    /// A server that nobody has allowed yet, and a workflow whose agent is given a tool of it.
    private Path wanting() throws Exception {
        var about = Files.writeString(folder.resolve("about.txt"), "Says again what it is told.");
        try (var baton = new Baton(home, Map.of(), 0)) {
            var way = new ToolServers.Way.Program(FakeProgram.command(about, "usual"), Map.of(), Set.of());
            baton.toolServers().save(new ToolServers.Server("fake", way), Map.of());
            baton.models().save(new Connection("gone", Kind.OPENAI, "http://127.0.0.1:9/v1", "stub"), null);
            baton.models().setUsual("gone");
        }
        var drawn = Flow.withStart()
                .agent("reader", agent -> agent.withTools(List.of(ToolChoice.of("mcp:fake/echo"))))
                .result("end")
                .chain("start", "reader", "end")
                .drawn();
        return Files.writeString(folder.resolve("wanting.baton"), WorkflowJson.text(drawn));
    }

    @Test
    void a_tool_that_is_not_allowed_yet_is_told_before_the_run_and_allowed_from_there() throws Exception {
        var file = wanting();
        try (var studio = StudioFixture.open(home)) {
            studio.files().willOpen(file);
            studio.click("#welcome-open");
            studio.seesSoon("#card-reader");
            studio.click("#run");
            studio.seesWords("#ready-list", "“reader” would work without it.");

            studio.clickWords("#ready-list", "Servers of tools…");
            studio.click("#server-fake");
            studio.click("#server-allow");
            studio.seesWords("#server-state", "It has 11 tools. None is switched on.");
            studio.tabTo("#server-tool-echo");
            studio.press(KeyCode.SPACE);
            studio.seesWords("#server-state", "It has 11 tools. One is switched on.");
            studio.press(KeyCode.ESCAPE);
            studio.hasKeyboardSoon("#server-fake");
            studio.press(KeyCode.ESCAPE);

            studio.seesSoon("#ready-list");
            assertThat(studio.words("#ready-list"))
                    .as("what is left to be put right")
                    .doesNotContain("would work without it");
            studio.clickWords("#ready-list", "Use Practice");
            studio.seesSoon("#run-form");
        }
    }

    private void connect(StubServer model) {
        try (var baton = new Baton(home, Map.of(), 0)) {
            baton.models().save(new Connection("stub", Kind.OPENAI, model.address(), "stub"), null);
            baton.models().setUsual("stub");
        }
    }

    @Test
    void a_tool_of_a_server_is_added_allowed_given_and_used() throws Exception {
        try (var model = StubServer.start(Dialect.OPENAI)) {
            connect(model);
            model.then(
                    Script.calls("", new Called("call-1", "fake_echo", "{\"text\": \"good day\"}")),
                    Script.says("It said: good day."));
            try (var studio = StudioFixture.open(home)) {
                studio.files().willOpen(workflow());
                studio.click("#welcome-open");
                studio.click("#card-reader");
                studio.click("#inspector-tools-more");
                addServer(studio);
                switchOn(studio);
                give(studio);
                run(studio);
            }
            assertThat(model.requests().getLast().body()).contains("good day");
        }
        assertThat(Files.readString(home.resolve("mcp.json")))
                .contains("\"echo\"")
                .doesNotContain("\"note\"");
    }

    private void addServer(StudioFixture studio) throws Exception {
        studio.tabTo("#inspector-tools-servers");
        studio.press(KeyCode.SPACE);
        studio.seesSoon("#servers-none");
        studio.click("#servers-add");
        studio.hasKeyboardSoon("#server-command");
        studio.type(command());
        studio.tabTo("#server-name");
        studio.type("fake");
        studio.click("#server-save");
        studio.seesWords("#server-way", "fake.args");
        studio.seesWords("#server-warning", "whatever you can do");
        assertThat(studio.sees("#server-tools")).as("nothing was started").isFalse();
    }

    private static void switchOn(StudioFixture studio) {
        studio.click("#server-allow");
        studio.seesWords("#server-state", "It has 11 tools. None is switched on.");
        studio.click("#server-tool-echo");
        studio.seesWords("#server-state", "It has 11 tools. One is switched on.");
        studio.click("#server-back");
        studio.seesWords("#server-fake", "works");
        studio.click("#servers-close");
        studio.seesNoMore("#servers-dialog");
    }

    private static void give(StudioFixture studio) {
        studio.hasKeyboardSoon("#inspector-tools-servers");
        studio.press(KeyCode.SHIFT, KeyCode.TAB);
        studio.hasKeyboardSoon("#inspector-tool-mcp-fake-echo");
        studio.press(KeyCode.SPACE);
        studio.seesSoon("#inspector-tools #inspector-tool-mcp-fake-echo");
    }

    private static void run(StudioFixture studio) {
        studio.click("#run");
        studio.click("#field-message");
        studio.type("Acme");
        studio.click("#form-start");
        studio.seesWords("#question-dialog", "use “echo” of the tool server “fake”");
        studio.click("#tool-once");
        studio.seesWords("#drawer-notice", "Done in");
    }
}
