package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Fields SCORED = new Fields(
                    new java.util.LinkedHashMap<>(java.util.Map.of("score", Value.of(82))))
            .with("reason", "Budget is confirmed and the decision is due this quarter");

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

    private static java.util.List<String> told(Scenario run) {
        return Story.of(run.facts()).stream().map(Story.Line::sentence).toList();
    }

    @Test
    void a_run_from_its_beginning_to_its_result() {
        var run = duo().gives("qualifier", SCORED).approves("manager").says("writer", "Hello Dana");

        assertThat(told(run))
                .containsExactly(
                        "Run 1 of “Test” began, with the Practice model.",
                        "qualifier began.",
                        "qualifier gave score 82 and reason to manager.",
                        "manager asks you: Is this good?",
                        "You approved it at manager.",
                        "writer began.",
                        "writer gave message “Hello Dana” to email.",
                        "email has the result: message “Hello Dana”.",
                        "Run 1 is done.");
    }

    @Test
    void the_name_of_the_step_can_stand_apart() {
        var line = Story.of(duo().gives("qualifier", SCORED).facts()).get(2);

        assertThat(line.says()).isEqualTo("gave score 82 and reason to manager.");
        assertThat(line.step()).isNotNull().extracting(StepKey::node).hasToString("qualifier");
    }

    @Test
    void a_question_is_told_with_what_it_is_about_and_not_with_names() {
        var run = Scenario.of(Flow.withStart()
                        .agents("qualifier")
                        .review("manager")
                        .but(node -> node.withType(
                                new NodeType.Review("Is {{score}} right for {{start.message}}?", List.of())))
                        .chain("start", "qualifier", "manager")
                        .drawn())
                .gives("qualifier", SCORED);

        assertThat(told(run)).contains("manager asks you: Is 82 right for hello?");
    }

    @Test
    void what_a_person_changed_is_named() {
        var run = duo().gives("qualifier", SCORED);
        run.wishes(new Signal.AnswerReview(
                run.key("manager"), new ReviewAnswer.Approve(SCORED.with("score", Value.of(50)))));

        assertThat(told(run)).contains("You approved it at manager, with your changes to score.");
    }

    @Test
    void sending_back_begins_a_round_and_says_which() {
        var run = duo().gives("qualifier", SCORED)
                .sendsBack("manager", "Say who decides.")
                .gives("qualifier", SCORED);

        assertThat(told(run))
                .containsSequence(
                        "You sent it back at manager: “Say who decides.”",
                        "qualifier does it again, with your feedback (1 of 2).",
                        "qualifier began round 2.");
    }

    @Test
    void rejecting_ends_the_run_with_the_reason() {
        var run = duo().gives("qualifier", SCORED).rejects("manager", "wrong price");

        assertThat(told(run))
                .endsWith(
                        "You rejected it at manager: “wrong price”.",
                        "Run 1 was stopped. It was rejected at “manager”. The reason: wrong price");
    }

    @Test
    void a_try_that_failed_says_why_and_when_the_next_comes() {
        var run = duo().fails("qualifier", Failure.Kind.NOT_RUNNING)
                .later(Duration.ofSeconds(3))
                .begins("qualifier");

        assertThat(told(run).subList(2, 5))
                .satisfiesExactly(
                        failed -> assertThat(failed).isEqualTo("It did not work. Because of NOT_RUNNING."),
                        next -> assertThat(next).matches("qualifier tries again in [23] seconds \\(try 2\\)\\."),
                        again -> assertThat(again).isEqualTo("qualifier began try 2."));
        assertThat(Story.of(run.facts()).get(2).weight()).isEqualTo(Story.Weight.PROBLEM);
    }

    @Test
    void help_is_asked_and_given() {
        var run = duo().fails("qualifier", Failure.Kind.KEY_REFUSED);
        run.helps("qualifier", new HelpAnswer.UseAnswer(Fields.of("message", "Worth an email")));

        assertThat(told(run))
                .containsSequence(
                        "qualifier cannot go on without you. It asks what to do.",
                        "You wrote the answer yourself at qualifier: message “Worth an email”.");
    }

    @Test
    void a_forked_run_says_where_it_comes_from_and_how_much_it_took_over() {
        var recorded = duo().says("qualifier", "good").approves("manager");
        var forked = Forks.of(
                recorded.facts(),
                Fork.from(new StepKey(new baton.workflow.NodeId("manager"), 1)),
                new RunId("20261122-090000-fork"),
                2,
                Scenario.BEGAN);
        assertThat(forked).isInstanceOfSatisfying(Forks.Forked.Begun.class, begun -> {
            var facts = new java.util.ArrayList<>(begun.facts());
            facts.add(new Recorded(
                    facts.getFirst().run(),
                    facts.size() + 1,
                    Scenario.BEGAN,
                    new RunEvent.RunFinished(new RunOutcome.Done(Fields.of("message", "x")))));
            var told = Story.of(facts).stream().map(Story.Line::sentence).toList();
            assertThat(told.getFirst()).endsWith("It was forked from run 1.");
            assertThat(told.getLast()).isEqualTo("Run 2 is done. 1 step was taken over, 0 ran.");
        });
    }

    @Test
    void a_run_that_was_cut_off_says_what_is_kept() {
        var run = duo().says("qualifier", "good").approves("manager").begins("writer");
        run.happens(new RunEvent.StepInterrupted(run.key("writer"), 1));
        assertThat(told(run)).contains("Baton closed while writer was working. The 2 steps that were done are kept.");
    }

    @Test
    void many_fields_are_counted_and_not_listed() {
        var many = Fields.NONE;
        for (var name : "abcdefg".split("")) {
            many = many.with(name, Value.of(1));
        }

        assertThat(told(duo().gives("qualifier", many)))
                .contains("qualifier gave a 1, b 1, c 1, d 1 and 3 more to manager.");
    }

    @Test
    void the_way_a_decision_took_is_told_with_its_reason() {
        var run = Scenario.of(Flow.withStart()
                .agents("left", "right")
                .decision("fork")
                .chain("start", "fork")
                .rule("fork", "left", "message", baton.workflow.Operator.IS, Value.of("hello"))
                .chain("fork", "right")
                .drawn());

        assertThat(told(run)).contains("fork took the way “left”. Because message is hello.");
    }

    @Test
    void told_fact_by_fact_it_is_the_same_story() {
        var facts = duo().gives("qualifier", SCORED)
                .approves("manager")
                .says("writer", "Hello")
                .facts();
        var story = new Story();

        assertThat(facts.stream().map(story::tell)).containsExactlyElementsOf(Story.of(facts));
    }
}
