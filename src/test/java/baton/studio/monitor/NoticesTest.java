package baton.studio.monitor;

import static baton.studio.monitor.Notice.Action.ANSWER;
import static baton.studio.monitor.Notice.Action.CONTINUE;
import static baton.studio.monitor.Notice.Action.COPY_RESULT;
import static baton.studio.monitor.Notice.Action.LOOK;
import static baton.studio.monitor.Notice.Action.RUN_AGAIN;
import static org.assertj.core.api.Assertions.assertThat;

import baton.run.RunState;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static Notice of(SampleRun run) {
        return Notices.of(run.view(), false).orElseThrow();
    }

    @Test
    void a_run_that_just_works_needs_no_notice() {
        assertThat(Notices.of(SampleRuns.working().view(), false)).isEmpty();
    }

    @Test
    void done_says_how_long_it_took_what_came_of_it_and_that_it_was_practice() {
        assertThat(of(SampleRuns.done()))
                .isEqualTo(new Notice(
                        Notice.Kind.DONE,
                        "Done in 35 seconds.",
                        "First email has subject and body. The Practice model made the answers; nothing was really sent.",
                        "",
                        Set.of(RUN_AGAIN, COPY_RESULT)));
    }

    @Test
    void failed_says_why_and_keeps_the_technical_side() {
        var notice = of(SampleRuns.failed());

        assertThat(notice.kind()).isEqualTo(Notice.Kind.FAILED);
        assertThat(notice.title()).isEqualTo("Why it failed: Nurture writer did not give “subject”.");
        assertThat(notice.details()).contains("3 replies");
        assertThat(notice.actions()).containsExactly(RUN_AGAIN);
    }

    @Test
    void what_asks_the_person_comes_with_the_way_to_answer() {
        assertThat(of(SampleRuns.waiting()).title()).isEqualTo("Sales manager needs you");
        assertThat(of(SampleRuns.helpless()).title()).isEqualTo("Nurture writer did not give “subject”.");
        assertThat(of(SampleRuns.atLimit()).title()).isEqualTo("Paused: it reached its limit of 1 steps.");
        assertThat(List.of(SampleRuns.waiting(), SampleRuns.helpless(), SampleRuns.atLimit()))
                .allSatisfy(run -> assertThat(of(run).actions()).containsExactly(ANSWER));
    }

    @Test
    void a_tool_is_asked_about_in_the_words_of_its_question() {
        var notice = of(ToolRuns.mayItMail());

        assertThat(notice.kind()).isEqualTo(Notice.Kind.NEEDS_YOU);
        assertThat(notice.title()).isEqualTo("Lead qualifier wants to send a mail to dana@northwind.example");
        assertThat(notice.why()).endsWith("This cannot be undone.");
        assertThat(notice.actions()).containsExactly(ANSWER);
        assertThat(of(ToolRuns.whatSayYou()).title()).isEqualTo("Which day suits you?");
        assertThat(of(ToolRuns.wasItDone()).title()).startsWith("We don't know whether Lead qualifier did this");
    }

    @Test
    void paused_says_what_still_finishes() {
        var notice = of(SampleRuns.paused());

        assertThat(notice.why()).isEqualTo("Pausing after Fraud check.");
        assertThat(notice.actions()).containsExactly(CONTINUE);
    }

    @Test
    void interrupted_says_what_is_safe() {
        var notice = Notices.of(SampleRuns.working().view(), true).orElseThrow();

        assertThat(notice.why()).startsWith("3 steps are done and safe.");
        assertThat(notice.actions()).containsExactly(CONTINUE);
    }

    @Test
    void trouble_goes_before_everything_else() {
        var run = SampleRuns.done();
        RunState state = run.state();

        assertThat(Notices.of(new RunView(state, run.facts(), Map.of(), List.of(), "The disk is full."), false))
                .map(Notice::why)
                .contains("The disk is full.");
    }

    @Test
    void a_place_offers_only_what_it_can_do() {
        var offered = of(SampleRuns.done()).offering(EnumSet.of(COPY_RESULT, ANSWER, LOOK));

        assertThat(offered.actions()).containsExactlyInAnyOrder(COPY_RESULT, LOOK);
    }
}
