package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ScriptedAgents;
import baton.workflow.Flow;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ForkCommandTest {

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void aRunThatIsOver() {
        world = new CliWorld(folder);
        world.baton("run", world.workflow(two()), "-i", "message=hello");
        assertThat(world.agents.asked()).hasSize(2);
    }

    private static Workflow two() {
        return Flow.withStart()
                .agents("a", "b")
                .result("end")
                .chain("start", "a", "b", "end")
                .drawn();
    }

    @Test
    void from_a_step_on_everything_before_it_is_taken_over() {
        var said = world.baton("fork", "1", "--from", "b");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .containsExactly(
                        "Run 2 · Test · Practice · forked from run 1",
                        "✓ 1 step was taken over.",
                        "● b is working",
                        "✓ b · 0.0 s · message",
                        "✓ Done in 0.0 s.",
                        "",
                        "message: done by b");
        assertThat(world.agents.asked()).hasSize(3);
    }

    @Test
    void a_step_is_let_to_have_said_something_else() {
        world.agents.on(
                "b",
                task -> ScriptedAgents.said("b heard "
                        + task.received()
                                .getFirst()
                                .fields()
                                .get("message")
                                .orElseThrow()
                                .asText()));
        var said = world.baton("fork", "1", "--from=A", "--said", "message=Something else");
        assertThat(said.exit()).isZero();
        assertThat(said.last()).isEqualTo("message: b heard Something else");
        assertThat(world.baton("show", "2").out()).contains("✓ a · said by you");
    }

    @Test
    void with_another_input_all_of_it_is_done_again() {
        var said = world.baton("fork", "#1", "--input", "message=good bye");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("✓ No step was taken over.", "● a is working");
        assertThat(world.baton("show", "2").out()).contains("    message: good bye");
    }

    @Test
    void with_another_workflow_what_is_the_same_in_it_is_taken_over() {
        var changed = Flow.withStart()
                .agent("a")
                .agent("b", agent -> agent.withGoal("Something new"))
                .result("end")
                .chain("start", "a", "b", "end")
                .drawn();
        var said = world.baton("fork", "1", "--workflow", world.workflow(changed));
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("✓ 1 step was taken over.", "● b is working")
                .doesNotContain("● a is working");
    }

    @Test
    void the_recorded_run_stays_as_it_is_and_the_new_one_tells_where_it_comes_from() {
        var before = world.baton("show", "1").out();
        world.baton("fork", "1", "--from", "b");
        assertThat(world.baton("show", "1").out()).isEqualTo(before);
        assertThat(world.baton("show", "2").out())
                .startsWith("Run 2 · Test · Practice · forked from run 1")
                .contains("1 step was taken over, 1 ran.", "✓ a · 0.0 s · taken over", "✓ b · 0.0 s");
        assertThat(world.baton("runs").all()).contains("From run 1 · hello");
    }

    @Test
    void a_round_is_named_after_a_number_sign() {
        var loop = Flow.withStart()
                .agent("a")
                .review("r")
                .result("end")
                .chain("start", "a", "r")
                .when("r", "end", new Route.Approved())
                .again("r", "a", new Route.SentBack(), 2)
                .drawn();
        world.typing("send\nbetter\napprove\n").baton("run", world.workflow(loop), "-i", "message=hello");
        var asked = world.agents.asked().size();
        assertThat(world.baton("fork", "2", "--from", "a#2", "--review", "approve")
                        .exit())
                .isZero();
        assertThat(world.agents.asked()).hasSize(asked + 1);
        assertThat(world.baton("fork", "2", "--from", "a#1", "--review", "approve")
                        .exit())
                .isZero();
        assertThat(world.agents.asked().getLast().step().visit()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_is_said_in_a_sentence() {
        assertThat(world.baton("fork", "1").err())
                .containsExactly(
                        "What is to be different?",
                        "Say --from STEP to do a step and those after it again, --input name=value or --workflow FILE.");
        assertThat(world.baton("fork", "1", "--from", "c").err())
                .containsExactly("This run has no step “c”.", "Its steps are: a, b, end.");
        assertThat(world.baton("fork", "1", "--from", "a#3").err())
                .containsExactly("This step was not reached in that run, so nothing can be run from there.");
        assertThat(world.baton("fork", "1", "--said", "message=x").err())
                .containsExactly("Which step said this?", "Name it with --from STEP.");
        assertThat(world.baton("fork", "1", "--from", "a", "--said", "score=1").err())
                .containsExactly("This step does not give “score”.", "It gives: message.");
        assertThat(world.baton("fork", "1", "--from", "end", "--said", "message=1")
                        .err())
                .containsExactly("What this step gave cannot be changed. Only what an agent gave can.");
        assertThat(world.baton("fork", "1", "--input", "message=x", "--from", "a")
                        .exit())
                .isEqualTo(2);
        assertThat(world.baton("fork", "7", "--from", "a").err()).first().isEqualTo("There is no run “7”.");
    }
}
