package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook;
import baton.files.EventJson;
import baton.files.WorkflowJson;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.RunLimits;
import baton.workflow.Workflow;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CommandsTest {

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void aComputer() {
        world = new CliWorld(folder);
    }

    private static Flow reviewed() {
        return Flow.withStart().agent("a").review("r").result("end").chain("start", "a", "r", "end");
    }

    private String file(Workflow workflow) {
        return world.workflow(workflow);
    }

    @Test
    void the_home_is_taken_before_or_after_the_command_or_from_the_environment() {
        var here = folder.resolve("here").toString();
        world.baton("--home", here, "runs");
        world.baton("runs", "--home", here);
        world.baton("models", "--home=" + here);
        world.environment.put("BATON_HOME", here);
        world.baton("runs");
        assertThat(world.homesOpened).hasSize(4).containsOnly(Path.of(here));
        world.environment.clear();
        world.baton("runs");
        assertThat(world.homesOpened.getLast()).isEqualTo(folder.resolve("me/.baton"));
    }

    @Test
    void help_version_schema_and_check_start_nothing() {
        assertThat(world.baton("--version").out()).containsExactly("Baton 1.2.3");
        assertThat(world.baton("--help").all()).contains("run", "check", "resume", "--home=DIR");
        assertThat(world.baton("run", "--help").all()).contains("--input=name=value", "--review=HOW");
        assertThat(world.baton().all()).contains("Usage: baton");
        assertThat(world.baton("schema").all() + "\n").isEqualTo(WorkflowJson.schema());
        assertThat(world.baton("check", file(reviewed().drawn())).exit()).isZero();
        assertThat(world.homesOpened).isEmpty();
    }

    @Test
    void check_says_what_is_wrong_with_each_file_and_ends_with_2_if_one_cannot_run() {
        var good =
                world.file("good.baton", WorkflowJson.text(reviewed().drawn())).toString();
        var bad = world.file(
                        "bad.baton",
                        WorkflowJson.text(Flow.withStart()
                                .agent("a", agent -> agent.withInstructions(""))
                                .chain("start", "a")
                                .drawn()))
                .toString();
        var said = world.baton("check", good, bad, "workflows/loan-check.baton");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.out())
                .containsExactly(
                        "✓ " + good + " · Test · nothing to put right",
                        "✕ " + bad + " · Test · one thing stops it from running:",
                        "  ✕ “a” does not know what to do yet. Write its instructions.",
                        "✓ workflows/loan-check.baton · Loan check · nothing to put right");
        var unreadable = world.baton("check", "gone.baton");
        assertThat(unreadable.exit()).isEqualTo(2);
        assertThat(unreadable.err()).first().isEqualTo("“gone.baton” is not there.");
    }

    @Test
    void runs_lists_the_latest_first() throws Exception {
        assertThat(world.baton("runs").out()).containsExactly("There are no runs yet. “baton run FILE” starts one.");
        world.baton("run", file(reviewed().drawn()), "-i", "message=first", "--review", "approve");
        world.baton("run", file(reviewed().drawn()), "-i", "message=second", "--review", "leave");
        assertThat(world.baton("runs").out())
                .containsExactly(
                        "◆ 2  needs you  Test  2026-11-21 14:02  second",
                        "✓ 1  done       Test  2026-11-21 14:02  first");
        var lines = world.baton("runs", "--json").out();
        var latest = EventJson.treeOf(lines.getFirst());
        assertThat(lines).hasSize(2);
        assertThat(latest.get("type").textValue()).isEqualTo("run");
        assertThat(latest.get("number").intValue()).isEqualTo(2);
        assertThat(latest.get("status").textValue()).isEqualTo("needsYou");
    }

    @Test
    void resuming_a_run_that_has_ended_shows_its_result_again() {
        world.baton("run", file(reviewed().drawn()), "-i", "message=x", "--review", "approve");
        var again = world.baton("resume", "1");
        assertThat(again.exit()).isZero();
        assertThat(again.err()).containsExactly("Run 1 has already ended.");
        assertThat(again.last()).isEqualTo("message: done by a");
        world.baton("run", file(reviewed().drawn()), "-i", "message=x", "--review", "reject");
        assertThat(world.baton("resume", "2").exit()).isEqualTo(1);
    }

    @Test
    void resuming_without_an_answer_leaves_the_run_waiting() {
        world.baton("run", file(reviewed().drawn()), "-i", "message=x", "--review", "leave");
        var left = world.baton("resume", "1", "--review", "leave", "--json");
        assertThat(left.exit()).isEqualTo(3);
        assertThat(left.out()).hasSize(1).first().asString().endsWith("\"outcome\":\"waiting\",\"result\":{}}");
    }

    @Test
    void a_run_that_paused_at_its_limit_goes_on_when_it_is_resumed() {
        var limits = new RunLimits(1, null, null, null, Fields.NONE);
        var two = Flow.withStart()
                .agents("a", "b")
                .chain("start", "a", "b")
                .limits(limits)
                .drawn();
        var paused = world.baton("run", file(two), "-i", "message=x");
        assertThat(paused.exit()).isEqualTo(3);
        assertThat(paused.out())
                .endsWith(
                        "◆ The run reached its limit of 1 step.",
                        "◆ Run 1 stands still for now. “baton resume 1” goes on.");
        var resumed = world.baton("resume", "1");
        assertThat(resumed.exit()).isZero();
        assertThat(resumed.out()).startsWith("● The run goes on.", "● b is working");
    }

    @Test
    void a_run_that_another_baton_holds_is_left_alone() throws Exception {
        world.baton("run", file(reviewed().drawn()), "-i", "message=x", "--review", "leave");
        try (var _ = world.log.open(world.log.runs().getFirst())) {
            var refused = world.baton("resume", "1", "--review", "approve");
            assertThat(refused.exit()).isEqualTo(2);
            assertThat(refused.err())
                    .containsExactly("Another Baton is at work on this run. Answer there, or close it first.");
        }
    }

    @Test
    void models_are_added_with_a_key_from_the_environment_listed_and_chosen() {
        assertThat(world.baton("models").out())
                .containsExactly("✓ practice · built in, prepared examples, no network · the usual one");
        world.environment.put("MY_KEY", "k-123");
        var added = world.baton(
                "models",
                "add",
                "big",
                "--kind",
                "openai",
                "--address",
                "https://api.example/v1",
                "--model",
                "m-1",
                "--key-env",
                "MY_KEY");
        assertThat(added.exit()).isZero();
        assertThat(added.out()).containsExactly("✓ “big” is kept. Its key is in a drawer.", "◆ Nobody answers there.");
        assertThat(world.models.keys).containsEntry("big", "k-123");
        assertThat(world.models.connections())
                .containsExactly(
                        new ModelBook.Connection("big", ModelBook.Kind.OPENAI, "https://api.example/v1", "m-1"));
        assertThat(world.baton("models", "use", "big").exit()).isZero();
        assertThat(world.baton("models").out())
                .containsExactly(
                        "  practice · built in, prepared examples, no network",
                        "✓ big · openai, m-1 at https://api.example/v1 · the usual one");
        assertThat(world.baton("models", "--json").last())
                .isEqualTo("{\"type\":\"model\",\"name\":\"big\",\"kind\":\"openai\",\"usual\":true,"
                        + "\"address\":\"https://api.example/v1\",\"model\":\"m-1\",\"atOnce\":16,\"aliases\":[],"
                        + "\"spent\":0}");
        world.baton("run", file(reviewed().drawn()), "-i", "message=x", "--review", "leave");
        assertThat(world.agents.asked().getLast().model()).isEqualTo("big");
    }

    @Test
    void what_is_wrong_with_a_model_is_told_in_a_sentence_and_nothing_is_kept() {
        assertThat(world.baton("models", "add", "practice", "--kind", "ollama", "--address", "http://x", "--model", "m")
                        .err())
                .first()
                .isEqualTo("A model cannot be called “practice”.");
        assertThat(world.baton("models", "add", "a", "--kind", "ollama", "--address", "file:///etc", "--model", "m")
                        .err())
                .first()
                .isEqualTo("“file:///etc” is no web address.");
        assertThat(world.baton(
                                "models",
                                "add",
                                "a",
                                "--kind",
                                "openai",
                                "--address",
                                "http://x",
                                "--model",
                                "m",
                                "--key-env",
                                "NOPE")
                        .err())
                .first()
                .isEqualTo("There is nothing in the variable “NOPE”.");
        assertThat(world.baton("models", "add", "a", "--kind", "alien", "--address", "http://x", "--model", "m")
                        .err())
                .first()
                .isEqualTo("--kind is one of ollama, openai, anthropic, gemini, not “alien”.");
        assertThat(world.baton("models", "add", "a").exit()).isEqualTo(2);
        assertThat(world.baton("models", "use", "nobody").err().getFirst()).isEqualTo("There is no model “nobody”.");
        assertThat(world.models.connections()).isEmpty();
    }
}
