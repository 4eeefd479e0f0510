package baton.run;

import static baton.run.StepStatus.AT_TOOLS;
import static baton.run.StepStatus.DONE;
import static baton.run.StepStatus.FAILING;
import static baton.run.StepStatus.NEEDS_ANSWER;
import static baton.run.StepStatus.NEEDS_HELP;
import static baton.run.StepStatus.READY;
import static baton.run.StepStatus.USING_TOOL;
import static baton.run.StepStatus.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.OnFailure;
import baton.workflow.Route;
import baton.workflow.ToolChoice;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// One step is stopped while the rest of the run goes on.
class StopStepTest {

    private static Scenario sideBySide() {
        return Scenario.of(Flow.withStart()
                .agents("a", "b", "join")
                .chain("start", "a", "join")
                .chain("start", "b", "join")
                .drawn());
    }

    private static Signal stop(Scenario scenario, String node) {
        return new Signal.StopStep(scenario.key(node));
    }

    private static Scenario stops(Scenario scenario, String node) {
        return scenario.wishes(stop(scenario, node));
    }

    @Test
    void a_step_at_work_is_stopped_alone_and_the_person_is_asked_what_shall_become_of_it() {
        var scenario = stops(sideBySide().begins("a").begins("b"), "a");

        scenario.is("a", NEEDS_HELP).is("b", WORKING);
        var failure = failure(scenario);
        assertThat(failure.kind()).isEqualTo(Failure.Kind.STOPPED);
        assertThat(failure.title()).isEqualTo("You stopped “a”.");
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.RUNNING);
    }

    @Test
    void whatever_the_workflow_keeps_for_a_failure_is_not_used_and_no_way_of_failure_is_taken() {
        var kept = Flow.withStart()
                .agent(
                        "a",
                        agent -> agent.withOnFailure(OnFailure.CONTINUE).withOtherwise(Fields.of("message", "kept")))
                .agents("b", "rescue")
                .chain("start", "a", "b")
                .when("a", "rescue", new Route.Failed())
                .drawn();
        var scenario = Scenario.of(kept).begins("a");

        stops(scenario, "a").is("a", NEEDS_HELP).owes();
    }

    @Test
    void it_is_never_tried_again_by_itself_and_at_once_when_the_person_says_so() {
        var scenario = stops(Scenario.of(alone()).fails("a", Failure.Kind.SERVER), "a");

        scenario.is("a", NEEDS_HELP).owes();
        assertThat(failure(scenario).why()).contains("It did not work.");
        scenario.helps("a", new HelpAnswer.TryAgain(null)).is("a", READY).owes("a#1");
    }

    @Test
    void a_reply_that_comes_after_the_stop_is_dropped() {
        var scenario = stops(Scenario.of(alone()).begins("a"), "a");

        assertThat(Replies.facts(
                        scenario.state(),
                        scenario.key("a"),
                        1,
                        new StepReply.Succeeded(Fields.of("message", "late"), Transcript.NONE)))
                .isEmpty();
    }

    @Test
    void it_can_be_stopped_in_a_paused_run_and_asks_once_that_goes_on() {
        var scenario = stops(Scenario.of(alone()).begins("a").wishes(new Signal.Pause()), "a");

        scenario.is("a", FAILING).wishes(new Signal.Resume()).is("a", NEEDS_HELP);
    }

    @Test
    void what_has_not_begun_asks_already_or_is_over_cannot_be_stopped() {
        var scenario = sideBySide().says("a", "x").begins("b");

        scenario.refuses(stop(scenario, "join"), "has not begun")
                .refuses(stop(scenario, "a"), "already over")
                .refuses(new Signal.StopStep(new StepKey(scenario.key("b").node(), 7)), "already over");
        stops(scenario, "b").refuses(stop(scenario, "b"), "Nobody is at work");
    }

    @Test
    void a_tool_that_only_looks_is_cut_off_and_what_was_still_to_come_is_not_begun() {
        var scenario = wants(wish(Effect.LOOKS, true), wish(Effect.LASTING, false));
        scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), 1)).is("a", USING_TOOL);

        stops(scenario, "a").is("a", NEEDS_HELP).hasFact(RunEvent.ToolEnded.class, 2);
        assertThat(scenario.step("a").tools().isOpen()).isFalse();
    }

    @Test
    void a_tool_that_changes_something_is_brought_to_its_end_first() {
        var scenario = wants(wish(Effect.LASTING, false), wish(Effect.LOOKS, true));
        scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), 1));

        stops(scenario, "a").is("a", USING_TOOL).owes().refuses(stop(scenario, "a"), "as soon as its tool is done");
        assertThat(StepStops.firstDone(scenario.step("a"))).containsExactly("send a mail");
        scenario.happens(new RunEvent.ToolEnded(scenario.key("a"), 1, new ToolResult.Gave("sent"), 5))
                .is("a", NEEDS_HELP);
        assertThat(Tasks.of(scenario.state(), scenario.key("a").node(), 2)
                        .turns()
                        .getFirst()
                        .uses())
                .extracting(use -> use.result().text())
                .containsExactly("sent", "The person at this computer stopped this step.");
    }

    @Test
    void where_baton_closes_before_that_end_it_is_asked_whether_it_was_done_and_then_it_stops() {
        var scenario = wants(wish(Effect.LASTING, false));
        scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), 1));
        stops(scenario, "a").happens(new RunEvent.ToolInterrupted(scenario.key("a"), 1));

        scenario.is("a", NEEDS_ANSWER)
                .wishes(new Signal.AnswerTool(scenario.key("a"), 1, new ToolAnswer.Say("It was sent.")))
                .is("a", NEEDS_HELP);
    }

    @Test
    void one_that_asks_whether_it_may_use_a_tool_may_not_once_it_is_stopped() {
        var scenario = wants(new ToolWish(
                new ToolCall("", "mail", Fields.NONE),
                "send a mail",
                Effect.LASTING,
                "",
                false,
                ToolWish.Leave.ASK,
                ""));
        scenario.is("a", NEEDS_ANSWER);

        stops(scenario, "a").is("a", NEEDS_HELP);
    }

    @Test
    void one_that_asks_whether_something_was_done_is_stopped_after_the_answer_only() {
        var scenario = wants(wish(Effect.LASTING, false));
        scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), 1))
                .happens(new RunEvent.ToolInterrupted(scenario.key("a"), 1))
                .is("a", NEEDS_ANSWER)
                .refuses(stop(scenario, "a"), "Say first");
    }

    @Test
    void between_two_tools_of_a_paused_run_it_stops_at_once() {
        var scenario = wants(wish(Effect.LOOKS, true));
        scenario.happens(new RunEvent.ToolStarted(scenario.key("a"), 1))
                .wishes(new Signal.Pause())
                .happens(new RunEvent.ToolEnded(scenario.key("a"), 1, new ToolResult.Gave("a page"), 5))
                .is("a", AT_TOOLS);

        stops(scenario, "a").is("a", FAILING);
    }

    @Test
    void the_answer_of_the_person_takes_the_place_of_the_one_it_did_not_give() {
        var scenario = stops(sideBySide().begins("a").begins("b"), "a");

        scenario.helps("a", new HelpAnswer.UseAnswer(Fields.of("message", "mine")))
                .is("a", DONE);
    }

    private static Failure failure(Scenario scenario) {
        return Objects.requireNonNull(scenario.step("a").failure());
    }

    private static Workflow alone() {
        return Flow.withStart().agents("a", "b").chain("start", "a", "b").drawn();
    }

    private static Scenario wants(ToolWish... wishes) {
        var workflow = Flow.withStart()
                .agent("a", agent -> agent.withTools(List.of(ToolChoice.of("any"))))
                .chain("start", "a")
                .drawn();
        var scenario = Scenario.of(workflow).begins("a");
        var wished = new StepReply.WantsTools("", List.of(wishes), Transcript.NONE);
        Replies.facts(scenario.state(), scenario.key("a"), 1, wished).forEach(scenario::happens);
        return scenario;
    }

    private static ToolWish wish(Effect effect, boolean repeatable) {
        return new ToolWish(
                new ToolCall("", effect.name(), Fields.NONE),
                effect.touches() ? "send a mail" : "read a page",
                effect,
                "",
                repeatable,
                ToolWish.Leave.GIVEN,
                "");
    }
}
