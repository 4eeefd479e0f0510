package baton.studio.alert;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.Signal;
import baton.studio.HeardAlerts;
import baton.studio.alert.Alert.Offer;
import baton.studio.fx.Background;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.studio.review.HandCatalog;
import baton.studio.review.HandRunner;
import baton.studio.review.NeedsYouModel;
import baton.studio.review.Question;
import baton.workflow.Deadline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunAlertsTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private final HeardAlerts desktop = new HeardAlerts();
    private final List<String> done = new ArrayList<>();
    private Attention attention = Attention.ELSEWHERE;

    private RunAlerts watch(Instant since) {
        var questions = new NeedsYouModel(catalog, runner, Background.immediate(), Runnable::run);
        return new RunAlerts(
                questions,
                catalog,
                Background.immediate(),
                Runnable::run,
                since,
                () -> attention,
                desktop,
                new RunAlerts.Ways() {
                    @Override
                    public void answer(Question question) {
                        done.add("answer " + question.stepName());
                    }

                    @Override
                    public void look(RunId run) {
                        done.add("look " + run.value());
                    }

                    @Override
                    public void tryAgain(Question question) {
                        done.add("again " + question.stepName());
                    }
                });
    }

    private static String id(SampleRun run) {
        return run.state().run().value();
    }

    @Test
    void a_question_is_told_once_without_what_it_is_about() {
        try (var _ = watch(Instant.EPOCH)) {
            runner.knows(SampleRuns.waiting());
            runner.knows(SampleRuns.working());

            assertThat(desktop.all())
                    .extracting(Alert::title, Alert::words)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "Lead to nurture needs you", "Sales manager waits for your review."));
            desktop.choose(Offer.ANSWER);
            assertThat(done).containsExactly("answer Sales manager");
        }
    }

    @Test
    void a_review_that_still_waits_when_its_time_is_over_is_told_again() {
        var run = SampleRuns.timed(Deadline.Then.REMIND);
        try (var _ = watch(Instant.EPOCH)) {
            runner.knows(run);
            runner.knows(run.after(24 * 3600).happens(new RunEvent.ReviewReminded(run.key("manager"))));

            assertThat(desktop.all())
                    .extracting(Alert::words)
                    .containsExactly(
                            "Sales manager waits for your review.", "Sales manager still waits for your review.");
        }
    }

    @Test
    void a_step_that_failed_can_be_tried_again_from_where_it_is_told() {
        try (var _ = watch(Instant.EPOCH)) {
            runner.knows(SampleRuns.helpless());

            var told = desktop.all().getLast();
            assertThat(told.title()).isEqualTo("Lead to nurture did not get on");
            assertThat(told.words()).isEqualTo("Nurture writer did not give “subject”.");
            assertThat(told.offers()).containsExactly(Offer.TRY_AGAIN, Offer.ANSWER);
            desktop.choose(Offer.TRY_AGAIN);
            assertThat(done).containsExactly("again Nurture writer");
        }
    }

    @Test
    void what_may_have_been_done_is_not_offered_to_be_done_again() {
        try (var _ = watch(Instant.EPOCH)) {
            runner.knows(SampleRuns.cutOff(), SampleRuns.wayless());

            assertThat(desktop.all())
                    .allSatisfy(told -> assertThat(told.offers()).containsExactly(Offer.ANSWER));
        }
    }

    @Test
    void a_run_that_failed_is_told_and_one_that_was_over_at_once_is_not() {
        try (var _ = watch(Instant.EPOCH)) {
            runner.knows(SampleRuns.failed(), SampleRuns.stopped());

            assertThat(desktop.all()).extracting(Alert::title).containsExactly("Lead to nurture did not get on");
            desktop.choose(Offer.LOOK);
            assertThat(done).containsExactly("look " + id(SampleRuns.failed()));
        }
    }

    @Test
    void what_was_seen_or_happened_before_is_not_told() {
        attention = Attention.HERE;
        try (var _ = watch(Instant.EPOCH)) {
            runner.knows(SampleRuns.waiting());
            attention = Attention.ELSEWHERE;
            runner.knows(SampleRuns.working());
            assertThat(desktop.all()).isEmpty();
        }
        try (var _ = watch(Instant.MAX)) {
            runner.knows(SampleRuns.helpless(), SampleRuns.failed());
            assertThat(desktop.all()).isEmpty();
        }
    }

    @Test
    void a_question_that_was_answered_meanwhile_leads_to_its_run() {
        try (var _ = watch(Instant.EPOCH)) {
            var run = SampleRuns.waiting();
            runner.knows(run);
            runner.signal(
                            run.state().run(),
                            new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SampleRuns.SCORED)))
                    .join();

            desktop.choose(Offer.ANSWER);
            assertThat(done).containsExactly("look " + id(run));
        }
    }

    @Test
    void nothing_is_told_any_more_once_it_is_closed() {
        watch(Instant.EPOCH).close();
        runner.knows(SampleRuns.waiting(), SampleRuns.failed());
        assertThat(desktop.all()).isEmpty();
    }
}
