package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.RunLog;
import baton.engine.ScriptedAgents;
import baton.run.Failure;
import baton.run.StepReply;
import baton.run.ToolCall;
import baton.run.Transcript;
import baton.workflow.Deadline;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.RunLimits;
import baton.workflow.ToolChoice;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What runs wait for is listed, and answered in one command.
@Timeout(60)
class ReviewCommandTest {

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void aComputer() {
        world = new CliWorld(folder);
    }

    private void waitingReview() {
        var file = world.workflow(Flow.withStart()
                .agent("a")
                .review("check")
                .result("end")
                .chain("start", "a", "check", "end")
                .again("check", "a", new Route.SentBack(), 3)
                .drawn());
        assertThat(world.piping("").baton("run", file, "-i", "message=hello").exit())
                .isEqualTo(Exit.WAITING);
    }

    private CliWorld.Said baton(String... words) {
        return world.piping("").baton(words);
    }

    @Test
    void what_waits_is_listed_with_who_asks_and_how_to_answer() {
        assertThat(baton("reviews").out()).containsExactly("Nothing waits for you.");
        waitingReview();
        assertThat(baton("reviews").out())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.getFirst()).startsWith("◆ Run 1 · Test · check · since "))
                .contains("    “baton review 1” answers it.");
        assertThat(baton("reviews", "--json").last())
                .contains("\"kind\":\"review\"", "\"number\":1", "\"step\":\"check\"");
    }

    @Test
    void a_run_that_cannot_be_read_keeps_no_other_from_being_listed() {
        waitingReview();
        waitingReview();
        var first = world.log.runs().stream().sorted().findFirst().orElseThrow();
        world.readOtherwise.put(first, new RunLog.History(List.of(), Optional.empty()));

        var said = baton("reviews");

        assertThat(said.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(said.out()).hasSize(3).contains("    “baton review 2” answers it.");
        assertThat(said.err()).containsExactly("Run 1 cannot be listed. The record of this run is damaged.");
    }

    @Test
    void a_run_from_another_computer_asks_nobody_here() {
        waitingReview();
        var run = world.log.runs().getFirst();
        var facts = world.log.read(run).facts();
        world.readOtherwise.put(run, new RunLog.History(facts, Optional.empty(), RunLog.Origin.ELSEWHERE));

        assertThat(baton("reviews").out()).containsExactly("Nothing waits for you.");
    }

    @Test
    void a_review_that_does_not_wait_for_ever_says_until_when_and_what_then() {
        var file = world.workflow(Flow.withStart()
                .review("check")
                .but(node -> node.withType(
                        new NodeType.Review("Good?", List.of(), Deadline.USUAL.withThen(Deadline.Then.REJECT))))
                .result("end")
                .chain("start", "check", "end")
                .drawn());
        baton("run", file, "-i", "message=hello");

        assertThat(baton("reviews").out().getFirst())
                .endsWith("· since 2026-11-21 14:02 · until 2026-11-22 14:02, then rejected");
        assertThat(baton("reviews", "--json").last())
                .contains("\"until\":\"2026-11-22T14:02:00Z\"", "\"then\":\"reject\"");
        assertThat(baton("review", "1").out()).contains("    until 2026-11-22 14:02, then rejected");

        world.timers.pass(Duration.ofDays(2));
        assertThat(baton("reviews").out().getFirst()).endsWith(" · the time was over 2026-11-22 14:02");
        var taken = baton("resume", "1");
        assertThat(taken.exit()).isEqualTo(Exit.NOT_DONE);
        assertThat(taken.all()).contains("rejected: Nobody answered within 1 day. (nobody answered in time)");
        assertThat(baton("show", "1").all()).contains("The time limit rejected it");
    }

    @Test
    void a_review_is_shown_where_nobody_can_be_asked() {
        waitingReview();
        var said = baton("review", "1");
        assertThat(said.exit()).isEqualTo(Exit.WAITING);
        assertThat(said.all()).contains("◆ check: ", "    message: done by a");
    }

    @Test
    void an_approval_hands_on_what_was_given_with_what_is_set() {
        waitingReview();
        var said = baton("review", "1", "--approve", "--set", "message=better");
        assertThat(said.exit()).isZero();
        assertThat(said.last()).isEqualTo("message: better");
        assertThat(baton("reviews").out()).containsExactly("Nothing waits for you.");
    }

    @Test
    void what_is_sent_back_comes_again_and_waits_again() {
        waitingReview();
        var said = baton("review", "1", "--send-back", "shorter, please");
        assertThat(said.exit()).isEqualTo(Exit.WAITING);
        assertThat(baton("reviews").all()).contains("check (round 2)");
        assertThat(baton("review", "1", "--step", "check", "--reject", "--reason", "too late")
                        .exit())
                .isEqualTo(Exit.NOT_DONE);
    }

    @Test
    void a_person_at_a_terminal_is_asked() {
        waitingReview();
        var said = world.typing("approve\n").baton("review", "1");
        assertThat(said.exit()).isZero();
        assertThat(said.err()).contains("    approve · send back · reject · later? ");
    }

    @Test
    void an_answer_that_does_not_fit_changes_nothing_and_says_which_do() {
        waitingReview();
        var said = baton("review", "1", "--allow", "once");
        assertThat(said.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(said.err()).contains("A review is answered with --approve, --send-back FEEDBACK or --reject.");
        assertThat(baton("review", "1", "--approve", "--set", "colour=red")
                        .err()
                        .getFirst())
                .isEqualTo("This review does not show “colour”.");
        assertThat(baton("review", "1", "--set", "message=x").err()).contains("--set goes with --approve.");
        assertThat(baton("review", "1", "--approve", "--reject").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(baton("review", "1", "--step", "a", "--approve").err()).contains("This step asks nothing now.");
        assertThat(baton("reviews").all()).contains("check");
    }

    @Test
    void a_run_that_asks_nothing_says_how_it_goes_on() {
        waitingReview();
        baton("review", "1", "--approve");
        assertThat(baton("review", "1", "--approve").err()).contains("Run 1 has already ended.");
    }

    @Test
    void each_use_of_a_tool_is_allowed_by_its_own_answer() {
        world.agents.onWithTools("a", (task, tools) -> switch (task.turns().size()) {
            case 0, 1 ->
                new StepReply.WantsTools(
                        "", List.of(tools.look(new ToolCall("", "mail", Fields.NONE))), Transcript.NONE);
            default -> ScriptedAgents.said("sent " + world.toolbox.done().size());
        });
        var file = world.workflow(Flow.withStart()
                .agent("a", agent -> agent.withTools(List.of(ToolChoice.of("mail"))))
                .result("end")
                .chain("start", "a", "end")
                .drawn());
        baton("run", file, "-i", "message=hello");
        assertThat(baton("reviews").all()).contains("a wants to use mail. That cannot be undone.");
        assertThat(baton("review", "1", "--allow", "once").exit()).isEqualTo(Exit.WAITING);
        assertThat(world.toolbox.done()).hasSize(1);
        assertThat(baton("review", "1", "--deny").last()).isEqualTo("message: sent 1");
    }

    @Test
    void a_person_is_asked_about_each_use_in_one_sitting() {
        world.agents.onWithTools(
                "a",
                (task, tools) -> task.turns().size() < 2
                        ? new StepReply.WantsTools(
                                "", List.of(tools.look(new ToolCall("", "mail", Fields.NONE))), Transcript.NONE)
                        : ScriptedAgents.said("sent " + world.toolbox.done().size()));
        var file = world.workflow(Flow.withStart()
                .agent("a", agent -> agent.withTools(List.of(ToolChoice.of("mail"))))
                .result("end")
                .chain("start", "a", "end")
                .drawn());
        var said = world.typing("once\nonce\n").baton("run", file, "-i", "message=hello");
        assertThat(said.exit()).isZero();
        assertThat(said.last()).isEqualTo("message: sent 2");
    }

    @Test
    void a_step_that_failed_is_tried_again_and_a_limit_is_lifted() {
        var tries = new int[1];
        world.agents.on(
                "a",
                _ -> tries[0]++ == 0
                        ? ScriptedAgents.failed(Failure.Kind.KEY_REFUSED)
                        : ScriptedAgents.said("in the end"));
        var file = world.workflow(Flow.withStart()
                .agent("a")
                .agent("b")
                .result("end")
                .chain("start", "a", "b", "end")
                .limits(new RunLimits(1, null, null, null, Fields.NONE))
                .drawn());
        baton("run", file, "-i", "message=hello");
        assertThat(baton("review", "1", "--approve").err().getLast())
                .isEqualTo("It is answered with --again, --skip or --stop.");
        assertThat(baton("review", "1", "--again").exit()).isEqualTo(Exit.WAITING);
        assertThat(baton("reviews").all()).contains("The run reached its limit of 1 step.");
        assertThat(baton("review", "1", "--again").last()).isEqualTo("message: done by b");
    }

    @Test
    void anything_can_be_stopped() {
        waitingReview();
        assertThat(baton("review", "1", "--stop").exit()).isEqualTo(Exit.NOT_DONE);
        assertThat(baton("runs").out().getFirst()).contains("stopped");
    }
}
