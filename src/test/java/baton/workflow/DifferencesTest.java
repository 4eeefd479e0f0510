package baton.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Differences.Change;
import baton.workflow.Differences.How;
import baton.workflow.Differences.What;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Workflow DUO = Flow.withStart()
            .agents("writer", "critic")
            .chain("start", "writer", "critic")
            .drawn();

    private static Node node(String id) {
        return DUO.node(new NodeId(id)).orElseThrow();
    }

    private static Differences after(Edit edit) {
        return Differences.between(DUO, Edits.apply(DUO, edit));
    }

    @Test
    void the_same_workflow_has_none() {
        assertThat(Differences.between(DUO, DUO).isEmpty()).isTrue();
    }

    @Test
    void a_changed_step_says_what_of_it_is_different() {
        var writer = node("writer");
        var type =
                ((NodeType.Agent) writer.type()).withInstructions("Be brief.").withModel("careful");
        assertThat(after(new Edit.ChangeNode(writer.withType(type).withName("Author"))))
                .isEqualTo(new Differences(
                        List.of(new Change(
                                What.STEP,
                                How.CHANGED,
                                "Author",
                                "",
                                Set.of(Aspect.NAME, Aspect.INSTRUCTIONS, Aspect.MODEL))),
                        0));
    }

    @Test
    void a_removed_step_is_told_with_its_hand_offs() {
        assertThat(after(new Edit.RemoveNodes(Set.of(new NodeId("critic")))).changes())
                .containsExactly(
                        new Change(What.STEP, How.REMOVED, "critic", "", Set.of()),
                        new Change(What.HANDOFF, How.REMOVED, "writer", "critic", Set.of()));
    }

    @Test
    void what_was_only_moved_is_counted() {
        var moves = Map.of(new NodeId("writer"), new Position(9, 9), new NodeId("critic"), new Position(99, 9));
        assertThat(after(new Edit.MoveNodes(moves))).isEqualTo(new Differences(List.of(), 2));
    }

    @Test
    void another_kind_of_step_is_another_kind_whatever_else_it_has() {
        assertThat(after(new Edit.ChangeNode(node("critic").withType(new NodeType.Review("Good?", List.of()))))
                        .changes())
                .containsExactly(new Change(What.STEP, How.CHANGED, "critic", "", Set.of(Aspect.KIND)));
    }

    @Test
    void names_limits_hand_offs_and_notes_are_told_too() {
        var handoff = DUO.handoffs().getLast();
        var edit = new Edit.Together(
                "All",
                List.of(
                        new Edit.Describe("Other", "Why"),
                        new Edit.ChangeHandoff(handoff.withAgain(Again.USUAL).withLabel("back")),
                        new Edit.AddNote(Note.of("n", "Remember", Position.ORIGIN))));
        assertThat(after(edit).changes())
                .containsExactly(
                        new Change(What.WORKFLOW, How.CHANGED, "Other", "", Set.of(Aspect.NAME, Aspect.ABOUT)),
                        new Change(What.HANDOFF, How.CHANGED, "writer", "critic", Set.of(Aspect.LABEL, Aspect.ROUNDS)),
                        new Change(What.NOTE, How.ADDED, "Remember", "", Set.of()));
    }
}
