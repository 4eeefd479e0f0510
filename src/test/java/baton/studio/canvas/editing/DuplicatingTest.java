package baton.studio.canvas.editing;

import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.Edits;
import baton.workflow.Handoff;
import baton.workflow.Note;
import baton.workflow.Position;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DuplicatingTest {

    private static Selection nodes(String... names) {
        return new Selection(
                Set.of(names).stream().map(name -> id(name)).collect(java.util.stream.Collectors.toSet()),
                Set.of(),
                Set.of());
    }

    @Test
    void a_copy_lies_a_little_aside_with_a_name_of_its_own() {
        var added = Duplicating.of(leadToNurture(), nodes("writer")).orElseThrow();
        var then = Edits.apply(leadToNurture(), added.edit());

        var copy = added.selection().onlyNode().orElseThrow();
        assertThat(then.nameOf(copy)).isEqualTo("Nurture writer 2");
        assertThat(then.layout().of(copy)).contains(new Position(1032, 184));
        assertThat(then.handoffs()).isEqualTo(leadToNurture().handoffs());
    }

    @Test
    void a_copy_of_a_copy_is_counted_on() {
        var once = Edits.apply(
                leadToNurture(),
                Duplicating.of(leadToNurture(), nodes("writer")).orElseThrow().edit());
        var twice = Edits.apply(
                once, Duplicating.of(once, nodes("writer-2")).orElseThrow().edit());

        assertThat(twice.nodes().getLast().name()).isEqualTo("Nurture writer 3");
        assertThat(twice.nodes().getLast().id()).isEqualTo(id("writer-3"));
    }

    @Test
    void hand_offs_among_the_copied_are_copied_and_those_to_others_are_not() {
        var added =
                Duplicating.of(leadToNurture(), nodes("qualifier", "manager")).orElseThrow();
        var then = Edits.apply(leadToNurture(), added.edit());

        var copied = then.handoffs().subList(5, then.handoffs().size());
        assertThat(copied).hasSize(2);
        assertThat(copied)
                .allSatisfy(handoff -> assertThat(added.selection().nodes()).contains(handoff.from(), handoff.to()));
        assertThat(copied).extracting(Handoff::goesBack).containsExactly(false, true);
        assertThat(copied.getFirst().gives().names()).containsExactly("score", "reason", "email");
    }

    @Test
    void a_start_is_not_copied() {
        assertThat(Duplicating.of(leadToNurture(), nodes("lead"))).isEmpty();
    }

    @Test
    void notes_are_copied_too() {
        var workflow = leadToNurture().withNotes(List.of(Note.of("note-1", "Hello", new Position(8, 8))));
        var added = Duplicating.of(workflow, Selection.ofNote("note-1")).orElseThrow();
        var then = Edits.apply(workflow, added.edit());

        assertThat(then.notes()).hasSize(2);
        assertThat(then.notes().getLast().at()).isEqualTo(new Position(32, 32));
        assertThat(then.notes().getLast().text()).isEqualTo("Hello");
    }
}
