package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ScriptedAgents;
import baton.run.Failure;
import baton.workflow.Flow;
import java.nio.file.Path;
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
        assertThat(baton("stop", "1").err()).containsExactly("Run 1 is stopped.");
        assertThat(baton("stop", "1").err().getFirst()).contains("already ended");
    }
}
