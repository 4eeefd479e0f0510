package baton.studio.outline;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.CanvasSamples;
import baton.studio.canvas.picture.CanvasViewModel;
import baton.studio.canvas.picture.Picture;
import baton.studio.canvas.picture.RunGlance;
import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TreeItem;
import org.junit.jupiter.api.Test;

class OutlineWordsTest {

    private static final Workflow LEAD = CanvasSamples.leadToNurture();

    private static Picture picture(Optional<RunGlance> run) {
        return new CanvasViewModel()
                .picture(LEAD, Validator.check(LEAD), run, Selection.NOTHING, CanvasSamples.BEGAN.plusSeconds(9));
    }

    private static Spot step(String id) {
        return new Spot.Step(CanvasSamples.id(id));
    }

    private static Spot way(String id) {
        return new Spot.Way(new HandoffId(id));
    }

    @Test
    void each_step_is_followed_by_the_hand_offs_that_leave_it_as_one_reads_the_canvas() {
        var tree = new OutlineTree();
        tree.show(LEAD, picture(Optional.empty()));

        assertThat(tree.root().getChildren())
                .extracting(TreeItem::getValue)
                .containsExactly(step("lead"), step("qualifier"), step("manager"), step("writer"), step("email"));
        assertThat(tree.root().getChildren().get(2).getChildren())
                .extracting(TreeItem::getValue)
                .containsExactly(way("h3"), way("h4"));
        assertThat(tree.rowsOf(Selection.of(new HandoffId("h4")))).containsExactly(6);
    }

    @Test
    void a_hand_off_says_to_whom_when_and_what() {
        var words = new OutlineWords(LEAD, picture(Optional.empty()));

        assertThat(words.name(way("h2"))).isEqualTo("→ Sales manager");
        assertThat(words.gives(way("h2"))).isEqualTo("score, reason, email");
        assertThat(words.name(way("h3"))).isEqualTo("→ Nurture writer   approved");
        assertThat(words.gives(way("h3"))).isEqualTo("everything");
    }

    @Test
    void a_run_says_how_each_step_stands_and_which_ways_were_taken() {
        var story = CanvasSamples.leadWaiting();
        var glance = new RunGlance(story.state(), Map.of(), RunGlance.Moment.LIVE);
        var words = new OutlineWords(LEAD, picture(Optional.of(glance)));

        assertThat(words.state(step("qualifier"))).isEqualTo("Done");
        assertThat(words.state(step("manager"))).isEqualTo("Needs you");
        assertThat(words.state(way("h1"))).isEqualTo("taken");
        assertThat(words.state(way("h5"))).isEmpty();
        assertThat(new OutlineWords(LEAD, picture(Optional.empty())).state(step("qualifier")))
                .isEmpty();
    }
}
