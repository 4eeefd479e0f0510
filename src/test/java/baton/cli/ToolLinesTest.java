package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Effect;
import baton.run.RunEvent;
import baton.run.StepKey;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToolLinesTest {

    private static final StepKey STEP = new StepKey(new NodeId("a"), 1);

    private static ToolWish look(String page) {
        return new ToolWish(
                new ToolCall("", "fetch_page", Fields.of("page", page)),
                "read the page " + page,
                Effect.LOOKS,
                "",
                true,
                ToolWish.Leave.GIVEN,
                "");
    }

    private static List<String> story(RunEvent.OfTool... events) {
        var lines = new ToolLines();
        return Stream.of(events).flatMap(event -> lines.story(event).stream()).toList();
    }

    private static RunEvent.ToolsWished wished(String... pages) {
        return new RunEvent.ToolsWished(
                STEP, 1, "", Stream.of(pages).map(ToolLinesTest::look).toList(), Transcript.NONE);
    }

    private static RunEvent.ToolEnded gave(int use, String text) {
        return new RunEvent.ToolEnded(STEP, use, new ToolResult.Gave(text), 5);
    }

    @Test
    void what_came_of_one_use_follows_it() {
        assertThat(story(wished("one"), new RunEvent.ToolStarted(STEP, 1), gave(1, "About us")))
                .containsExactly("Used a tool: read the page one", "It gave", "About us");
    }

    @Test
    void where_several_were_at_work_it_is_said_which_of_them_gave_what() {
        assertThat(story(
                        wished("one", "two"),
                        new RunEvent.ToolStarted(STEP, 1),
                        new RunEvent.ToolStarted(STEP, 2),
                        gave(2, "Two"),
                        gave(1, "One")))
                .containsExactly(
                        "Used a tool: read the page one",
                        "Used a tool: read the page two",
                        "It gave",
                        "Two",
                        "What came of this: read the page one",
                        "It gave",
                        "One");
    }
}
