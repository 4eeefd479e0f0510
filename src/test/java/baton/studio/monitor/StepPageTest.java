package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.ReviewAnswer;
import baton.run.Signal;
import baton.studio.monitor.Piece.Style;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class StepPageTest {

    private static List<Piece> page(StepPage page, RunView view, String step) {
        var model = new RunViewModel(
                new SimpleObjectProperty<>(Optional.of(view)),
                () -> view.state().latest());
        model.rows().stream()
                .filter(row -> row.title().equals(step))
                .findFirst()
                .ifPresent(model::pick);
        return page.read(model.sightProperty().get().orElseThrow());
    }

    private static String text(StepPage page, SampleRun run, String step) {
        return page(page, run.view(), step).stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void received_names_who_gave_what() {
        assertThat(text(StepPage.RECEIVED, SampleRuns.waiting(), "Sales manager"))
                .startsWith("From Lead qualifier\nscore\n82\nreason\nBudget");
    }

    @Test
    void a_result_received_what_it_shows() {
        assertThat(text(StepPage.RECEIVED, SampleRuns.done(), "First email"))
                .startsWith("From Nurture writer\nsubject");
    }

    @Test
    void feedback_of_an_earlier_round_is_received_too() {
        assertThat(text(StepPage.RECEIVED, SampleRuns.secondRound(), "Lead qualifier · round 2"))
                .contains("Sent back by Sales manager\nfeedback\nSay who decides.");
    }

    @Test
    void told_labels_its_parts() {
        assertThat(text(StepPage.TOLD, SampleRuns.waiting(), "Lead qualifier"))
                .startsWith("What Baton told it about its work\nYou are the “Lead qualifier”")
                .contains("\nYour instructions and what was received\nScore the lead");
        assertThat(text(StepPage.TOLD, SampleRuns.waiting(), "Sales manager")).isEqualTo("No model was asked here.");
    }

    @Test
    void said_shows_what_comes_as_it_comes() {
        var view = SampleRuns.working().viewSaying("fraud", "{\"findings\": \"No sign of");

        assertThat(page(StepPage.SAID, view, "Fraud check"))
                .containsExactly(new Piece("findings: No sign of", Style.TEXT), new Piece("▍", Style.CARET));
    }

    @Test
    void said_shows_the_fields_when_it_is_done() {
        assertThat(page(StepPage.SAID, SampleRuns.waiting().view(), "Lead qualifier"))
                .startsWith(new Piece("score", Style.LABEL), new Piece("\n", Style.TEXT), new Piece("82", Style.RICH));
    }

    @Test
    void said_shows_what_was_wrong_with_a_reply() {
        assertThat(text(StepPage.SAID, SampleRuns.failed(), "Nurture writer · try 3"))
                .startsWith("body: Subject: Two ideas for your rollout\nHi Dana")
                .contains("“subject” is missing.", "Nurture writer did not give “subject”.");
    }

    @Test
    void said_shows_what_a_person_changed() {
        var run = SampleRuns.waiting();
        run.wishes(new Signal.AnswerReview(
                run.key("manager"),
                new ReviewAnswer.Approve(SampleRuns.SCORED.with("reason", "Budget is confirmed (50 seats)."))));

        assertThat(page(StepPage.SAID, run.view(), "Sales manager"))
                .contains(new Piece("40", Style.REMOVED), new Piece("50", Style.ADDED));
    }

    @Test
    void a_step_that_has_not_begun_says_what_it_waits_for() {
        assertThat(text(StepPage.SAID, SampleRuns.working(), "Underwriter")).isEqualTo("It waits for Fraud check.");
        assertThat(text(StepPage.SAID, SampleRuns.stopped(), "Underwriter"))
                .isEqualTo("The run ended before this step.");
    }

    @Test
    void ended_tells_its_part_of_the_story_and_what_it_cost() {
        assertThat(text(StepPage.ENDED, SampleRuns.waiting(), "Lead qualifier"))
                .isEqualTo(
                        "Lead qualifier began.\nLead qualifier gave score 82, reason and email “dana@northwind.example” "
                                + "to Sales manager.\nIt took 4 seconds, with the Practice model, 415 words · free.");
    }

    @Test
    void ended_keeps_the_technical_side_at_the_end() {
        assertThat(text(StepPage.ENDED, SampleRuns.helpless(), "Nurture writer"))
                .endsWith("Details\nmissing: subject (3 replies)");
    }

    @Test
    void raw_is_word_for_word() {
        assertThat(text(StepPage.RAW, SampleRuns.helpless(), "Nurture writer"))
                .contains("{\"body\": \"Hi Dana, thanks.\"}", "412 tokens in, 141 tokens out, 2.1 s, free");
    }

    @Test
    void every_page_of_every_step_in_every_state_has_something_to_read() {
        var runs = List.of(
                SampleRuns.done(),
                SampleRuns.failed(),
                SampleRuns.helpless(),
                SampleRuns.secondRound(),
                SampleRuns.working(),
                SampleRuns.stopped(),
                SampleRuns.paused(),
                SampleRuns.wayless(),
                SampleRuns.retrying(),
                SampleRuns.atLimit(),
                ToolRuns.mayIt(),
                ToolRuns.reading(),
                ToolRuns.done());
        for (var run : runs) {
            var model = new RunViewModel(new SimpleObjectProperty<>(Optional.of(run.view())), run::now);
            for (var row : model.rows()) {
                model.pick(row);
                for (var page : StepPage.values()) {
                    assertThat(page.read(model.sightProperty().get().orElseThrow()))
                            .as(row.title() + " " + page)
                            .anySatisfy(piece -> assertThat(piece.text()).isNotBlank());
                }
            }
        }
    }
}
