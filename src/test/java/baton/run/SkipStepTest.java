package baton.run;

import static baton.run.StepStatus.DONE;
import static baton.run.StepStatus.NEEDS_HELP;
import static baton.run.StepStatus.READY;
import static baton.run.StepStatus.RETRYING;
import static baton.run.StepStatus.SKIPPED;
import static baton.run.StepStatus.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Operator;
import baton.workflow.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The run goes on without a step.
class SkipStepTest {

    private static Flow sideBySide() {
        return Flow.withStart()
                .agents("a", "b", "join")
                .result("end")
                .chain("start", "a", "join", "end")
                .chain("start", "b", "join");
    }

    private static Signal skip(Scenario scenario, String node) {
        return new Signal.SkipStep(scenario.key(node));
    }

    private static Scenario skips(Scenario scenario, String node) {
        return scenario.wishes(skip(scenario, node));
    }

    private static List<String> words(Scenario scenario, String node) {
        return StepSkips.words(scenario.state(), scenario.step(node));
    }

    @Test
    void what_a_skipped_step_hands_off_counts_as_not_taken_and_a_join_does_not_wait_for_it() {
        var scenario = skips(Scenario.of(sideBySide().drawn()).says("a", "x").wishes(new Signal.Pause()), "b");

        scenario.is("b", SKIPPED).marked("b", "join", Mark.SKIPPED).is("join", READY);
        assertThat(scenario.step("b").isLeftOut()).isTrue();
    }

    @Test
    void all_that_only_it_leads_to_is_skipped_with_it_before_it_has_begun() {
        var scenario = Scenario.of(Flow.withStart()
                .agents("a", "b")
                .result("end")
                .chain("start", "a", "b", "end")
                .drawn());

        assertThat(words(scenario, "b")).containsExactly("end does not run then.");
        skips(scenario.begins("a"), "b").is("b", SKIPPED).is("end", SKIPPED);
        assertThat(scenario.step("end").isLeftOut()).isFalse();
        scenario.happens(new RunEvent.StepSucceeded(scenario.key("a"), 1, Fields.of("message", "x"), Transcript.NONE))
                .endsDoneWith(Fields.NONE);
    }

    @Test
    void one_that_waits_for_its_next_try_or_for_help_is_skipped_and_tried_no_more() {
        var retrying = Scenario.of(sideBySide().drawn())
                .fails("a", Failure.Kind.SERVER)
                .is("a", RETRYING);
        skips(retrying, "a").is("a", SKIPPED).owes("b#1");

        var asking = Scenario.of(sideBySide().drawn())
                .fails("a", Failure.Kind.REFUSED)
                .is("a", NEEDS_HELP);
        skips(asking, "a").is("a", SKIPPED).owes("b#1");
        assertThat(asking.state().needingPerson()).isEmpty();
    }

    @Test
    void one_at_work_one_that_asks_and_one_that_is_over_are_not_skipped() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("a", "b")
                        .review("r")
                        .chain("start", "a")
                        .chain("start", "b")
                        .chain("start", "r")
                        .drawn())
                .begins("a")
                .says("b", "x");

        scenario.refuses(skip(scenario, "a"), "Stop it first")
                .refuses(skip(scenario, "r"), "Answer that")
                .refuses(skip(scenario, "b"), "already over")
                .refuses(skip(scenario, "start"), "already over");
    }

    @Test
    void nobody_is_passed_over_with_a_review_that_is_skipped() {
        var scenario = Scenario.of(Flow.withStart()
                .agents("a", "b")
                .review("r")
                .chain("start", "a", "r", "b")
                .drawn());

        skips(scenario, "r").is("r", SKIPPED).is("b", SKIPPED);
    }

    @Test
    void it_is_skipped_in_this_round_only() {
        var scenario = Scenario.of(Flow.withStart()
                .agents("writer", "notes", "critic")
                .chain("start", "writer", "critic")
                .chain("writer", "notes", "critic")
                .again("critic", "writer", rule("no"), 2)
                .drawn());

        skips(scenario.begins("writer"), "notes").is("notes", SKIPPED);
        scenario.happens(new RunEvent.StepSucceeded(
                        scenario.key("writer"), 1, Fields.of("message", "x"), Transcript.NONE))
                .says("critic", "no");
        scenario.is("notes", WAITING).says("writer", "y").owes("notes#2");
    }

    @Test
    void a_step_that_sends_work_back_sends_nothing_back_once_it_is_skipped() {
        var scenario = Scenario.of(Flow.withStart()
                        .agents("writer", "critic")
                        .chain("start", "writer", "critic")
                        .again("critic", "writer", rule("no"), 2)
                        .drawn())
                .begins("writer");

        assertThat(words(scenario, "critic")).containsExactly("Nothing is sent back to writer then.");
        skips(scenario, "critic")
                .happens(new RunEvent.StepSucceeded(
                        scenario.key("writer"), 1, Fields.of("message", "x"), Transcript.NONE));
        scenario.is("writer", DONE).hasFact(RunEvent.RoundStarted.class, 0);
        assertThat(scenario.state().outcome()).isPresent();
    }

    @Test
    void what_follows_is_said_before() {
        var scenario = Scenario.of(sideBySide().drawn());
        assertThat(words(scenario, "a")).containsExactly("join does not wait for it then.");
        assertThat(words(scenario, "end")).containsExactly("Nothing else depends on it. The rest of the run goes on.");
        skips(scenario, "a");
        assertThat(words(scenario, "b"))
                .containsExactly("join and end do not run then.", "The run ends then, without a result.");
    }

    private static baton.workflow.Route rule(String text) {
        return new baton.workflow.Route.When(new baton.workflow.Rule.Compare("message", Operator.IS, Value.of(text)));
    }
}
