package baton.studio.canvas;

import baton.files.FoundWorkflow;
import baton.files.WorkflowJson;
import baton.studio.canvas.editing.Act;
import baton.studio.canvas.editing.Excerpt;
import baton.studio.canvas.editing.Inserting;
import baton.studio.canvas.editing.Kind;
import baton.studio.fx.Messages;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Copies what is selected as the text of a workflow file, which can be sent by mail, and pastes such a text, wherever
/// it comes from. Any other text becomes a note.
final class CopyPaste {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final int LONGEST_NOTE = 10_000;

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final Region surface;
    private Position pointer = Position.ORIGIN;

    CopyPaste(Board board, Camera camera, CanvasActions actions, Region surface) {
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        this.surface = surface;
        surface.addEventFilter(MouseEvent.ANY, event -> pointer = new Position(event.getX(), event.getY()));
    }

    /// Whether anything was copied; it is said if nothing can be.
    boolean copy() {
        var selection = board.held();
        var piece = Excerpt.of(board.workflow(), selection);
        piece.ifPresentOrElse(
                part -> Clip.put(
                        WorkflowJson.text(part),
                        WorkflowJson.text(Excerpt.withIncoming(board.workflow(), selection)
                                .orElse(part))),
                () -> actions.say(MESSAGES.text("copy.nothing")));
        return piece.isPresent();
    }

    void cut() {
        if (copy()) {
            actions.cut();
        }
    }

    /// Pastes where the pointer is, or else in the middle of the view.
    void paste() {
        paste(Clip.text(), place());
    }

    /// Pastes, and keeps the hand-offs that came to what was copied from steps that are here.
    void pasteWithIncoming() {
        paste(Clip.textWithIncoming(), place());
    }

    /// Pastes in the middle of `at` on the canvas.
    void pasteAt(Position at) {
        paste(Clip.text(), at);
    }

    private Position place() {
        return camera.viewport().toCanvas(surface.isHover() ? pointer : camera.middle());
    }

    private void paste(String text, Position at) {
        if (text.isBlank()) {
            actions.say(MESSAGES.text("paste.nothing"));
            return;
        }
        switch (FoundWorkflow.in(text)) {
            case FoundWorkflow.Readable(var piece) -> insert(piece, at);
            case FoundWorkflow.Unreadable(var why) -> actions.say(MESSAGES.text("paste.unreadable", why));
            case FoundWorkflow.NoWorkflow _ -> note(text.strip(), at);
        }
    }

    private void note(String text, Position at) {
        if (text.length() > LONGEST_NOTE) {
            actions.say(MESSAGES.text("paste.tooMuch"));
        } else {
            actions.addAround(Kind.NOTE.named(text), at);
        }
    }

    /// Puts all of `piece` there, around the middle of the view.
    void insert(Workflow piece) {
        insert(piece, place());
    }

    private void insert(Workflow piece, Position at) {
        var inserted = Inserting.around(board.workflow(), piece, at, Act.PASTE);
        inserted.added().ifPresent(actions::put);
        said(inserted).ifPresent(actions::say);
    }

    private static Optional<String> said(Inserting.Inserted inserted) {
        if (!inserted.leftOut().isEmpty()) {
            return Optional.of(MESSAGES.text("paste.start", inserted.leftOut().getFirst()));
        }
        return inserted.added().isPresent() ? Optional.empty() : Optional.of(MESSAGES.text("paste.empty"));
    }
}
