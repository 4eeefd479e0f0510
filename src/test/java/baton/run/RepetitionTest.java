package baton.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Rule 10: a run that repeats itself pauses and asks.
class RepetitionTest {

    private static final PauseReason REPEATS = new PauseReason.Repeats(new HandoffId("critic>writer"));

    private static Workflow drawn() {
        return Flow.withStart()
                .agents("writer", "critic", "mailer")
                .chain("start", "writer", "critic", "mailer")
                .again("critic", "writer", new Route.Always(), 9)
                .drawn();
    }

    private static Scenario round(Scenario scenario, String text, String criticism) {
        return scenario.says("writer", text).says("critic", criticism);
    }

    @Test
    void the_same_texts_back_and_forth_three_times_pause_the_run() {
        var scenario = Scenario.of(drawn());
        round(scenario, "Dear Dana, hello.", "Too short.").owes("writer#2");
        round(scenario, "Dear Dana, hello!", "Too short").owes("writer#3");
        round(scenario, "dear dana hello", "TOO SHORT.").owes();
        assertThat(scenario.state().pause()).contains(REPEATS);
        assertThat(RunStatus.of(scenario.state())).isEqualTo(RunStatus.PAUSED);
    }

    @Test
    void a_person_may_let_it_go_on_and_is_asked_again_after_three_more() {
        var scenario = Scenario.of(drawn());
        for (int times = 0; times < 3; times++) {
            round(scenario, "same", "again");
        }
        scenario.wishes(new Signal.Resume()).owes("writer#4");
        round(scenario, "same", "again").owes("writer#5");
        round(scenario, "same", "again").owes();
        assertThat(scenario.state().pause()).contains(REPEATS);
    }

    @Test
    void texts_that_come_closer_are_no_repetition() {
        var scenario = Scenario.of(drawn());
        round(scenario, "First draft about the price.", "Name the price.");
        round(scenario, "The price is 40 a month.", "Say when it is due.");
        round(scenario, "The price is 40 a month, due on the first.", "Thank her.")
                .owes("writer#4");
    }

    @Test
    void only_one_of_two_that_repeats_itself_is_no_repetition() {
        var scenario = Scenario.of(drawn());
        round(scenario, "one", "Not good enough.");
        round(scenario, "two", "Not good enough.");
        round(scenario, "three", "Not good enough.").owes("writer#4");
    }

    @Test
    void a_person_may_say_the_same_as_often_as_they_like() {
        var scenario = Scenario.of(Flow.withStart()
                .agents("writer", "mailer")
                .review("manager")
                .chain("start", "writer", "manager", "mailer")
                .again("manager", "writer", new Route.SentBack(), 9)
                .drawn());
        for (int times = 0; times < 4; times++) {
            scenario.says("writer", "same").sendsBack("manager", "Again.");
        }
        scenario.owes("writer#5");
    }

    @Test
    void practice_says_the_same_every_time_and_is_not_asked_about() {
        var scenario = Scenario.of(drawn());
        for (int times = 0; times < 3; times++) {
            practises(scenario, "writer");
            practises(scenario, "critic");
        }
        scenario.owes("writer#4");
    }

    private static void practises(Scenario scenario, String node) {
        var call = new Exchange(java.util.List.of(), "same", java.util.List.of(), Usage.NONE, 1);
        scenario.begins(node)
                .happens(new RunEvent.StepSucceeded(
                        new StepKey(new NodeId(node), scenario.step(node).visit()),
                        1,
                        Fields.of("message", "same"),
                        new Transcript("practice", true, java.util.List.of(call))));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", "", true),
                arguments("a b c", "A, b; c!", true),
                arguments(
                        "one two three four five six seven eight nine ten",
                        "one two three four five six seven eight nine",
                        true),
                arguments("one two three four five", "one two three four", false),
                arguments("3", "4", false),
                arguments("Übung macht den Meister", "übung macht den meister.", true),
                arguments("something", "", false));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void two_texts_are_close_when_nine_of_ten_words_are_the_same(String one, String other, boolean close) {
        assertThat(Likeness.isClose(one, other)).isEqualTo(close);
        assertThat(Likeness.isClose(other, one)).isEqualTo(close);
    }
}
