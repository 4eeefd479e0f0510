package baton.studio.review;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.ReviewAnswer;
import baton.run.Signal;
import baton.studio.fx.Background;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.workflow.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewModelTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private final Drafts drafts = new Drafts();
    private final List<Runnable> alarms = new ArrayList<>();

    private ReviewModel opened(SampleRun run) {
        var model = asleep(run);
        wake();
        return model;
    }

    private ReviewModel asleep(SampleRun run) {
        runner.knows(run);
        var question = Question.of(run.state()).getFirst();
        var answering =
                new Answering(runner, Background.immediate(), run.state().run());
        return new ReviewModel(
                question,
                question.step().orElseThrow(),
                drafts,
                answering,
                (Duration _, Runnable work) -> alarms.add(work));
    }

    private void wake() {
        alarms.forEach(Runnable::run);
        alarms.clear();
    }

    private ReviewAnswer sent() {
        assertThat(runner.signals()).hasSize(1);
        return ((Signal.AnswerReview) runner.signals().getFirst()).answer();
    }

    @Test
    void approving_passes_on_what_was_received() {
        opened(SampleRuns.waiting()).approve();

        assertThat(sent()).isEqualTo(new ReviewAnswer.Approve(SampleRuns.SCORED));
    }

    @Test
    void a_click_right_after_opening_approves_nothing() {
        var model = asleep(SampleRuns.waiting());
        model.approve();
        assertThat(runner.signals()).isEmpty();

        wake();
        model.approve();
        assertThat(runner.signals()).hasSize(1);
    }

    @Test
    void an_edit_is_approved_as_such_and_the_rest_as_it_was() {
        var model = opened(SampleRuns.waiting());
        assertThat(model.approveWords().getValue()).isEqualTo("Approve");

        model.edit("score", Value.of(60), false);
        assertThat(model.approveWords().getValue()).isEqualTo("Approve with my edit");
        model.approve();

        assertThat(sent()).isEqualTo(new ReviewAnswer.Approve(SampleRuns.SCORED.with("score", Value.of(60))));
    }

    @Test
    void an_edit_that_is_taken_back_is_none() {
        var model = opened(SampleRuns.waiting());
        model.edit("score", Value.of(60), false);
        model.edit("score", Value.of(82), false);

        assertThat(model.isEdited("score")).isFalse();
        assertThat(model.approveWords().getValue()).isEqualTo("Approve");
    }

    @Test
    void an_edit_that_does_not_fit_cannot_be_approved() {
        var model = opened(SampleRuns.waiting());
        model.edit("score", Value.of("soon"), true);
        assertThat(model.canApprove().get()).isFalse();

        model.edit("score", Value.of(70), false);
        assertThat(model.canApprove().get()).isTrue();
    }

    @Test
    void sending_back_needs_feedback() {
        var model = opened(SampleRuns.waiting());
        assertThat(model.canSendBack().get()).isFalse();

        model.feedbackProperty().set("  Say who decides. ");
        model.sendBack();

        assertThat(sent()).isEqualTo(new ReviewAnswer.SendBack("Say who decides."));
    }

    @Test
    void it_says_how_often_it_was_sent_back_and_when_that_is_over() {
        assertThat(opened(SampleRuns.waiting()).sentBack()).contains("Sent back 0 of 3 times");

        var run = SampleRuns.waiting(50);
        for (int round = 0; round < 3; round++) {
            run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.SendBack("Again.")))
                    .gives("qualifier", 1, SampleRuns.SCORED);
        }
        var model = opened(run);
        model.feedbackProperty().set("Once more.");

        assertThat(model.sentBack()).contains("Sent back 3 of 3 times");
        assertThat(model.maySendBack()).isFalse();
        assertThat(model.canSendBack().get()).isFalse();
    }

    @Test
    void rejecting_takes_the_feedback_for_the_reason() {
        var model = opened(SampleRuns.waiting());
        model.feedbackProperty().set("wrong price");
        model.reject();

        assertThat(sent()).isEqualTo(new ReviewAnswer.Reject("wrong price"));
    }

    @Test
    void what_was_begun_is_there_when_it_is_opened_again() {
        var model = opened(SampleRuns.waiting());
        model.edit("score", Value.of(60), false);
        model.feedbackProperty().set("Hm.");

        var again = opened(SampleRuns.waiting());

        assertThat(again.isEdited("score")).isTrue();
        assertThat(again.feedbackProperty().get()).isEqualTo("Hm.");
        assertThat(again.values().get("score")).contains(Value.of(60));
    }

    @Test
    void what_was_sent_is_no_draft_any_more() {
        var model = opened(SampleRuns.waiting());
        model.edit("score", Value.of(60), false);
        model.approve();

        assertThat(opened(SampleRuns.waiting()).isEdited("score")).isFalse();
    }

    @Test
    void a_refused_answer_says_why_and_can_be_given_again() {
        var run = SampleRuns.waiting();
        runner.knows(run);
        runner.refuses("This review was already answered.");
        var question = Question.of(run.state()).getFirst();
        var answering =
                new Answering(runner, Background.immediate(), run.state().run());
        var model =
                new ReviewModel(question, question.step().orElseThrow(), drafts, answering, (_, work) -> work.run());
        model.edit("score", Value.of(60), false);

        model.approve();

        assertThat(answering.refusalProperty().get()).isEqualTo("This review was already answered.");
        assertThat(answering.givenProperty().get()).isFalse();
        assertThat(model.canApprove().get()).isTrue();
        assertThat(drafts.of(question.key()).isEmpty()).isFalse();
    }

    @Test
    void a_second_click_sends_nothing_more() {
        var model = opened(SampleRuns.waiting());
        model.approve();
        model.approve();
        model.reject();

        assertThat(runner.signals()).hasSize(1);
    }

    @Test
    void in_a_later_round_it_knows_what_was_said_and_shown_before() {
        var model = opened(SampleRuns.secondRound());

        assertThat(model.lastFeedback()).contains("Say who decides.");
        assertThat(model.inRoundBefore("reason"))
                .hasValueSatisfying(before -> assertThat(before.asText()).startsWith("Budget"));
        assertThat(model.received("reason").asText()).isEqualTo("Dana decides alone, this quarter.");
        assertThat(model.changedSinceRound()).hasValue(1);
    }

    @Test
    void what_follows_is_told_before_it_is_answered() {
        var model = opened(SampleRuns.waiting());

        assertThat(model.ifApproved().getValue())
                .isEqualTo("If you approve, Nurture writer gets score, reason and email.");
        assertThat(model.ifSentBack())
                .contains("If you send it back, Lead qualifier does it again with your feedback.");
        assertThat(model.ifRejected()).isEqualTo("If you reject it, the run stops here.");
    }
}
