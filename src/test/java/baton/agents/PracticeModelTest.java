package baton.agents;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Failure;
import baton.run.StepReply;
import baton.run.Usage;
import baton.workflow.Contract;
import baton.workflow.ContractFit;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeModelTest {

    private static final Contract EVERYTHING = Contract.of(
            Given.SCORE,
            Field.of("fraction", new FieldType.Number(new BigDecimal("0.1"), new BigDecimal("0.4"))),
            Field.of("atLeast", new FieldType.Number(BigDecimal.valueOf(1000), null)),
            Field.of("atMost", new FieldType.Number(null, BigDecimal.valueOf(-5))),
            Field.of("subject", Field.TEXT),
            Field.of("body", Field.LONG_TEXT),
            Field.of("ok", new FieldType.YesNo()),
            Field.of("region", new FieldType.Choice(List.of("North", "South"))),
            Field.of("due", new FieldType.Date()),
            Field.of("email", new FieldType.Email()),
            Field.of("page", new FieldType.Url()),
            Field.of("steps", new FieldType.ListOf(Field.TEXT)),
            Field.of("person", new FieldType.Group(List.of(Field.of("name", Field.TEXT), Given.SCORE))),
            Field.of("attachment", new FieldType.File()),
            Field.of("rows", new FieldType.Table()),
            Field.of("else", new FieldType.Other("colour")));

    private final List<Duration> rests = new ArrayList<>();
    private final Given.Watched live = new Given.Watched();

    @Test
    void says_what_the_sample_of_the_agent_says() throws Exception {
        var sample = new Value.Group(Fields.of("score", Value.of(82)).with("reason", "Budget confirmed"));

        var reply = succeeded(qualifier().practice(sample));

        assertThat(reply.output()).isEqualTo(Fields.of("score", Value.of(82)).with("reason", "Budget confirmed"));
        assertThat(live.shown()).isEqualTo("score: 82\nreason: Budget confirmed");
    }

    @Test
    void fills_the_placeholders_of_the_sample_once() throws Exception {
        var sample = new Value.Group(
                Fields.of("score", Value.of(82)).with("reason", "They wrote: {{lead}}, via {{start.lead}}"));

        var reply = succeeded(Given.agent("Lead qualifier", "")
                .asked(Given.SCORED)
                .practice(sample)
                .received("Start", "lead", "{{score}} seats"));

        assertThat(reply.output().text("reason")).isEqualTo("They wrote: {{score}} seats, via {{start.lead}}");
    }

    @Test
    void a_sample_of_plain_text_answers_the_only_field() throws Exception {
        assertThat(succeeded(Given.agent("Writer", "").practice(Value.of("Dear Dana")))
                        .output())
                .isEqualTo(Fields.of("message", "Dear Dana"));
        assertThat(succeeded(Given.agent("Writer", "")
                                .asked(Contract.of(Given.SCORE))
                                .practice(Value.of("70")))
                        .output())
                .isEqualTo(Fields.of("score", Value.of(70)));
    }

    @Test
    void a_sample_with_fields_answers_free_text_as_lines() throws Exception {
        var sample = new Value.Group(Fields.of("subject", "Hello").with("body", "Dear Dana"));

        assertThat(succeeded(Given.agent("Writer", "").practice(sample))
                        .output()
                        .text("message"))
                .contains("subject: Hello", "body: Dear Dana");
    }

    @Test
    void makes_up_what_the_sample_leaves_open() throws Exception {
        var sample = new Value.Group(Fields.of("score", Value.of(82)));

        var output = succeeded(qualifier().practice(sample)).output();

        assertThat(output.text("score")).isEqualTo("82");
        assertThat(output.text("reason")).isEqualTo("What “New lead” sent fits what was asked for.");
    }

    @Test
    void makes_up_values_that_keep_the_contract() throws Exception {
        var output = succeeded(qualifier().asked(EVERYTHING)).output();

        assertThat(ContractFit.of(EVERYTHING, output).mismatches()).isEmpty();
        assertThat(output.names()).containsExactlyElementsOf(EVERYTHING.names());
        assertThat(output.text("region")).isEqualTo("North");
    }

    @Test
    void takes_the_sample_of_a_field_before_it_makes_one_up() throws Exception {
        var contract =
                Contract.of(Field.of("city", Field.TEXT).withSample("Leeds"), Given.SCORE.withSample("no number"));

        var output = succeeded(Given.agent("Writer", "").asked(contract)).output();

        assertThat(output.text("city")).isEqualTo("Leeds");
        assertThat(output.text("score")).isNotEqualTo("no number");
    }

    @Test
    void takes_an_address_out_of_what_was_received() throws Exception {
        var contract = Contract.of(Field.of("email", new FieldType.Email()));

        assertThat(succeeded(Given.agent("Writer", "")
                                .asked(contract)
                                .received("New lead", "lead", "Write to kim@acme.example, thanks"))
                        .output()
                        .text("email"))
                .isEqualTo("kim@acme.example");
    }

    @Test
    void says_the_same_for_the_same_input_and_something_else_after_feedback() throws Exception {
        var letter = Contract.of(Field.of("subject", Field.TEXT), Field.of("body", Field.LONG_TEXT));
        var once = succeeded(qualifier().asked(letter)).output();

        assertThat(succeeded(qualifier().asked(letter)).output()).isEqualTo(once);
        assertThat(succeeded(qualifier().asked(letter).round(once, "Sales manager", "Shorter"))
                        .output()
                        .text("body"))
                .contains("It takes up your feedback: “Shorter”");
    }

    @Test
    void takes_the_first_way_at_a_decision() throws Exception {
        assertThat(succeeded(Given.decision("Triage", "Which?", "Hot lead", "Cold lead"))
                        .output())
                .isEqualTo(Fields.of("way", "Hot lead")
                        .with("why", "Practice picked “Hot lead” because it is the first way."));
    }

    @Test
    void is_marked_as_practice_and_told_what_a_real_model_would_be_told() throws Exception {
        var transcript = succeeded(qualifier()).transcript();

        assertThat(transcript.practice()).isTrue();
        assertThat(transcript.model()).isEqualTo("practice");
        assertThat(transcript.exchanges().getFirst().told())
                .isEqualTo(PromptWriter.first(qualifier().model("practice").task(), List.of())
                        .told());
    }

    @Test
    void counts_its_words_and_costs_nothing() throws Exception {
        var usage = succeeded(Given.agent("Writer", "Go").practice(Value.of("one two three")))
                .transcript()
                .usage();

        assertThat(usage.tokensOut()).isEqualTo(4);
        assertThat(usage.tokensIn()).isGreaterThan(40);
        assertThat(usage.cost()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void writes_word_by_word_at_its_pace() throws Exception {
        var practice = new PracticeModel(40, PracticeMood.NORMAL, rests::add);

        run(practice, Given.agent("Writer", "").practice(Value.of("one two\nthree")));

        assertThat(live.pieces()).containsExactly("one ", "two\n", "three");
        assertThat(rests).containsOnly(Duration.ofMillis(25)).hasSize(3);
    }

    @Test
    void writes_all_at_once_at_no_pace() throws Exception {
        succeeded(Given.agent("Writer", "").practice(Value.of("one two three")));

        assertThat(live.pieces()).containsExactly("one two three");
    }

    @Test
    void can_be_interrupted_between_two_words() {
        var practice = new PracticeModel(40, PracticeMood.NORMAL, _ -> {
            throw new InterruptedException("stop");
        });

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> run(practice, Given.agent("Writer", "")))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void rehearses_a_slow_model() throws Exception {
        var practice = new PracticeModel(0, PracticeMood.SLOW, rests::add);

        run(practice, Given.agent("Writer", "").practice(Value.of("one two three")));

        assertThat(rests).hasSize(3).allSatisfy(rest -> assertThat(rest).isGreaterThan(Duration.ofMillis(300)));
    }

    @Test
    void rehearses_a_model_that_fails() throws Exception {
        var reply = (StepReply.Failed) run(new PracticeModel(0, PracticeMood.FAILS), qualifier());

        assertThat(reply.failure().kind().isPassing()).isFalse();
        assertThat(reply.failure().title())
                .isEqualTo("The practice model failed “Lead qualifier”, as you asked it to.");
        assertThat(reply.transcript().practice()).isTrue();
        assertThat(reply.transcript().usage()).isEqualTo(Usage.NONE);
        PlainWords.check(reply.failure());
    }

    @Test
    void rehearses_a_model_that_misses_a_field_until_it_is_not_asked_any_more() throws Exception {
        var reply = (StepReply.Failed)
                run(new PracticeModel(0, PracticeMood.MISSES_FIELD), qualifier().repairs(1));

        assertThat(reply.failure().kind()).isEqualTo(Failure.Kind.CONTRACT_BROKEN);
        assertThat(reply.failure().title()).isEqualTo("“Lead qualifier” did not give “score”.");
        assertThat(reply.transcript().exchanges()).hasSize(2);
        assertThat(live.remarks()).containsExactly("Asked again. “score” is missing.");
    }

    @ParameterizedTest
    @CsvSource({
        "practice, NORMAL",
        "practice:slow, SLOW",
        "practice:fails, FAILS",
        "practice:misses-field, MISSES_FIELD"
    })
    void has_its_mood_from_the_name_under_which_it_is_asked_for(String name, PracticeMood mood) {
        assertThat(PracticeMood.ofModel(name)).contains(mood);
        assertThat(mood.model()).isEqualTo(name);
    }

    @Test
    void the_name_counts_for_the_agent_that_asks() throws Exception {
        var reply = runner(new PracticeModel(0))
                .run(qualifier().model("practice:fails").task(), live);

        assertThat(reply).isInstanceOf(StepReply.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice:angry", "Practice", "gpt", ""})
    void other_names_are_not_practice(String name) throws Exception {
        assertThat(PracticeMood.ofModel(name)).isEmpty();

        var reply = (StepReply.Failed)
                runner(new PracticeModel(0)).run(qualifier().model(name).task(), live);

        assertThat(reply.failure().kind()).isEqualTo(Failure.Kind.NO_MODEL);
        assertThat(reply.failure().title())
                .isEqualTo("“Lead qualifier” asks for the model “" + name + "”, which is not set up here.");
        PlainWords.check(reply.failure());
    }

    private static Given qualifier() {
        return Given.agent("Lead qualifier", "Score {{lead}}.")
                .received("New lead", "lead", "40 seats")
                .asked(Given.SCORED);
    }

    private StepReply.Succeeded succeeded(Given given) throws InterruptedException {
        return (StepReply.Succeeded) run(new PracticeModel(0), given);
    }

    private StepReply run(PracticeModel practice, Given given) throws InterruptedException {
        return runner(practice).run(given.model("practice").task(), live);
    }

    private static ChatAgentRunner runner(PracticeModel practice) {
        var nowhere = new SessionSecrets();
        return new ChatAgentRunner(
                new Connections(java.nio.file.Path.of("/nowhere"), nowhere),
                nowhere,
                practice,
                InstantSource.fixed(Instant.EPOCH));
    }
}
