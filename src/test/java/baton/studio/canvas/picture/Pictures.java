package baton.studio.canvas.picture;

import static baton.studio.canvas.CanvasSamples.id;

import baton.run.StepKey;
import baton.studio.canvas.CanvasSamples.Story;
import baton.studio.document.Selection;
import baton.workflow.HandoffId;
import baton.workflow.Validator;
import baton.workflow.Workflow;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Pictures of workflows and runs, and what is on them.
final class Pictures {

    private Pictures() {}

    static Picture of(Workflow workflow) {
        return of(workflow, Selection.NOTHING);
    }

    static Picture of(Workflow workflow, Selection selection) {
        return new CanvasViewModel()
                .picture(
                        workflow,
                        Validator.check(workflow),
                        Optional.empty(),
                        selection,
                        baton.studio.canvas.CanvasSamples.BEGAN);
    }

    /// `later` after the last fact of `story`.
    static Picture of(Workflow workflow, Story story, Map<StepKey, String> saying, Duration later) {
        var glance = new RunGlance(story.state(), saying, RunGlance.Moment.LIVE);
        return new CanvasViewModel()
                .picture(
                        workflow,
                        Validator.check(workflow),
                        Optional.of(glance),
                        Selection.NOTHING,
                        story.now().plus(later));
    }

    static Picture of(Workflow workflow, Story story) {
        return of(workflow, story, Map.of(), Duration.ZERO);
    }

    static CardPicture card(Picture picture, String node) {
        return picture.cards().stream()
                .filter(card -> card.id().equals(id(node)))
                .findFirst()
                .orElseThrow();
    }

    static LinePicture line(Picture picture, String handoff) {
        return picture.lines().stream()
                .filter(line -> line.id().equals(new HandoffId(handoff)))
                .findFirst()
                .orElseThrow();
    }

    static CardLife.Living living(Picture picture, String node) {
        return (CardLife.Living) card(picture, node).life();
    }
}
