package baton.studio.outline;

import baton.studio.canvas.picture.CardLife;
import baton.studio.canvas.picture.LineLife;
import baton.studio.canvas.picture.LinePicture;
import baton.studio.canvas.picture.Picture;
import baton.studio.canvas.picture.Trouble;
import baton.studio.fx.Messages;
import baton.workflow.Field;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.util.stream.Collectors;

/// What the rows of the outline say.
final class OutlineWords {

    private static final Messages TEXT = Messages.of("outline");
    private static final int NOTE_LENGTH = 60;

    private final Workflow workflow;
    private final Picture picture;

    OutlineWords(Workflow workflow, Picture picture) {
        this.workflow = workflow;
        this.picture = picture;
    }

    String name(Spot spot) {
        return switch (spot) {
            case Spot.Whole _ -> workflow.name();
            case Spot.Step(var id) -> workflow.nameOf(id);
            case Spot.Way(var id) -> picture.line(id).map(this::way).orElse("");
            case Spot.Remark(var id) -> TEXT.text("note", note(id));
        };
    }

    private String way(LinePicture line) {
        var to = workflow.nameOf(line.to());
        var saysFieldsOnly = workflow.handoff(line.id())
                .filter(way -> way.label().isBlank() && way.when() instanceof Route.Always && !way.goesBack())
                .isPresent();
        return saysFieldsOnly || line.words().isEmpty() ? TEXT.text("way", to) : TEXT.text("wayWhen", to, line.words());
    }

    private String note(String id) {
        var text = workflow.notes().stream()
                .filter(note -> note.id().equals(id))
                .map(note -> note.text().strip().replaceAll("\\s+", " "))
                .findFirst()
                .orElse("");
        return text.length() <= NOTE_LENGTH ? text : text.substring(0, NOTE_LENGTH) + "…";
    }

    /// What is edited when the row is renamed; empty for what has no name.
    String edited(Spot spot) {
        return switch (spot) {
            case Spot.Step(var id) -> workflow.nameOf(id);
            case Spot.Way(var id) ->
                workflow.handoff(id).map(handoff -> handoff.label()).orElse("");
            case Spot.Whole _, Spot.Remark _ -> "";
        };
    }

    /// How it stands in the run that is shown; empty without one.
    String state(Spot spot) {
        return switch (spot) {
            case Spot.Step(var id) ->
                picture.card(id)
                        .map(card -> card.life() instanceof CardLife.Living living ? living.word() : "")
                        .orElse("");
            case Spot.Way(var id) ->
                picture.line(id).map(LinePicture::life).map(OutlineWords::life).orElse("");
            case Spot.Whole _, Spot.Remark _ -> "";
        };
    }

    private static String life(LineLife life) {
        return switch (life) {
            case IDLE -> "";
            case CARRYING -> TEXT.text("line.carrying");
            case TAKEN -> TEXT.text("line.taken");
            case NOT_TAKEN -> TEXT.text("line.notTaken");
        };
    }

    Trouble trouble(Spot spot) {
        return switch (spot) {
            case Spot.Step(var id) ->
                picture.card(id).map(card -> card.trouble()).orElse(Trouble.NONE);
            case Spot.Way(var id) -> picture.line(id).map(LinePicture::trouble).orElse(Trouble.NONE);
            case Spot.Whole _, Spot.Remark _ -> Trouble.NONE;
        };
    }

    /// What is handed over.
    String gives(Spot spot) {
        if (!(spot instanceof Spot.Way(var id))) {
            return "";
        }
        var fields = workflow.handoff(id).map(handoff -> handoff.gives().fields()).stream()
                .flatMap(all -> all.stream())
                .map(Field::shownAs)
                .collect(Collectors.joining(", "));
        return fields.isEmpty() ? TEXT.text("everything") : fields;
    }
}
