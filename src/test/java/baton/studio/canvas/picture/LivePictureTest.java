package baton.studio.canvas.picture;

import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadFailed;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.leadWaiting;
import static baton.studio.canvas.CanvasSamples.loanAtWork;
import static baton.studio.canvas.CanvasSamples.loanCheck;
import static baton.studio.canvas.CanvasSamples.loanSaying;
import static baton.studio.canvas.picture.Pictures.card;
import static baton.studio.canvas.picture.Pictures.line;
import static baton.studio.canvas.picture.Pictures.living;
import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Effect;
import baton.run.Failure;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.StepKey;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.run.Transcript;
import baton.studio.canvas.CanvasSamples;
import baton.studio.canvas.CanvasSamples.Story;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.document.Selection;
import baton.studio.look.BadgeState;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LivePictureTest {

    private static final Failure TOO_SLOW =
            new Failure(Failure.Kind.TOOK_TOO_LONG, "Intake took longer than 2 minutes.", "Nothing was lost.", "");

    private static Picture loan() {
        return Pictures.of(loanCheck(), loanAtWork(), loanSaying(), Duration.ofMillis(2800));
    }

    private static StepKey turn(String node, int visit) {
        return new StepKey(id(node), visit);
    }

    @Test
    void who_is_done_says_how_long_it_took_and_how_much_it_wrote() {
        var intake = living(loan(), "intake");

        assertThat(intake.state()).isEqualTo(BadgeState.DONE);
        assertThat(intake.word()).isEqualTo("Done");
        assertThat(intake.meta()).isEqualTo("2.1 s");
        assertThat(intake.use().words()).isEqualTo("96 words");
        assertThat(living(loan(), "application").meta()).isEmpty();
    }

    @Test
    void who_is_at_work_says_since_when_and_what_it_says() {
        var fraud = living(loan(), "fraud");

        assertThat(fraud.state()).isEqualTo(BadgeState.WORKING);
        assertThat(fraud.meta()).isEqualTo("6.2 s");
        assertThat(fraud.use().words()).isEqualTo("18 words");
        assertThat(fraud.peek()).startsWith("The stated income matches the").endsWith("check");
    }

    @Test
    void who_uses_several_tools_says_the_first_and_how_many_more() {
        assertThat(peek(usingTools(1))).isEqualTo("Reading page 1…");
        assertThat(peek(usingTools(3))).isEqualTo("Reading page 1 and 2 more");
        var first = usingTools(3)
                .add(new RunEvent.ToolEnded(turn("intake", 1), 1, new ToolResult.Gave("It says so."), 500));
        assertThat(peek(first)).isEqualTo("Reading page 2 and 1 more");
    }

    @Test
    void who_waits_for_a_person_in_another_run_says_so() {
        assertThat(peek(usingTools(1).add(new RunEvent.ToolWaits(turn("intake", 1), 1))))
                .isEqualTo("Waits for you in another run");
    }

    private static String peek(Story story) {
        return living(Pictures.of(loanCheck(), story), "intake").peek();
    }

    private static Story usingTools(int count) {
        var wishes = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new ToolWish(
                        new ToolCall("c" + number, "fetch_page", Fields.of("address", "https://a.example/" + number)),
                        "read page " + number,
                        Effect.LOOKS,
                        "",
                        true,
                        ToolWish.Leave.GIVEN,
                        ""))
                .toList();
        var story = Story.of(loanCheck(), Fields.NONE)
                .started("intake")
                .add(new RunEvent.ToolsWished(turn("intake", 1), 1, "", wishes, Transcript.NONE));
        for (int use = 1; use <= count; use++) {
            story.add(new RunEvent.ToolStarted(turn("intake", 1), use));
        }
        return story;
    }

    @Test
    void a_card_grows_downward_by_what_it_says_and_nothing_else_moves() {
        var quiet = Pictures.of(loanCheck(), loanAtWork());

        assertThat(card(quiet, "fraud").box().height()).isEqualTo(CardSize.HEIGHT);
        assertThat(card(loan(), "fraud").box().height()).isEqualTo(CardSize.HEIGHT + CardSize.PEEK);
        assertThat(card(loan(), "fraud").box().corner())
                .isEqualTo(card(quiet, "fraud").box().corner());
        assertThat(card(loan(), "rules").box()).isEqualTo(card(quiet, "rules").box());
    }

    @Test
    void a_join_says_whom_it_still_waits_for() {
        var underwriter = living(loan(), "underwriter");

        assertThat(underwriter.state()).isEqualTo(BadgeState.NOT_RUN);
        assertThat(underwriter.word()).isEqualTo("Waits for Fraud check");
    }

    @Test
    void who_has_received_nothing_yet_looks_as_if_nothing_ran() {
        assertThat(card(loan(), "letter").life()).isEqualTo(CardLife.Still.STILL);
        assertThat(card(Pictures.of(loanCheck()), "intake").life()).isEqualTo(CardLife.Still.STILL);
    }

    @Test
    void a_join_that_waits_for_several_counts_them() {
        var story = Story.of(loanCheck(), Fields.NONE)
                .started("intake")
                .succeeded("intake", Fields.NONE)
                .started("credit")
                .succeeded("credit", Fields.NONE);

        assertThat(living(Pictures.of(loanCheck(), story), "underwriter").word())
                .isEqualTo("Waits for 2 steps");
        assertThat(living(Pictures.of(loanCheck(), story), "fraud").state()).isEqualTo(BadgeState.NEXT);
    }

    @Test
    void lines_tell_what_has_been_handed_over() {
        var picture = loan();

        assertThat(line(picture, "h1").life()).isEqualTo(LineLife.TAKEN);
        assertThat(line(picture, "h3").life()).isEqualTo(LineLife.CARRYING);
        assertThat(line(picture, "h4").life()).isEqualTo(LineLife.TAKEN);
        assertThat(line(picture, "h6").life()).isEqualTo(LineLife.IDLE);
    }

    @Test
    void a_review_asks_for_a_person() {
        var manager = living(Pictures.of(leadToNurture(), leadWaiting(), Map.of(), Duration.ofSeconds(24)), "manager");

        assertThat(manager.state()).isEqualTo(BadgeState.NEEDS_YOU);
        assertThat(manager.answer()).isEqualTo("Review");
        assertThat(manager.meta()).isEqualTo("24 s");
        assertThat(manager.step()).isEqualTo(turn("manager", 1));
    }

    @Test
    void telling_values_are_on_the_line_where_there_is_room() {
        var roomy = leadToNurture();
        roomy = roomy.withLayout(roomy.layout().with(Map.of(id("manager"), new Position(700, 160))));

        assertThat(line(Pictures.of(roomy, leadWaiting()), "h2").words()).isEqualTo("score 82 · reason · email");
        assertThat(line(Pictures.of(leadToNurture(), leadWaiting()), "h2").words())
                .isEqualTo("3 fields");
    }

    @Test
    void a_failure_says_what_went_wrong_and_asks_what_to_do() {
        var writer = living(Pictures.of(leadToNurture(), leadFailed()), "writer");

        assertThat(writer.state()).isEqualTo(BadgeState.NEEDS_YOU);
        assertThat(writer.message()).isEqualTo("“Nurture writer” did not give “subject”.");
        assertThat(writer.answer()).isEqualTo("Decide what to do");
    }

    @Test
    void a_run_of_the_past_asks_nothing() {
        var picture = new CanvasViewModel()
                .picture(
                        leadToNurture(),
                        List.of(),
                        Optional.of(RunGlance.past(leadWaiting().state())),
                        Selection.NOTHING,
                        leadWaiting().now());

        assertThat(living(picture, "manager").answer()).isEmpty();
        assertThat(living(picture, "manager").state()).isEqualTo(BadgeState.NEEDS_YOU);
    }

    @Test
    void what_was_answered_is_on_the_card() {
        var manager = living(Pictures.of(leadToNurture(), leadFailed()), "manager");

        assertThat(manager.state()).isEqualTo(BadgeState.DONE);
        assertThat(manager.meta()).startsWith("approved");
    }

    @Test
    void a_second_round_is_counted_on_the_card_and_on_the_line() {
        var story = leadWaiting()
                .add(new RunEvent.ReviewAnswered(turn("manager", 1), new ReviewAnswer.SendBack("Say why.")))
                .add(new RunEvent.RoundStarted(new HandoffId("h4"), 1, Fields.of("feedback", "Say why.")))
                .started("qualifier", 2, 1);
        var picture = Pictures.of(leadToNurture(), story, Map.of(), Duration.ofSeconds(12));

        assertThat(living(picture, "qualifier").meta()).isEqualTo("round 2 of 4 · 12 s");
        assertThat(line(picture, "h4").words()).isEqualTo("sent back 1 of 3 times");
        assertThat(line(picture, "h4").life()).isEqualTo(LineLife.CARRYING);
        assertThat(card(picture, "manager").life()).isEqualTo(CardLife.Still.STILL);
    }

    @Test
    void a_retry_says_which_and_when() {
        var story = Story.of(loanCheck(), Fields.NONE).started("intake").failed("intake", 1, TOO_SLOW);
        story.add(new RunEvent.RetryScheduled(turn("intake", 1), 2, story.now().plusSeconds(8)));

        var intake = living(Pictures.of(loanCheck(), story), "intake");

        assertThat(intake.state()).isEqualTo(BadgeState.RETRYING);
        assertThat(intake.word()).isEqualTo("Trying again");
        assertThat(intake.meta()).isEqualTo("2 of 3 in 8 s");
        assertThat(intake.why()).isEqualTo("Intake took longer than 2 minutes.");
        assertThat(retry(story, 4500).meta()).isEqualTo("2 of 3 in 4 s");
        assertThat(retry(story, 9000).meta()).isEqualTo("2 of 3");
    }

    private static CardLife.Living retry(Story story, long millisLater) {
        return living(Pictures.of(loanCheck(), story, Map.of(), Duration.ofMillis(millisLater)), "intake");
    }

    @Test
    void the_way_not_taken_fades_and_says_so() {
        var rejected = leadToNurture();
        rejected = rejected.withGraph(
                rejected.nodes(),
                Stream.concat(
                                rejected.handoffs().stream(),
                                Stream.of(handoff("no", "manager", "email").withWhen(new Route.Rejected())))
                        .toList());
        var story = Story.of(rejected, Fields.NONE)
                .started("qualifier")
                .succeeded("qualifier", Fields.of("score", Value.of(3)))
                .asked("manager")
                .add(new RunEvent.ReviewAnswered(turn("manager", 1), new ReviewAnswer.Reject("")));

        var picture = Pictures.of(rejected, story);

        assertThat(living(picture, "writer").state()).isEqualTo(BadgeState.SKIPPED);
        assertThat(living(picture, "writer").word()).isEqualTo("Route not taken");
        assertThat(line(picture, "h3").life()).isEqualTo(LineLife.NOT_TAKEN);
        assertThat(line(picture, "no").life()).isEqualTo(LineLife.CARRYING);
    }

    @Test
    void what_was_under_way_when_a_run_was_stopped_is_stopped() {
        var story = loanAtWork().add(new RunEvent.RunFinished(new RunOutcome.Stopped("Stopped by you.")));
        var picture = Pictures.of(loanCheck(), story);

        assertThat(living(picture, "fraud").state()).isEqualTo(BadgeState.STOPPED);
        assertThat(living(picture, "credit").state()).isEqualTo(BadgeState.DONE);
        assertThat(card(picture, "underwriter").life()).isEqualTo(CardLife.Still.STILL);
        assertThat(line(picture, "h3").life()).isEqualTo(LineLife.TAKEN);
    }

    @Test
    void time_passes_only_while_something_is_under_way() {
        assertThat(loan().isTicking()).isTrue();
        assertThat(Pictures.of(leadToNurture(), leadWaiting()).isTicking()).isTrue();
        assertThat(Pictures.of(leadToNurture()).isTicking()).isFalse();
    }

    @Test
    void what_was_drawn_after_the_run_began_has_no_part_in_it() {
        var more = loanCheck();
        var drawn = more.withGraph(
                Stream.concat(
                                more.nodes().stream(),
                                Stream.of(CanvasSamples.node("new", "New", CanvasSamples.agent(""))))
                        .toList(),
                Stream.concat(more.handoffs().stream(), Stream.of(handoff("n", "intake", "new")))
                        .toList());

        var picture = Pictures.of(drawn, loanAtWork());

        assertThat(card(picture, "new").life()).isEqualTo(CardLife.Still.STILL);
        assertThat(line(picture, "n").life()).isEqualTo(LineLife.IDLE);
        assertThat(living(picture, "intake").state()).isEqualTo(BadgeState.DONE);
    }

    @Test
    void a_hand_off_that_was_led_elsewhere_has_no_part_in_it_either() {
        var moved = loanCheck();
        var changed = Edits.apply(
                moved,
                new Edit.ChangeHandoff(
                        moved.handoff(new HandoffId("h2")).orElseThrow().withEnds(id("intake"), id("letter"))));

        assertThat(line(Pictures.of(changed, loanAtWork()), "h2").life()).isEqualTo(LineLife.IDLE);
    }

    @Test
    void the_state_is_read_aloud() {
        assertThat(loan().spoken(card(loan(), "fraud"))).startsWith("Fraud check, agent 4 of 7, Working,");
    }
}
