package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Exchange;
import baton.run.Exchange.Speaker;
import baton.run.Exchange.Told;
import baton.run.RunEvent;
import baton.run.ToolAnswer;
import baton.run.ToolResult;
import baton.run.Transcript;
import baton.run.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/// What the pages of a step say of the tools that it used.
class ToolPagesTest {

    private static StepSight sight(RunView view) {
        var model = new RunViewModel(
                new SimpleObjectProperty<>(Optional.of(view)),
                () -> view.state().latest());
        model.pick(model.rows().getFirst());
        return model.sightProperty().get().orElseThrow();
    }

    private static String text(StepPage page, SampleRun run) {
        return page.read(sight(run.view())).stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void each_use_says_what_it_was_who_allowed_it_and_what_came_of_it_whole() {
        assertThat(text(StepPage.TOOLS, ToolRuns.done()))
                .startsWith(
                        "1. Read the page acme.example/about\nDone in 0.8 s · You allowed it for this run · safe to repeat")
                .contains("\nWhat came of it\nAcme makes roofs.\n40 people.")
                .contains("2. Read the page evil.example\nNot allowed · Baton refused it · ")
                .contains("It may only read pages of acme.example.")
                .contains("You allowed it once · not safe to repeat");
    }

    @Test
    void what_is_not_done_yet_says_so() {
        assertThat(text(StepPage.TOOLS, ToolRuns.mayIt())).contains("Not begun · You are asked first");
        assertThat(text(StepPage.TOOLS, ToolRuns.reading())).contains("At work · You allowed it for this run · ");
        assertThat(text(StepPage.TOOLS, SampleRuns.waiting())).isEqualTo("It used no tools.");
    }

    @Test
    void a_tool_that_failed_says_why_and_keeps_the_technical_side() {
        var run = ToolRuns.answers(ToolRuns.mayIt(), new ToolAnswer.Allow(ToolAnswer.Reach.ONCE));
        ToolRuns.uses(run, new ToolResult.Failed("The page does not answer.", "HTTP 503"));

        assertThat(text(StepPage.TOOLS, run)).contains("Did not work in 0.8 s", "The page does not answer.\nHTTP 503");
    }

    @Test
    void what_it_says_shows_its_tools_between_its_words() {
        assertThat(text(StepPage.SAID, ToolRuns.reading()))
                .isEqualTo("Let me look at their site first.\nRead the page acme.example/about · At work");
    }

    @Test
    void what_is_told_after_tools_is_a_turn_and_no_repair() {
        var run = ToolRuns.answers(ToolRuns.mayIt(), new ToolAnswer.Allow(ToolAnswer.Reach.ONCE));
        ToolRuns.uses(run, new ToolResult.Gave("Acme makes roofs."));
        ToolRuns.continues(run).after(2);
        var before = List.of(
                new Told(Speaker.RULES, "You are the “Lead qualifier”, a sales development rep."),
                new Told(Speaker.TASK, "Score the lead from 0 to 100."));
        var after = Stream.concat(
                        before.stream(),
                        Stream.of(
                                new Told(
                                        Speaker.AGENT,
                                        "Let me look at their site first.",
                                        List.of(ToolRuns.PAGE.call()),
                                        ""),
                                new Told(Speaker.TOOL, "Acme makes roofs.", List.of(), "c1")))
                .toList();
        var repair = Stream.concat(
                        after.stream(),
                        Stream.of(new Told(Speaker.AGENT, "82"), new Told(Speaker.TASK, "Say why, too.")))
                .toList();
        var usage = new Usage(1, 1, BigDecimal.ZERO);
        run.happens(new RunEvent.StepSucceeded(
                run.key("qualifier"),
                1,
                SampleRuns.SCORED,
                new Transcript(
                        "gpt",
                        false,
                        List.of(
                                new Exchange(after, "82", List.of("“reason” is missing."), usage, 900),
                                new Exchange(repair, "{}", List.of(), usage, 900)))));

        assertThat(text(StepPage.TOLD, run))
                .startsWith("First time\nWhat Baton told it about its work")
                .contains("""

                        After its tools, for the first time
                        What it said, and the tools it asked for
                        Let me look at their site first.
                        It asked for fetch_page
                        """)
                .contains("""

                        What a tool gave
                        Acme makes roofs.
                        Asked again, for the first time
                        Your instructions and what was received
                        Say why, too.""");
    }

    @Test
    void what_it_thinks_is_kept_apart_and_comes_as_it_is_thought() {
        var run = SampleRun.of(SampleWorkflows.leadToNurture(), 55).begins("qualifier");
        var view = new RunView(
                run.state(), run.facts(), Map.of(), Map.of(run.key("qualifier"), "Is it big?"), List.of(), "");

        assertThat(sight(view).thought()).isEqualTo("Is it big?");
        assertThat(StepPage.SAID.read(sight(view))).extracting(Piece::text).containsExactly("It is thinking.");
        assertThat(sight(ToolRuns.done().view()).thought()).isEqualTo("Their address is acme.example.");
    }

    @Test
    void the_end_says_what_the_run_did_and_whether_it_may_be_repeated() {
        assertThat(text(StepPage.ENDED, ToolRuns.done()))
                .endsWith(
                        "What this run did\nLead qualifier: send a mail to dana@northwind.example\nNot safe to repeat");
        assertThat(text(StepPage.ENDED, SampleRuns.waiting())).doesNotContain("What this run did");
    }

    @Test
    void each_call_says_when_its_first_word_came_and_what_it_cost() {
        assertThat(text(StepPage.RAW, ToolRuns.done()))
                .contains("Asked for fetch_page: ", "1.9 s, free, first word after 0.4 s");
    }
}
