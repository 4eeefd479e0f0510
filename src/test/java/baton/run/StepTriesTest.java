package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.StepTry.Spent;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTriesTest {

    private static Scenario duo() {
        return Scenario.of(Flow.withStart()
                .agents("qualifier", "writer")
                .review("manager")
                .result("email")
                .chain("start", "qualifier", "manager")
                .when("manager", "writer", new Route.Approved())
                .again("manager", "qualifier", new Route.SentBack(), 2)
                .chain("writer", "email")
                .drawn());
    }

    private static List<String> names(Scenario run) {
        return StepTries.of(run.facts()).stream()
                .map(tried -> tried.step() + "." + tried.attempt())
                .toList();
    }

    private static Instant at(long seconds) {
        return Scenario.BEGAN.plusSeconds(seconds);
    }

    @Test
    void tries_come_in_the_order_in_which_they_began() {
        var run = duo().fails("qualifier", Failure.Kind.NOT_RUNNING)
                .says("qualifier", "82")
                .sendsBack("manager", "Why?");
        run.says("qualifier", "83").approves("manager").says("writer", "Hi");

        assertThat(names(run))
                .containsExactly(
                        "qualifier#1.1",
                        "qualifier#1.2",
                        "manager#1.1",
                        "qualifier#2.1",
                        "manager#2.1",
                        "writer#1.1",
                        "email#1.1");
    }

    @Test
    void a_try_spends_its_time_on_work_on_pauses_and_on_people() {
        var run = duo().begins("qualifier").later(Duration.ofSeconds(4));
        run.happens(new RunEvent.StepFailed(
                run.key("qualifier"), 1, Scenario.failure(Failure.Kind.NOT_RUNNING), Transcript.NONE));
        run.later(Duration.ofSeconds(2)).begins("qualifier").later(Duration.ofSeconds(1));
        run.happens(new RunEvent.StepFailed(
                run.key("qualifier"), 2, Scenario.failure(Failure.Kind.KEY_REFUSED), Transcript.NONE));

        var tries = StepTries.of(run.facts());

        assertThat(tries.getFirst().spans())
                .containsExactly(
                        new StepTry.Span(Spent.WORK, at(0), at(4)), new StepTry.Span(Spent.PAUSE, at(4), at(6)));
        assertThat(tries.get(1).spans())
                .containsExactly(
                        new StepTry.Span(Spent.WORK, at(6), at(7)), new StepTry.Span(Spent.PERSON, at(7), null));
        assertThat(tries.get(1).took(at(100))).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void what_a_tool_takes_is_told_apart_and_counts_as_work() {
        var run = duo().begins("qualifier").later(Duration.ofSeconds(2));
        var qualifier = run.key("qualifier");
        run.happens(new RunEvent.ToolsWished(qualifier, 1, "", List.of(lookUp(), lookUp()), Transcript.NONE));
        run.happens(new RunEvent.ToolStarted(qualifier, 1)).later(Duration.ofSeconds(3));
        run.happens(new RunEvent.ToolEnded(qualifier, 1, new ToolResult.Gave("82"), 3000));
        run.happens(new RunEvent.ToolStarted(qualifier, 2)).later(Duration.ofSeconds(1));
        run.happens(new RunEvent.ToolEnded(qualifier, 2, new ToolResult.Gave("82"), 1000))
                .later(Duration.ofSeconds(1));
        run.happens(new RunEvent.StepContinued(qualifier, 1)).later(Duration.ofSeconds(4));

        var tried = StepTries.of(run.facts()).getFirst();

        assertThat(tried.spans())
                .containsExactly(
                        new StepTry.Span(Spent.WORK, at(0), at(2)),
                        new StepTry.Span(Spent.TOOL, at(2), at(5)),
                        new StepTry.Span(Spent.TOOL, at(5), at(6)),
                        new StepTry.Span(Spent.WORK, at(6), at(7)),
                        new StepTry.Span(Spent.WORK, at(7), null));
        assertThat(tried.took(at(11))).isEqualTo(Duration.ofSeconds(11));
    }

    @Test
    void one_that_was_stopped_while_it_waited_for_its_next_try_says_so() {
        var run = duo().begins("qualifier");
        run.happens(new RunEvent.StepFailed(
                run.key("qualifier"), 1, Scenario.failure(Failure.Kind.NOT_RUNNING), Transcript.NONE));
        run.wishes(new Signal.StopStep(run.key("qualifier")));

        assertThat(StepTries.of(run.facts()).getFirst().failure())
                .map(Failure::kind)
                .contains(Failure.Kind.STOPPED);
    }

    private static ToolWish lookUp() {
        return new ToolWish(
                new ToolCall("", "look_up", Fields.NONE),
                "look it up",
                Effect.LOOKS,
                "",
                true,
                ToolWish.Leave.GIVEN,
                "");
    }

    @Test
    void a_review_takes_as_long_as_the_person() {
        var run = duo().says("qualifier", "82").later(Duration.ofSeconds(24)).approves("manager");

        var review = StepTries.of(run.facts()).get(1);

        assertThat(review.took(at(500))).isEqualTo(Duration.ofSeconds(24));
        assertThat(review.isOpen()).isFalse();
        assertThat(review.received())
                .singleElement()
                .extracting(Delivery::fields)
                .isEqualTo(Fields.of("message", "82"));
    }

    @Test
    void what_is_at_work_when_the_run_is_stopped_was_cut_off() {
        var run = duo().begins("qualifier").later(Duration.ofSeconds(3)).wishes(new Signal.Stop());

        assertThat(StepTries.of(run.facts()))
                .singleElement()
                .satisfies(cut -> assertThat(cut.spans()).containsExactly(new StepTry.Span(Spent.WORK, at(0), at(3))));
    }

    @Test
    void a_new_round_cuts_off_what_it_overtakes() {
        var run = Scenario.of(Flow.withStart()
                .agents("draft", "check", "slow")
                .result("end")
                .chain("start", "draft", "check", "end")
                .chain("draft", "slow", "end")
                .again("check", "draft", new Route.Always(), 1)
                .drawn());
        run.says("draft", "one").begins("slow").later(Duration.ofSeconds(2)).says("check", "again");

        assertThat(StepTries.of(run.facts()).get(1))
                .satisfies(cut -> assertThat(cut.step()).hasToString("slow#1"))
                .satisfies(cut -> assertThat(cut.isOpen()).isFalse());
    }

    @Test
    void while_nobody_is_at_work_on_the_run_nothing_goes_on_but_waiting_for_people() {
        var working = StepTries.of(duo().begins("qualifier").facts()).getFirst();
        var asking = StepTries.of(duo().says("qualifier", "82").facts()).get(1);

        assertThat(working.abandonedAt(at(5)).isOpen()).isFalse();
        assertThat(asking.abandonedAt(at(5)).isOpen()).isTrue();
    }

    @Test
    void gives_what_a_person_wrote_in_its_place() {
        var run = duo().fails("qualifier", Failure.Kind.KEY_REFUSED);
        run.helps("qualifier", new HelpAnswer.UseAnswer(Fields.of("message", "by hand")));

        var tried = StepTries.of(run.facts()).getFirst();

        assertThat(tried.output()).isEqualTo(Fields.of("message", "by hand"));
        assertThat(tried.failure()).map(Failure::kind).contains(Failure.Kind.KEY_REFUSED);
    }
}
