package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.files.EventJson;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.run.Usage;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ShowCommandTest {

    @TempDir
    private Path folder;

    private CliWorld world;

    @BeforeEach
    void aRunThatIsOver() {
        world = new CliWorld(folder);
        world.agents.on("a", task -> task.step().visit() == 1 ? mended() : again());
    }

    private static Workflow workflow() {
        return Flow.withStart()
                .agent("a")
                .review("r")
                .result("end")
                .chain("start", "a", "r")
                .when("r", "end", new Route.Approved())
                .again("r", "a", new Route.SentBack(), 2)
                .drawn();
    }

    private static StepReply mended() {
        var rules = new Exchange.Told(Exchange.Speaker.RULES, "You are a.");
        var task = new Exchange.Told(Exchange.Speaker.TASK, "Do it.\n\nQuickly.");
        var first = new Exchange(List.of(rules, task), "Hm.", List.of("“message” is missing"), Usage.NONE, 5);
        var again = new Exchange(
                List.of(
                        rules,
                        task,
                        new Exchange.Told(Exchange.Speaker.AGENT, "Hm."),
                        new Exchange.Told(Exchange.Speaker.TASK, "“message” is missing.")),
                "message: one",
                List.of(),
                Usage.NONE,
                5);
        return new StepReply.Succeeded(
                Fields.of("message", "one"), new Transcript("practice", true, List.of(first, again)));
    }

    private static StepReply again() {
        return new StepReply.Succeeded(Fields.of("message", "two"), Transcript.NONE);
    }

    private CliWorld.Said run() {
        return world.typing("send\nbetter\napprove\n").baton("run", world.workflow(workflow()), "-i", "message=hello");
    }

    @Test
    void a_run_is_told_with_all_that_each_step_received_was_told_said_and_gave() {
        run();
        assertThat(world.baton("show", "1").out())
                .containsExactly(
                        "Run 1 · Test · Practice",
                        "✓ Finished.",
                        "Began 2026-11-21 14:02, took 0.0 s · "
                                + world.log.runs().getFirst(),
                        "",
                        "✓ start",
                        "  Was given",
                        "    message: hello",
                        "",
                        "✓ a · 0.0 s",
                        "  Received from start",
                        "    message: hello",
                        "  Was told",
                        "    You are a.",
                        "    Do it.",
                        "",
                        "    Quickly.",
                        "  Said",
                        "    Hm.",
                        "  Not as agreed: “message” is missing",
                        "  Was told",
                        "    “message” is missing.",
                        "  Said",
                        "    message: one",
                        "  Gave",
                        "    message: one",
                        "",
                        "✓ r · sent back",
                        "  Received from a",
                        "    message: one",
                        "  Asks",
                        "    Is this good?",
                        "  You sent it back after 0.0 s.",
                        "    better",
                        "",
                        "● r → a: goes back, round 1 of 2.",
                        "",
                        "✓ a (round 2) · 0.0 s",
                        "  Received from start",
                        "    message: hello",
                        "  Received from r",
                        "    feedback: better",
                        "  Gave",
                        "    message: two",
                        "",
                        "✓ r (round 2) · approved",
                        "  Received from a",
                        "    message: two",
                        "  Asks",
                        "    Is this good?",
                        "  You approved it after 0.0 s.",
                        "",
                        "✓ end",
                        "  Gave",
                        "    message: two",
                        "",
                        "Result",
                        "  message: two");
    }

    @Test
    void a_run_that_failed_and_was_stopped_tells_why() {
        world.agents.on(
                "a",
                _ -> new StepReply.Failed(
                        new Failure(Failure.Kind.KEY_REFUSED, "The key was refused.", "Enter it again.", "401"),
                        Transcript.NONE));
        world.baton("run", world.workflow(workflow()), "-i", "message=hello", "--review", "reject");
        assertThat(world.baton("show", "#1").out())
                .contains(
                        "  Failed. The key was refused. Enter it again.",
                        "    401",
                        "  You were asked for help. Enter it again.",
                        "  You stopped the run here.")
                .endsWith("✕ You stopped it at “a”.");
    }

    @Test
    void a_run_that_waits_tells_where() {
        world.piping("").baton("run", world.workflow(workflow()), "-i", "message=hello");
        assertThat(world.baton("show", "1").out())
                .contains("◆ Waits for you at r.", "◆ r · waits for your review")
                .doesNotContain("Result");
    }

    @Test
    void for_other_programs_the_facts_are_printed_as_they_were_while_it_ran() throws Exception {
        var during = world.typing("send\nbetter\napprove\n")
                .baton("run", world.workflow(workflow()), "-i", "message=hello", "--json")
                .out();
        var after = world.baton("show", "1", "--json").out();
        assertThat(after).isEqualTo(during);
        assertThat(EventJson.treeOf(after.getLast()).get("outcome").textValue()).isEqualTo("done");
    }

    @Test
    void a_run_is_found_by_its_number_its_id_or_a_beginning_that_only_it_has() {
        run();
        run();
        var ids = world.log.runs().stream().map(Object::toString).sorted().toList();
        assertThat(world.baton("show", "2").exit()).isZero();
        assertThat(world.baton("show", ids.getFirst()).exit()).isZero();
        assertThat(world.baton("show", ids.getFirst().substring(0, 18)).exit()).isZero();
        var both = world.baton("show", "20261121");
        assertThat(both.exit()).isEqualTo(2);
        assertThat(both.err())
                .containsExactly(
                        "“20261121” fits 2 runs: " + String.join(", ", ids) + ".",
                        "Give more of the id, or the number. “baton runs” lists them all.");
    }
}
