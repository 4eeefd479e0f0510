package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.LocalRunner;
import baton.engine.RunIds;
import baton.engine.ScriptedAgents;
import baton.engine.StartResult;
import baton.engine.Watched;
import baton.run.Failure;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.StepStatus;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// One step of a run that waits is skipped, and a run that waits is stopped.
@Timeout(60)
class StepWishesCommandTest {

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void aRunThatWaits() {
        world = new CliWorld(folder);
        world.agents.on("a", _ -> ScriptedAgents.failed(Failure.Kind.REFUSED));
        var file = world.workflow(Flow.withStart()
                .agents("a", "b", "c")
                .review("check")
                .result("end")
                .chain("start", "a", "c", "end")
                .chain("start", "b", "check", "end")
                .drawn());
        assertThat(baton("run", file, "-i", "message=hello").exit()).isEqualTo(Exit.WAITING);
    }

    private CliWorld.Said baton(String... words) {
        return world.piping("").baton(words);
    }

    @Test
    void a_step_that_failed_is_skipped_and_what_follows_is_said() {
        var said = baton("skip", "1", "a");
        assertThat(said.exit()).isEqualTo(Exit.WAITING);
        assertThat(said.err()).contains("c does not run then.", "end does not wait for it then.");
        assertThat(baton("review", "1", "--step", "check", "--approve").last()).isEqualTo("message: done by b");
    }

    @Test
    void the_question_after_a_failure_is_answered_with_going_on_without_the_step() {
        assertThat(baton("review", "1", "--step", "a", "--skip").exit()).isEqualTo(Exit.WAITING);
        assertThat(baton("reviews").all()).contains("check").doesNotContain("a cannot");
    }

    @Test
    void what_is_over_or_asks_is_not_skipped_and_it_is_said_why() {
        assertThat(baton("skip", "1", "b").err()).containsExactly("“b” is already over.");
        assertThat(baton("skip", "1", "check").err().getFirst()).contains("Answer that");
        assertThat(baton("skip", "1", "nobody").exit()).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void a_run_that_waits_is_stopped_and_a_step_of_it_only_where_something_is_to_be_stopped() {
        assertThat(baton("stop", "1", "--step", "a").err().getFirst()).contains("Nobody is at work");
        var stopped = baton("stop", "1");
        assertThat(stopped.err()).containsExactly("Run 1 is stopped.");
        assertThat(stopped.exit()).isZero();
        assertThat(baton("stop", "1").err().getFirst()).contains("already ended");
    }

    /// Run 2, in which `a` was to be tried again when Baton was closed, and `b` was asked.
    private RunId cutOff() throws InterruptedException {
        world.agents.on("a", _ -> ScriptedAgents.failed(Failure.Kind.SERVER)).hold("b");
        var workflow = Flow.withStart()
                .agents("a", "b", "c")
                .result("end")
                .chain("start", "a", "c", "end")
                .chain("start", "b", "end")
                .drawn();
        try (var runner =
                new LocalRunner(world.log, world.agents, world.timers, new RunIds(world.timers::now, new Random(9)))) {
            if (!(runner.start(workflow, Fields.of("message", "hello"), "practice")
                    instanceof StartResult.Started(var run))) {
                throw new AssertionError("refused");
            }
            var watched = new Watched();
            runner.watch(run, watched);
            watched.until(
                    state -> status(state, "a") == StepStatus.RETRYING && status(state, "b") == StepStatus.WORKING);
            return run;
        } finally {
            world.agents.release("b");
            world.timers.pass(Duration.ofHours(1));
        }
    }

    private static StepStatus status(RunState state, String node) {
        return state.step(new NodeId(node)).orElseThrow().status();
    }

    private long begun(RunId run, String node) {
        return world.log.read(run).facts().stream()
                .filter(fact -> fact.event() instanceof RunEvent.StepStarted(var step, var _, var _)
                        && step.node().value().equals(node))
                .count();
    }

    @Test
    void a_step_of_a_run_that_was_cut_off_is_stopped_and_the_rest_goes_on() throws InterruptedException {
        var run = cutOff();
        var said = baton("stop", "2", "--step", "a");
        assertThat(said.err()).containsExactly("“a” is stopped.");
        assertThat(said.exit()).isEqualTo(Exit.WAITING);
        assertThat(said.last()).contains("waits for you at a");
        assertThat(begun(run, "a")).isEqualTo(1);
        assertThat(status(RunState.of(world.log.read(run).facts()), "b")).isEqualTo(StepStatus.DONE);
    }

    @Test
    void a_step_of_a_run_that_was_cut_off_is_skipped_and_not_tried_again() throws InterruptedException {
        var run = cutOff();
        assertThat(baton("skip", "2", "a").exit()).isZero();
        assertThat(begun(run, "a")).isEqualTo(1);
    }

    @Test
    void a_wish_that_makes_no_sense_does_not_take_the_run_up() throws InterruptedException {
        var run = cutOff();
        var before = world.log.read(run).facts().size();
        assertThat(baton("stop", "2", "--step", "c").err()).containsExactly("“c” has not begun. It can be skipped.");
        assertThat(baton("stop", "2", "--step", "a#2").err()).containsExactly("“a” is already over.");
        assertThat(baton("skip", "2", "a#2").err()).containsExactly("“a” is already over.");
        assertThat(baton("skip", "2", "b").err().getFirst()).contains("Stop it first");
        assertThat(world.log.read(run).facts()).hasSize(before);
    }

    @Test
    void a_run_that_was_cut_off_is_stopped_and_nothing_of_it_begins() throws InterruptedException {
        var run = cutOff();
        assertThat(baton("stop", "2").exit()).isZero();
        assertThat(begun(run, "a") + begun(run, "b")).isEqualTo(2);
    }
}
