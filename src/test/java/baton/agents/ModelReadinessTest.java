package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ReadyCheck;
import baton.engine.ReadyCheck.Finding;
import baton.engine.ReadyCheck.Fix;
import baton.engine.ReadyCheck.Report;
import baton.workflow.Edits;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.ToolChoice;
import baton.workflow.Workflow;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The check before a run: what is missing, in words, and the click that mends it.
class ModelReadinessTest {

    private static final NodeId WRITER = new NodeId("writer");

    @TempDir
    private Path home;

    private final ListServer server = new ListServer();
    private Connections models;

    @BeforeEach
    void connect() {
        models = new Connections(home, new SessionSecrets());
        server.at(
                "/v1/models",
                "{\"data\":[{\"id\":\"m\",\"supported_parameters\":[],\"context_length\":2000},"
                        + "{\"id\":\"able\",\"supported_parameters\":[\"tools\"]}]}");
        connect("mine", "m", null);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void connect(String name, String model, @Nullable String spend) {
        models.save(
                new Connection(
                        name,
                        Kind.OPENAI,
                        server.address() + "/v1",
                        model,
                        4,
                        "",
                        Map.of(),
                        spend == null ? null : new BigDecimal(spend)),
                null);
    }

    private Purse purse() {
        return new Purse(new Prices(home), new Spending(home, InstantSource.system(), ZoneOffset.UTC));
    }

    private Report look(NodeType.Agent agent, String usual) {
        return new ModelReadiness(models, purse()).look(workflow(agent), usual);
    }

    private static Workflow workflow(NodeType.Agent agent) {
        return Workflow.EMPTY.withGraph(List.of(Node.of(WRITER, "Writer", agent)), List.of());
    }

    private static Finding only(Report report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().getFirst();
    }

    private static List<String> labels(Finding finding) {
        return finding.fixes().stream().map(Fix::label).toList();
    }

    @Test
    void all_is_well_where_the_model_is_there_and_can_do_what_is_wanted() {
        var report = look(NodeType.Agent.BLANK, "mine");

        assertThat(report.findings()).isEmpty();
        assertThat(report.stopsRun()).isFalse();
        assertThat(report.cost()).isEqualTo("It costs nothing: its models are on this computer.");
    }

    @Test
    void with_practice_alone_nobody_is_asked() {
        assertThat(look(NodeType.Agent.BLANK, "practice")).isEqualTo(Report.GOOD);
        assertThat(server.asked()).isEmpty();
        assertThat(ReadyCheck.isPracticeAlone(workflow(NodeType.Agent.BLANK), "practice"))
                .isTrue();
        assertThat(ReadyCheck.isPracticeAlone(workflow(NodeType.Agent.BLANK.withModel("mine")), "practice"))
                .isFalse();
        assertThat(ReadyCheck.isPracticeAlone(workflow(NodeType.Agent.BLANK), "mine"))
                .isFalse();
    }

    @Test
    void a_server_that_is_gone_stops_the_run() {
        server.close();

        var finding = only(look(NodeType.Agent.BLANK, "mine"));

        assertThat(finding.stopsRun()).isTrue();
        assertThat(finding.node()).isEqualTo(WRITER);
        assertThat(finding.title()).isEqualTo("“Writer” cannot reach its model.");
        assertThat(finding.why()).startsWith("Nobody answers at ");
        assertThat(labels(finding)).containsExactly("Look again", "Open its settings", "Use Practice");
    }

    @Test
    void a_model_that_is_not_set_up_stops_the_run_and_the_usual_one_is_a_click_away() {
        var workflow = workflow(NodeType.Agent.BLANK.withModel("gone"));

        var finding = only(new ModelReadiness(models, purse()).look(workflow, "mine"));

        assertThat(finding.title()).isEqualTo("“Writer” asks for the model “gone”, which is not set up here.");
        assertThat(labels(finding)).containsExactly("Connect it", "Use the usual model");
        var mended =
                finding.fixes().get(1) instanceof Fix.Change(var fix) ? Edits.apply(workflow, fix.edit()) : workflow;
        assertThat(new ModelReadiness(models, purse()).look(mended, "mine").findings())
                .isEmpty();
    }

    @Test
    void a_model_that_the_server_does_not_have_can_be_downloaded_where_it_is_ollama_here() {
        server.at("/api/version", "{\"version\":\"0.12.0\"}").at("/api/tags", "{\"models\":[{\"name\":\"other\"}]}");
        models.save(new Connection("llama", Kind.OLLAMA, server.address(), "llama3.2"), null);

        var finding = only(look(NodeType.Agent.BLANK, "llama"));

        assertThat(finding.title()).isEqualTo("The model “llama3.2” of “Writer” is not there.");
        assertThat(finding.fixes())
                .contains(new Fix.Download("Download “llama3.2”", "llama3.2"))
                .contains(new Fix.Connect("Choose another model", "llama"));
    }

    @Test
    void an_agent_with_tools_needs_a_model_that_can_use_them() {
        connect("able", "able", null);
        var with = NodeType.Agent.BLANK.withTools(List.of(ToolChoice.of("today"), ToolChoice.of("calculate")));
        var second = Node.of(new NodeId("second"), "Second", NodeType.Agent.BLANK.withModel("able"));
        var workflow = Workflow.EMPTY.withGraph(List.of(Node.of(WRITER, "Writer", with), second), List.of());

        var finding = only(new ModelReadiness(models, purse()).look(workflow, "mine"));

        assertThat(finding.title()).isEqualTo("“m” cannot use tools, and “Writer” has 2 tools.");
        assertThat(labels(finding)).containsExactly("Use “able”", "Choose another model", "Use Practice");
        assertThat(finding.stopsRun()).isTrue();
    }

    @Test
    void too_much_text_for_the_room_of_the_model_is_a_warning() {
        var finding = only(look(NodeType.Agent.BLANK.withInstructions("Read this. ".repeat(1000)), "mine"));

        assertThat(finding.stopsRun()).isFalse();
        assertThat(finding.title()).isEqualTo("There may be too much text for “m”.");
        assertThat(finding.why()).isEqualTo("“Writer” is given about 2,340 words; the model has room for about 1,500.");
    }

    @Test
    void a_connection_that_has_spent_what_it_may_stops_the_run_before_it_begins() {
        connect("mine", "m", "1");
        new Spending(home, InstantSource.system(), ZoneOffset.UTC).add("mine", new BigDecimal("1.25"));

        var finding = only(look(NodeType.Agent.BLANK, "mine"));

        assertThat(finding.stopsRun()).isTrue();
        assertThat(finding.title()).isEqualTo("“mine” has reached its limit of $1.00 for this month.");
        assertThat(labels(finding)).startsWith("Change its limit");
    }

    @Test
    void says_about_what_the_run_will_cost_and_where_nobody_knows() throws Exception {
        Files.writeString(home.resolve("prices.json"), "{\"prices\":[{\"model\":\"m\",\"in\":100,\"out\":100}]}");
        assertThat(look(NodeType.Agent.BLANK, "mine").cost())
                .isEqualTo("It will cost about $0.09 if each agent is asked once.");

        models.save(new Connection("far", Kind.OPENAI, "https://models.invalid/v1", "x"), null);
        assertThat(look(NodeType.Agent.BLANK, "far").cost()).isEqualTo("Baton does not know what “far” costs.");
    }

    @Test
    void what_an_alias_stands_for_is_looked_at_unless_the_run_is_one_in_practice() {
        models.setAlias("careful", "mine");

        var careful = NodeType.Agent.BLANK.withModel("careful");

        assertThat(look(careful, "practice").findings()).isEmpty();
        assertThat(server.asked()).isEmpty();
        assertThat(look(careful, "mine").findings()).isEmpty();
        assertThat(server.asked()).isNotEmpty();
    }
}
