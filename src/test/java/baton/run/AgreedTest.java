package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Value;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/// What a person writes in the place of an agent is held to the contract as what the agent says is.
class AgreedTest {

    private static final Field SCORE =
            Field.of("score", new FieldType.Number(BigDecimal.ZERO, BigDecimal.valueOf(100)));

    private static Scenario reviewed() {
        return Scenario.of(Flow.withStart()
                        .agents("qualifier", "writer")
                        .review("manager")
                        .chain("start", "qualifier")
                        .gives("qualifier", "manager", SCORE)
                        .chain("manager", "writer")
                        .drawn())
                .gives("qualifier", "score", 82);
    }

    private static Signal approval(Scenario scenario, Fields fields) {
        return new Signal.AnswerReview(scenario.key("manager"), new ReviewAnswer.Approve(fields));
    }

    @Test
    void an_approval_with_a_value_that_breaks_the_contract_is_refused_in_words() {
        var scenario = reviewed();
        scenario.refuses(approval(scenario, Fields.of("score", Value.of(820))), "“score” must be");
        scenario.refuses(approval(scenario, Fields.of("score", "good")), "“score” must be");
        scenario.refuses(approval(scenario, Fields.of("score", "")), "“score” is missing");
        scenario.is("manager", StepStatus.NEEDS_REVIEW);
    }

    @Test
    void a_number_written_as_text_is_handed_on_as_a_number() {
        var scenario = reviewed();
        scenario.wishes(approval(scenario, Fields.of("score", "90")));
        assertThat(scenario.step("manager").output()).isEqualTo(Fields.of("score", Value.of(90)));
    }

    @Test
    void what_was_not_changed_is_not_judged_again() {
        var scenario = reviewed();
        scenario.wishes(approval(scenario, Fields.of("score", Value.of(82)))).owes("writer#1");
    }

    private static Scenario failed() {
        return Scenario.of(Flow.withStart()
                        .agents("writer")
                        .agent("qualifier", agent -> agent.withOtherwise(Fields.of("score", Value.of(0))))
                        .chain("start", "qualifier")
                        .gives("qualifier", "writer", SCORE)
                        .drawn())
                .fails("qualifier", Failure.Kind.REFUSED)
                .is("qualifier", StepStatus.NEEDS_HELP);
    }

    @Test
    void an_answer_in_the_place_of_an_agent_must_be_what_the_agent_was_asked_for() {
        var scenario = failed();
        var key = scenario.key("qualifier");
        scenario.refuses(
                new Signal.AnswerHelp(key, new HelpAnswer.UseAnswer(Fields.of("reason", "none"))),
                "“score” is missing");
        scenario.helps("qualifier", new HelpAnswer.UseAnswer(Fields.of("score", "7")))
                .owes("writer#1");
        assertThat(scenario.step("qualifier").output().get("score")).contains(Value.of(7));
    }

    @Test
    void a_person_may_go_on_with_the_answer_that_the_agent_keeps_for_a_failure() {
        var scenario =
                failed().helps("qualifier", new HelpAnswer.UseOtherwise()).owes("writer#1");
        assertThat(scenario.step("qualifier").output()).isEqualTo(Fields.of("score", Value.of(0)));
    }

    @Test
    void where_none_is_kept_that_is_refused() {
        var scenario = Scenario.of(
                        Flow.withStart().agents("a").chain("start", "a").drawn())
                .fails("a", Failure.Kind.REFUSED);
        scenario.refuses(new Signal.AnswerHelp(scenario.key("a"), new HelpAnswer.UseOtherwise()), "keeps no answer");
    }
}
