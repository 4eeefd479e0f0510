package baton.studio.shell;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Aspect;
import baton.workflow.Differences;
import baton.workflow.Differences.Change;
import baton.workflow.Differences.How;
import baton.workflow.Differences.What;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferenceWordsTest {

    @Test
    void each_difference_is_a_plain_line() {
        var differences = new Differences(
                List.of(
                        new Change(What.STEP, How.CHANGED, "Writer", "", Set.of(Aspect.MODEL, Aspect.INSTRUCTIONS)),
                        new Change(What.HANDOFF, How.REMOVED, "Writer", "Critic", Set.of()),
                        new Change(
                                What.NOTE,
                                How.ADDED,
                                "a remark\nthat goes on for much longer than a line",
                                "",
                                Set.of())),
                3);
        assertThat(DifferenceWords.of(differences))
                .containsExactly(
                        "Changed: “Writer” (instructions and model)",
                        "Removed: the hand-off from “Writer” to “Critic”",
                        "Added: the note “a remark that goes on for much longer th…”",
                        "3 steps lie elsewhere");
    }

    @Test
    void every_aspect_has_words() {
        var all = new Differences(
                List.of(new Change(What.WORKFLOW, How.CHANGED, "", "", EnumSet.allOf(Aspect.class))), 0);
        assertThat(DifferenceWords.of(all)).singleElement().asString().contains("name", "rounds", "other settings");
    }
}
