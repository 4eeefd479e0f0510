package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ScriptedAgents;
import baton.run.Failure;
import baton.run.StepReply;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeType;
import baton.workflow.RunLimits;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a person at a terminal is asked when a run cannot go on by itself.
@Timeout(60)
class QuestionsTest {

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void aStepThatFails() {
        world = new CliWorld(folder);
        world.agents.on("a", _ -> ScriptedAgents.failed(Failure.Kind.KEY_REFUSED));
    }

    private CliWorld.Said run(UnaryOperator<NodeType.Agent> agent, String typed) {
        var workflow = Flow.withStart()
                .agent("a", agent)
                .result("end")
                .chain("start", "a", "end")
                .drawn();
        return world.typing(typed).baton("run", world.workflow(workflow), "-i", "message=hello");
    }

    @Test
    void the_answer_that_is_kept_for_a_failure_is_shown_and_used() {
        var said = run(agent -> agent.withOtherwise(Fields.of("message", "We call you back.")), "use\n");
        assertThat(said.err())
                .containsExactly(
                        "◆ It did not work. Because.",
                        "    The answer kept for this:",
                        "      message: We call you back.",
                        "    try again · use the answer kept for this · write the answer · go on without it · stop · later? ");
        assertThat(said.last()).isEqualTo("message: We call you back.");
    }

    @Test
    void a_step_that_keeps_no_answer_offers_none() {
        assertThat(run(agent -> agent, "stop\n").err())
                .contains("    try again · write the answer · go on without it · stop · later? ");
    }

    @Test
    void one_that_was_cut_off_may_be_gone_on_without() {
        world.agents.on("a", _ -> ScriptedAgents.failed(Failure.Kind.INTERRUPTED));
        var said = run(agent -> agent, "go\n");
        assertThat(said.err())
                .anyMatch(line -> line.startsWith("    run it again · it was done · go on without it · stop · later? "))
                .contains("    The run ends then, without a result.");
        assertThat(world.agents.asked()).hasSize(1);
    }

    @Test
    void the_answer_is_written_field_by_field_until_it_fits() {
        var said = run(agent -> agent, "write\n\nHello\n");
        assertThat(said.exit()).isZero();
        assertThat(said.last()).isEqualTo("message: Hello");
        assertThat(said.err().getLast()).contains("message: ");
        assertThat(said.err()).anyMatch(line -> line.contains("This is needed."));
    }

    @Test
    void an_answer_left_half_written_is_left_for_later() {
        assertThat(run(agent -> agent, "write\n").exit()).isEqualTo(3);
    }

    @Test
    void at_a_limit_the_run_may_use_as_much_again() {
        world.agents.on("a", _ -> new StepReply.Succeeded(Fields.of("message", "one"), baton.run.Transcript.NONE));
        var workflow = Flow.withStart()
                .agents("a", "b")
                .result("end")
                .chain("start", "a", "b", "end")
                .limits(new RunLimits(1, null, null, null, Fields.NONE))
                .drawn();
        var said = world.typing("allow\n").baton("run", world.workflow(workflow), "-i", "message=hello");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("◆ The run reached its limit of 1 step.", "● The run goes on.");
        assertThat(said.err()).containsExactly("    allow as much again · stop · later? ");
    }
}
