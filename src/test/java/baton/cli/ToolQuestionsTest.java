package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ScriptedAgents;
import baton.run.StepReply;
import baton.run.ToolCall;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.ToolChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a person at a terminal is asked about tools, and how a run without a person answers.
@Timeout(60)
class ToolQuestionsTest {

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void anAgentThatWantsToSendAMail() {
        world = new CliWorld(folder);
        world.agents.onWithTools(
                "a",
                (task, tools) -> task.turns().isEmpty()
                        ? new StepReply.WantsTools(
                                "", List.of(tools.look(new ToolCall("", "mail", Fields.NONE))), Transcript.NONE)
                        : ScriptedAgents.said(task.turns()
                                .getFirst()
                                .uses()
                                .getFirst()
                                .result()
                                .text()));
    }

    private String file() {
        return world.workflow(Flow.withStart()
                .agent("a", agent -> agent.withTools(List.of(ToolChoice.of("mail"))))
                .result("end")
                .chain("start", "a", "end")
                .drawn());
    }

    private CliWorld.Said run(String typed, String... options) {
        var all = new ArrayList<>(List.of("run", file(), "-i", "message=hello"));
        all.addAll(List.of(options));
        return world.typing(typed).baton(all.toArray(String[]::new));
    }

    @Test
    void the_person_is_told_what_it_would_do_and_how_far_a_yes_goes() {
        var said = run("this\n");
        assertThat(said.err())
                .containsExactly(
                        "◆ a wants to use mail. That cannot be undone.",
                        "    Allowed for the run or always, it may use mail without asking.",
                        "    once · this run · always · not now · never · stop · later? ");
        assertThat(said.last()).isEqualTo("message: mail gave 1");
    }

    @Test
    void a_no_is_told_to_the_agent_and_the_run_goes_on() {
        assertThat(run("not\n").last()).contains("does not allow it");
        assertThat(world.toolbox.done()).isEmpty();
    }

    @Test
    void without_a_person_it_waits_or_does_as_the_options_say() {
        assertThat(run("", "--review", "leave").exit()).isEqualTo(Exit.WAITING);
        assertThat(run("", "--review", "approve").exit()).isEqualTo(Exit.WAITING);
        assertThat(run("", "--review", "leave", "--tools", "allow").last()).isEqualTo("message: mail gave 1");
        assertThat(run("", "--review", "leave", "--tools", "refuse").last()).contains("does not allow it");
    }

    @Test
    void a_rehearsal_asks_nothing_and_says_what_would_have_been_done() {
        var said = run("", "--rehearse");
        assertThat(said.out()).contains("✓ a only rehearsed it. It would have used mail.");
        assertThat(said.last()).isEqualTo("message: It would have used mail.");
        assertThat(world.toolbox.done()).isEmpty();
    }

    @Test
    void show_tells_each_use_of_a_tool() {
        run("once\n");
        assertThat(world.baton("show", "1").out()).containsSequence("  Asked you wants to use mail");
    }
}
