package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Signal;
import baton.run.ToolAnswer;
import baton.run.ToolAnswer.Reach;
import baton.studio.fx.Background;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.ToolRuns;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolAskModelTest {

    private final HandRunner runner = new HandRunner(new HandCatalog());
    private final Drafts drafts = new Drafts();
    private final List<Runnable> later = new ArrayList<>();

    private ToolAskModel opened(SampleRun run) {
        runner.knows(run);
        var question = Question.of(run.state()).getFirst();
        return new ToolAskModel(
                question,
                (Question.Ask.Tool) question.ask(),
                drafts,
                new Answering(runner, Background.immediate(), run.state().run()),
                (_, work) -> later.add(work));
    }

    private ToolAskModel awake(SampleRun run) {
        var model = opened(run);
        later.forEach(Runnable::run);
        return model;
    }

    private ToolAnswer sent() {
        return ((Signal.AnswerTool) runner.signals().getFirst()).answer();
    }

    @Test
    void what_it_would_do_is_said_whole_and_in_readable_rows() {
        var model = opened(ToolRuns.mayItMail());

        assertThat(model.rows())
                .containsExactly(
                        new ToolAskModel.Row("To", "dana@northwind.example"),
                        new ToolAskModel.Row("Subject", "Two ideas"),
                        new ToolAskModel.Row("Body", "Hi Dana,\n\nthanks for reaching out.\n\nBest, Kim"));
        assertThat(model.isLasting()).isTrue();
        assertThat(model.consequence()).endsWith("This cannot be undone.");
    }

    @Test
    void a_lasting_permission_says_what_it_covers_and_is_not_offered_where_it_covers_nothing() {
        assertThat(opened(ToolRuns.mayIt()).ifAlways())
                .isEqualTo("Always: Lead qualifier may then always read pages of acme.example, in every run of this"
                        + " workflow on this computer.");
        assertThat(opened(ToolRuns.mayIt()).hasScope()).isTrue();
        assertThat(opened(ToolRuns.mayItMail()).hasScope()).isFalse();
    }

    @Test
    void a_click_in_the_first_moment_allows_nothing() {
        var model = opened(ToolRuns.mayIt());
        model.allow(Reach.ALWAYS);
        assertThat(runner.signals()).isEmpty();

        later.forEach(Runnable::run);
        model.allow(Reach.ALWAYS);
        assertThat(sent()).isEqualTo(new ToolAnswer.Allow(Reach.ALWAYS));
    }

    @Test
    void an_answer_that_was_begun_is_kept_and_an_empty_one_is_not_sent() {
        var model = awake(ToolRuns.whatSayYou());
        model.say();
        assertThat(runner.signals()).isEmpty();

        model.wordsProperty().set("Tues");
        var again = awake(ToolRuns.whatSayYou());
        assertThat(again.wordsProperty().get()).isEqualTo("Tues");
        again.wordsProperty().set("Tuesday ");
        again.say();
        assertThat(sent()).isEqualTo(new ToolAnswer.Say("Tuesday"));
    }

    @Test
    void what_was_done_before_baton_closed_is_told_with_or_without_a_note() {
        awake(ToolRuns.wasItDone()).wasDone();

        assertThat(sent()).isEqualTo(new ToolAnswer.Say("It was done."));
    }

    @Test
    void two_questions_of_one_step_are_two_questions() {
        var first = ToolRuns.wants(60, ToolRuns.PAGE, ToolRuns.MAIL);
        var before = Question.of(first.state()).getFirst();
        ToolRuns.answers(first, new ToolAnswer.Deny(false));
        var after = Question.of(first.state()).getFirst();

        assertThat(after.key()).isNotEqualTo(before.key());
        assertThat(after.words()).isEqualTo("Lead qualifier wants to send a mail to dana@northwind.example");
    }
}
