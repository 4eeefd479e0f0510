package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.ReviewAnswer;
import baton.run.Signal;
import baton.studio.look.BadgeState;
import baton.workflow.NodeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class RunViewModelTest {

    private final ObjectProperty<Optional<RunView>> source = new SimpleObjectProperty<>(Optional.empty());
    private Instant now = SampleRun.BEGAN;
    private final RunViewModel model = new RunViewModel(source, () -> now);

    private void shows(SampleRun run) {
        now = run.now();
        source.set(Optional.of(run.view()));
    }

    private List<String> rows() {
        return model.rows().stream().map(row -> row.title() + " " + row.state()).toList();
    }

    private String looksAt() {
        return model.sightProperty().get().map(sight -> sight.row().title()).orElse("nothing");
    }

    @Test
    void without_a_run_there_is_nothing_to_see() {
        assertThat(model.rows()).isEmpty();
        assertThat(model.headingProperty().get()).isEmpty();
        assertThat(model.sightProperty().get()).isEmpty();
    }

    @Test
    void steps_stand_in_the_order_in_which_they_happened_and_the_rest_in_that_of_the_workflow() {
        shows(SampleRuns.working());

        assertThat(rows())
                .containsExactly(
                        "Intake DONE",
                        "Credit data DONE",
                        "Fraud check WORKING",
                        "Compliance DONE",
                        "Underwriter NOT_RUN",
                        "Decision letter NOT_RUN");
    }

    @Test
    void tries_and_rounds_have_rows_of_their_own() {
        shows(SampleRuns.failed());
        assertThat(rows())
                .contains(
                        "Nurture writer · try 1 FAILED",
                        "Nurture writer · try 2 FAILED",
                        "Nurture writer · try 3 FAILED");

        shows(SampleRuns.secondRound());
        assertThat(rows())
                .containsExactly(
                        "Lead qualifier DONE",
                        "Sales manager DONE",
                        "Lead qualifier · round 2 DONE",
                        "Sales manager · round 2 NEEDS_YOU",
                        "Nurture writer NOT_RUN",
                        "First email NOT_RUN");
    }

    @Test
    void a_step_that_waits_for_its_next_try_says_so() {
        shows(SampleRuns.retrying());

        assertThat(model.rows().getFirst().state()).isEqualTo(BadgeState.RETRYING);
    }

    @Test
    void the_heading_counts_steps_and_words() {
        shows(SampleRuns.working());

        assertThat(model.headingProperty().get())
                .contains(new RunHeading(
                        "Run 14",
                        "Loan check",
                        RunStanding.RUNNING,
                        List.of("Step 4 of 6 · 1.2k words · practice", "Step 4 of 6 · practice", "Step 4 of 6")));
    }

    @Test
    void the_selection_goes_with_the_work() {
        var run = SampleRuns.waiting();
        shows(run);
        assertThat(looksAt()).isEqualTo("Sales manager");

        run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SampleRuns.SCORED)))
                .begins("writer");
        shows(run);
        assertThat(looksAt()).isEqualTo("Nurture writer");

        shows(run.after(2).gives("writer", SampleRuns.WRITTEN));
        assertThat(looksAt()).isEqualTo("First email");
    }

    @Test
    void what_the_person_picks_stays_until_they_follow_again() {
        var run = SampleRuns.waiting();
        shows(run);
        model.pick(model.rows().getFirst());

        run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SampleRuns.SCORED)));
        shows(run.begins("writer"));
        assertThat(looksAt()).isEqualTo("Lead qualifier");
        assertThat(model.followProperty().get()).isFalse();

        model.followProperty().set(true);
        assertThat(looksAt()).isEqualTo("Nurture writer");
    }

    @Test
    void picking_a_step_of_the_drawing_looks_at_its_latest_try() {
        shows(SampleRuns.failed());

        model.pickStep(new NodeId("writer"));

        assertThat(looksAt()).isEqualTo("Nurture writer · try 3");
    }

    @Test
    void another_run_is_followed_from_its_work_on() {
        shows(SampleRuns.waiting());
        model.pick(model.rows().getFirst());

        shows(SampleRuns.working());

        assertThat(looksAt()).isEqualTo("Fraud check");
    }

    @Test
    void clocks_move_on_while_the_run_does() {
        shows(SampleRuns.working());
        now = now.plusSeconds(60);
        model.tick();

        assertThat(model.rows().get(2).took()).isEqualTo("1 min 6 s");
        assertThat(model.rows().getFirst().took()).isEqualTo("2.1 s");
    }

    @Test
    void what_nobody_works_on_was_cut_off() {
        shows(SampleRuns.working());
        now = now.plusSeconds(86_400);
        model.abandonedProperty().set(true);

        assertThat(rows()).contains("Fraud check STOPPED");
        assertThat(model.rows().get(2).took()).isEqualTo("3.4 s");
        assertThat(model.headingProperty().get()).map(RunHeading::standing).contains(RunStanding.INTERRUPTED);
        assertThat(model.noticeProperty().get())
                .map(Notice::title)
                .contains("Baton closed while Fraud check was working.");
    }

    @Test
    void the_log_tells_the_story_and_between_it_what_agents_remarked() {
        var run = SampleRuns.waiting();
        var view = run.view();
        var remark = new baton.engine.Live.Remark(run.key("qualifier"), 1, "Asked again, because “score” was missing.");
        source.set(Optional.of(
                new RunView(view.state(), view.facts(), view.saying(), List.of(new RunView.Remarked(2, remark)), "")));

        assertThat(model.logProperty().get())
                .extracting(LogRow::words)
                .containsExactly(
                        "Run 7 of “Lead to nurture” began, with the Practice model.",
                        "Began.",
                        "Asked again, because “score” was missing.",
                        "Gave score 82, reason and email “dana@northwind.example” to Sales manager.",
                        "Asks you: Is this worth an email?");
        assertThat(model.logProperty().get().get(3).step()).isEqualTo("Lead qualifier");
    }
}
