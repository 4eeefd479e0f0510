package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.document.Selection;
import baton.workflow.Flow;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private static final Workflow FLOW =
            Flow.withStart().agent("writer").chain("start", "writer").drawn();
    private static final NodeId WRITER = new NodeId("writer");

    @Test
    void nothing_selected_is_about_the_whole() {
        assertThat(Subject.of(Selection.NOTHING, FLOW)).isEqualTo(new Subject.Whole());
    }

    @Test
    void one_thing_is_about_that_thing() {
        assertThat(Subject.of(Selection.of(WRITER), FLOW)).isEqualTo(new Subject.OneStep(WRITER, "agent"));
        var line = new HandoffId("start>writer");
        assertThat(Subject.of(Selection.of(line), FLOW)).isEqualTo(new Subject.OneHandoff(line, true));
        assertThat(Subject.of(Selection.ofNote("n1"), FLOW)).isEqualTo(new Subject.OneNote("n1"));
    }

    @Test
    void more_than_one_is_about_none_of_them() {
        var both = new Selection(Set.of(WRITER, new NodeId("start")), Set.of(), Set.of());

        assertThat(Subject.of(both, FLOW)).isEqualTo(new Subject.Several());
    }

    @Test
    void what_is_gone_is_no_subject() {
        assertThat(Subject.of(Selection.of(new NodeId("gone")), FLOW)).isEqualTo(new Subject.Whole());
    }
}
