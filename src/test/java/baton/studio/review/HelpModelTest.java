package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.HelpAnswer;
import baton.run.Signal;
import baton.studio.fx.Background;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.workflow.Field;
import org.junit.jupiter.api.Test;

class HelpModelTest {

    private final HandRunner runner = new HandRunner(new HandCatalog());
    private final Drafts drafts = new Drafts();

    private HelpModel opened(SampleRun run) {
        runner.knows(run);
        var question = Question.of(run.state()).getFirst();
        return new HelpModel(
                question,
                (Question.Ask.Help) question.ask(),
                drafts,
                new Answering(runner, Background.immediate(), run.state().run()));
    }

    private HelpAnswer sent() {
        return ((Signal.AnswerHelp) runner.signals().getFirst()).answer();
    }

    @Test
    void an_agent_can_try_again_with_the_same_model_or_another() {
        var model = opened(SampleRuns.helpless());

        assertThat(model.canTryAgain()).isTrue();
        assertThat(model.asksModel()).isTrue();
        model.tryAgain("llama3.2");
        assertThat(sent()).isEqualTo(new HelpAnswer.TryAgain("llama3.2"));
    }

    @Test
    void a_person_who_writes_the_answer_fills_in_what_the_step_must_give() {
        var model = opened(SampleRuns.helpless());

        assertThat(model.answerFields()).extracting(Field::name).containsExactly("subject", "body");
        model.use(SampleRuns.WRITTEN);
        assertThat(sent()).isEqualTo(new HelpAnswer.UseAnswer(SampleRuns.WRITTEN));
    }

    @Test
    void an_answer_that_was_begun_is_kept() {
        opened(SampleRuns.helpless()).keep(SampleRun.fields("subject", "Hello"));

        assertThat(opened(SampleRuns.helpless()).draft()).isEqualTo(SampleRun.fields("subject", "Hello"));
    }

    @Test
    void a_decision_by_rules_needs_a_way_and_no_second_try() {
        var model = opened(SampleRuns.wayless());

        assertThat(model.isDecision()).isTrue();
        assertThat(model.canTryAgain()).isFalse();
        assertThat(model.ways()).extracting(model::wayWords).containsExactly("Call now", "Answer later");
        model.take(model.ways().get(1));
        assertThat(sent()).isInstanceOf(HelpAnswer.TakeWay.class);
    }
}
