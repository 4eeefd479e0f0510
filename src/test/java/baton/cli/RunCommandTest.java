package baton.cli;

import static baton.engine.ScriptedAgents.failed;
import static baton.engine.ScriptedAgents.said;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import baton.files.EventJson;
import baton.run.Failure;
import baton.run.RunEvent;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Route;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunCommandTest {

    private static final String LEAD = "workflows/lead-to-nurture.baton";

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void aComputer() {
        world = new CliWorld(folder);
        world.agents
                .on(
                        "qualifier",
                        _ -> new StepReply.Succeeded(
                                Fields.of("score", Value.of(82))
                                        .with("reason", "A team of 40.")
                                        .with("email", "dana@northwind.example"),
                                Transcript.NONE))
                .on(
                        "writer",
                        _ -> new StepReply.Succeeded(
                                Fields.of("subject", "Your demo").with("body", "Hi Dana,\n\nthank you."),
                                Transcript.NONE));
    }

    private String lead() {
        return "lead=@" + world.file("lead.txt", "We are 40 people.\n");
    }

    private static Workflow twoAgents() {
        return Flow.withStart()
                .agents("a", "b")
                .result("end")
                .chain("start", "a", "b", "end")
                .drawn();
    }

    private static Workflow loop() {
        return Flow.withStart()
                .agent("a")
                .review("r")
                .result("end")
                .chain("start", "a", "r")
                .when("r", "end", new Route.Approved())
                .again("r", "a", new Route.SentBack(), 2)
                .drawn();
    }

    @Test
    void a_run_is_told_line_by_line_and_ends_with_its_result() {
        var said = world.baton("run", LEAD, "--input", lead(), "--review", "approve");
        assertThat(said.exit()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out())
                .containsExactly(
                        "Run 1 · Lead to nurture · Practice",
                        "● Lead qualifier is working",
                        "✓ Lead qualifier · 0.0 s · score, reason, email",
                        "◆ Sales manager waits for your review",
                        "✓ Sales manager · approved",
                        "● Nurture writer is working",
                        "✓ Nurture writer · 0.0 s · subject, body",
                        "✓ Done in 0.0 s.",
                        "",
                        "subject: Your demo",
                        "body:",
                        "  Hi Dana,",
                        "",
                        "  thank you.");
        assertThat(world.agents.asked().getFirst().lookUp(null, "lead")).contains(Value.of("We are 40 people."));
    }

    @Test
    void for_other_programs_every_line_is_an_object_and_the_last_one_is_the_outcome() throws Exception {
        var said = world.baton("run", LEAD, "-i", lead(), "--review=approve", "--json");
        assertThat(said.exit()).isZero();
        var facts = new ArrayList<RunEvent>();
        for (var line : said.out().subList(0, said.out().size() - 1)) {
            var tree = EventJson.treeOf(line);
            assertThat(tree.has("type")).isTrue();
            facts.add(EventJson.recordedFrom(tree).event());
        }
        assertThat(facts.getFirst()).isInstanceOf(RunEvent.RunStarted.class);
        assertThat(facts.getLast()).isInstanceOf(RunEvent.RunFinished.class);
        var run = world.log.runs().getFirst();
        assertThat(said.last())
                .isEqualTo("{\"run\":\"" + run + "\",\"outcome\":\"done\","
                        + "\"result\":{\"subject\":\"Your demo\",\"body\":\"Hi Dana,\\n\\nthank you.\"}}");
    }

    @Test
    void a_review_that_is_left_waits_with_exit_3_and_is_answered_later() {
        var left = world.baton("run", LEAD, "--input", lead(), "--review", "leave");
        assertThat(left.exit()).isEqualTo(3);
        assertThat(left.last()).isEqualTo("◆ Run 1 waits for you at Sales manager. “baton resume 1” goes on.");
        var resumed = world.baton("resume", "1", "--review", "approve");
        assertThat(resumed.exit()).isZero();
        assertThat(resumed.out()).startsWith("✓ Sales manager · approved").contains("subject: Your demo");
    }

    @Test
    void without_a_person_at_the_terminal_a_review_is_left_waiting() throws Exception {
        var said = world.piping("approve\n").baton("run", LEAD, "--input", lead(), "--json");
        assertThat(said.exit()).isEqualTo(3);
        assertThat(EventJson.treeOf(said.last()).get("outcome").textValue()).isEqualTo("waiting");
        assertThat(said.err()).isEmpty();
    }

    @Test
    void a_person_is_asked_and_sees_what_the_review_shows() {
        var said = world.typing("approve\n").baton("run", LEAD, "--input", lead());
        assertThat(said.exit()).isZero();
        assertThat(said.err())
                .containsExactly(
                        "◆ Sales manager: Is this lead worth an email?",
                        "    score: 82",
                        "    reason: A team of 40.",
                        "    email: dana@northwind.example",
                        "    approve · send back · reject · later? ");
    }

    @Test
    void sending_back_asks_for_a_word_and_starts_another_round() {
        var said = world.typing("huh\ns\n\nshorter\na\n").baton("run", world.workflow(loop()), "-i", "message=x");
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains(
                        "● r · sent back: shorter",
                        "● r → a: goes back, round 1 of 2.",
                        "✓ a (round 2) · 0.0 s · message");
        assertThat(String.join("\n", said.err()))
                .contains("Type one of these words, or as much of it as tells them apart.")
                .contains("What should change? Say in a word or two what should change: ");
        assertThat(world.agents.asked().getLast().feedback().getFirst().fields().text("feedback"))
                .isEqualTo("shorter");
    }

    @Test
    void when_the_rounds_are_used_up_sending_back_is_not_offered() {
        var said =
                world.typing("send\none\nsend\ntwo\nlater\n").baton("run", world.workflow(loop()), "-i", "message=x");
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err().getLast()).isEqualTo("    approve · reject · later? ");
    }

    @Test
    void a_rejected_run_ends_with_exit_1_and_the_reason() {
        var said = world.typing("r\ntoo vague\n").baton("run", LEAD, "--input", lead());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out())
                .contains("✕ Sales manager · rejected: too vague")
                .endsWith("What was done is kept. “baton show 1” tells it step by step.");
        assertThat(world.baton("run", LEAD, "--input", lead(), "--review", "reject")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void later_and_the_end_of_the_input_leave_the_review_waiting() {
        assertThat(world.typing("later\n").baton("run", LEAD, "--input", lead()).exit())
                .isEqualTo(3);
        assertThat(world.typing("").baton("run", LEAD, "--input", lead()).exit())
                .isEqualTo(3);
    }

    @Test
    void a_step_that_failed_is_tried_again_when_the_person_says_so() {
        var tries = new ArrayList<Integer>();
        world.agents.on("a", task -> {
            tries.add(task.attempt());
            return tries.size() == 1 ? failed(Failure.Kind.KEY_REFUSED) : said("at last");
        });
        var said = world.typing("try\n").baton("run", world.workflow(twoAgents()), "-i", "message=x");
        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("✕ a · 0.0 s · It did not work.", "◆ a waits for your help. Because.");
        assertThat(said.err())
                .contains(
                        "◆ It did not work. Because.",
                        "    try again · write the answer · go on without it · stop · later? ");
        assertThat(tries).containsExactly(1, 2);
    }

    @Test
    void a_step_that_failed_waits_for_help_where_nobody_can_be_asked_and_stops_where_everything_is_rejected() {
        world.agents.on("a", _ -> failed(Failure.Kind.KEY_REFUSED));
        var file = world.workflow(twoAgents());
        assertThat(world.baton("run", file, "-i", "message=x", "--review", "approve")
                        .exit())
                .isEqualTo(3);
        assertThat(world.baton("run", file, "-i", "message=x").exit()).isEqualTo(3);
        assertThat(world.baton("run", file, "-i", "message=x", "--review", "reject")
                        .exit())
                .isEqualTo(1);
        assertThat(world.typing("stop\n").baton("run", file, "-i", "message=x").exit())
                .isEqualTo(1);
    }

    @Test
    void on_a_terminal_agents_are_heard_while_they_speak_and_in_a_pipe_they_are_not() {
        world.agents.on("a", _ -> {
            // what is said before the command listens is not heard
            while (!world.saidSoFar().contains("a is working")) {
                Thread.onSpinWait();
            }
            return said("done by a");
        });
        var file = world.workflow(twoAgents());
        assertThat(world.typing("").baton("run", file, "-i", "message=x").out()).contains("    working");
        assertThat(world.piping("").baton("run", file, "-i", "message=x").out()).doesNotContain("    working");
    }

    @Test
    void what_agents_say_cannot_drive_the_terminal() {
        world.agents.on("b", _ -> said("red \u001B[31m and \u202Eback\u0007"));
        var said = world.baton("run", world.workflow(twoAgents()), "-i", "message=x");
        assertThat(said.last()).isEqualTo("message: red ·[31m and ·back·");
    }

    @Test
    void a_terminal_without_such_signs_gets_plain_ones() {
        var said = world.onTerminalOf(US_ASCII).baton("run", LEAD, "--input", lead(), "--review", "leave");
        assertThat(said.out().getFirst()).isEqualTo("Run 1 - Lead to nurture - Practice");
        assertThat(said.last()).isEqualTo("? Run 1 waits for you at Sales manager. \"baton resume 1\" goes on.");
    }

    @Test
    void cut_off_from_the_keyboard_a_run_says_how_to_go_on_and_does() throws Exception {
        world.agents.hold("a");
        var file = world.workflow(twoAgents());
        var said = new ArrayList<CliWorld.Said>();
        var command = Thread.ofVirtual().start(() -> said.add(world.baton("run", file, "-i", "message=x")));
        while (world.agents.asked().isEmpty() || world.onInterrupt.isEmpty()) {
            Thread.onSpinWait();
        }
        world.onInterrupt.getFirst().run();
        command.join();
        assertThat(said.getFirst().exit()).isEqualTo(3);
        assertThat(said.getFirst().err()).contains("Cut off. “baton resume 1” goes on from here.");
        assertThat(world.baton("runs").out().getFirst()).startsWith("● 1  cut off  Test");
        world.agents.release("a");
        var resumed = world.baton("resume", "1");
        assertThat(resumed.exit()).isZero();
        assertThat(resumed.last()).isEqualTo("message: done by b");
    }

    @Test
    void the_example_of_the_program_runs_without_a_file() {
        var said = world.baton("run", "--example", "lead-to-nurture", "--review", "approve");
        assertThat(said.exit()).isZero();
        assertThat(world.agents
                        .asked()
                        .getFirst()
                        .lookUp(null, "lead")
                        .orElseThrow()
                        .asText())
                .contains("Northwind");
    }
}
