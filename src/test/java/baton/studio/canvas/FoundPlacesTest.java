package baton.studio.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.gesture.Hit;
import baton.workflow.Contract;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoundPlacesTest {

    private static final NodeId WRITER = new NodeId("writer");
    private static final NodeId CRITIC = new NodeId("critic");
    private static final HandoffId LINE = new HandoffId("h1");
    private static final Map<NodeId, Box> CARDS =
            Map.of(WRITER, new Box(0, 0, 100, 50), CRITIC, new Box(300, 0, 100, 50));
    private static final Map<String, Box> NOTES = Map.of("n1", new Box(150, 200, 100, 50));

    private static Workflow workflow() {
        var writer = Node.of(
                WRITER,
                "Writer",
                new NodeType.Agent(
                        "Writes the letter",
                        "",
                        "Be brief. Mention solar roofs.",
                        null,
                        List.of(),
                        baton.workflow.AgentLimits.USUAL,
                        null,
                        null,
                        null));
        var critic = Node.of(CRITIC, "Critic", new NodeType.Review("Is the letter kind?", List.of()));
        var line = Handoff.of(LINE, WRITER, CRITIC).withGives(new Contract(List.of(Field.of("draft", Field.TEXT))));
        return Edits.apply(
                Workflow.EMPTY,
                new Edit.Together(
                        "draw",
                        List.of(
                                new Edit.AddNode(critic, new Position(300, 0)),
                                new Edit.AddNode(writer, new Position(0, 0)),
                                new Edit.Connect(line),
                                new Edit.AddNote(Note.of("n1", "Solar first", new Position(150, 200))))));
    }

    private static List<Hit> found(String words) {
        return FoundPlaces.of(words, workflow(), CARDS, NOTES);
    }

    private static Hit card(NodeId id) {
        return new Hit.Card(id, Hit.Part.BODY);
    }

    @Test
    void names_jobs_instructions_and_questions_are_read_from_left_to_right() {
        assertThat(found("letter")).containsExactly(card(WRITER), card(CRITIC));
        assertThat(found("  CRIT ")).containsExactly(card(CRITIC));
    }

    @Test
    void what_is_handed_over_and_what_notes_say_is_found() {
        assertThat(found("draft")).containsExactly(new Hit.Line(LINE));
        assertThat(found("solar")).containsExactly(card(WRITER), new Hit.OnNote("n1"));
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(found(" ")).isEmpty();
        assertThat(found("zebra")).isEmpty();
    }
}
