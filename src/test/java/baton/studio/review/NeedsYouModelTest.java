package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.ReviewAnswer;
import baton.run.Signal;
import baton.studio.fx.Background;
import baton.studio.monitor.SampleRuns;
import org.junit.jupiter.api.Test;

class NeedsYouModelTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);

    private NeedsYouModel queue() {
        return new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
    }

    @Test
    void everything_that_waits_stands_in_the_queue_oldest_first() {
        runner.knows(SampleRuns.waiting(), SampleRuns.helpless(), SampleRuns.atLimit(), SampleRuns.wayless());

        assertThat(queue().questions())
                .extracting(Question::words)
                .containsExactly(
                        "Nothing matched, so the run waits at “Triage”.",
                        "Is this worth an email?",
                        "This run has reached its limit of 1 step",
                        "Nurture writer did not give “subject”.");
    }

    @Test
    void runs_that_work_or_are_over_ask_nothing() {
        runner.knows(SampleRuns.working(), SampleRuns.done(), SampleRuns.failed(), SampleRuns.paused());

        assertThat(queue().countProperty().get()).isZero();
    }

    @Test
    void a_review_is_asked_while_other_steps_still_work() {
        runner.knows(SideBySide.reviewWhileWorking());

        assertThat(queue().questions()).extracting(Question::stepName).containsExactly("look");
    }

    @Test
    void an_answered_question_leaves_the_queue() {
        var run = SampleRuns.waiting();
        runner.knows(run);
        var queue = queue();
        assertThat(queue.countProperty().get()).isEqualTo(1);

        runner.signal(
                        run.state().run(),
                        new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SampleRuns.SCORED)))
                .join();

        assertThat(queue.countProperty().get()).isZero();
    }

    @Test
    void a_new_question_enters_it() {
        var queue = queue();

        runner.knows(SampleRuns.waiting());

        assertThat(queue.firstOf(SampleRuns.waiting().state().run()))
                .map(Question::stepName)
                .contains("Sales manager");
    }

    @Test
    void when_closed_it_looks_no_more() {
        var queue = queue();
        queue.close();

        runner.knows(SampleRuns.waiting());

        assertThat(queue.questions()).isEmpty();
    }
}
