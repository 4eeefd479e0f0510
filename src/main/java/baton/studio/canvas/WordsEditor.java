package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.NotePicture;
import baton.studio.fx.Messages;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Note;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Changes words where they stand: the name of a card, the label of a line, the text of a note. Enter keeps
/// them (Mod+Enter in a note), Esc does not, leaving does.
final class WordsEditor {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final double NAME_WIDTH = 180;
    private static final double HEIGHT = 34;

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final Surface surface;
    private @Nullable TextInputControl open;

    WordsEditor(Board board, Camera camera, CanvasActions actions, Surface surface) {
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        this.surface = surface;
    }

    /// Opens the words of `hit` for editing.
    void edit(Hit hit) {
        close();
        switch (hit) {
            case Hit.Ground _ -> {}
            case Hit.Card(var id, var _) -> name(id);
            case Hit.Line(var id) -> label(id);
            case Hit.OnNote(var id, var _) -> note(id);
        }
    }

    private void name(NodeId id) {
        var box = board.picture().boxes().get(id);
        if (box != null) {
            var pixels = camera.viewport().toPixels(box);
            var field = new TextField(board.workflow().nameOf(id));
            field.setAccessibleText(MESSAGES.text("edit.name"));
            double left = 52 * camera.viewport().zoom();
            show(
                    field,
                    new Box(pixels.x() + left, pixels.y() + 4, Math.max(NAME_WIDTH, pixels.width() - left - 8), HEIGHT),
                    words -> actions.rename(id, words));
        }
    }

    private void label(HandoffId id) {
        actions.boxOf(new Hit.Line(id)).ifPresent(at -> {
            var pixels = camera.viewport().toPixels(at.corner());
            var field = new TextField(
                    board.workflow().handoff(id).map(Handoff::label).orElse(""));
            field.setPromptText(MESSAGES.text("edit.labelPrompt"));
            field.setAccessibleText(MESSAGES.text("edit.label"));
            show(
                    field,
                    new Box(pixels.x() - NAME_WIDTH / 2, pixels.y() - HEIGHT / 2, NAME_WIDTH, HEIGHT),
                    words -> actions.label(id, words));
        });
    }

    private void note(String id) {
        board.picture().notes().stream()
                .map(NotePicture::note)
                .filter(note -> note.id().equals(id))
                .findFirst()
                .ifPresent(note -> {
                    if (note.isFrame()) {
                        title(note);
                        return;
                    }
                    var area = new TextArea(note.text());
                    area.setWrapText(true);
                    area.setAccessibleText(MESSAGES.text("edit.note"));
                    var pixels = camera.viewport().toPixels(Box.at(note.at(), note.width(), note.height()));
                    double width = Math.max(NAME_WIDTH, pixels.width());
                    double height = Math.max(3 * HEIGHT, pixels.height());
                    show(area, Box.at(pixels.corner(), width, height), words -> actions.reword(id, words));
                });
    }

    private void title(Note frame) {
        var field = new TextField(frame.text());
        field.setPromptText(MESSAGES.text("frame.untitled"));
        field.setAccessibleText(MESSAGES.text("edit.title"));
        var at = camera.viewport().toPixels(frame.at());
        show(field, Box.at(at, NAME_WIDTH, HEIGHT), words -> actions.reword(frame.id(), words.strip()));
    }

    private void show(TextInputControl field, Box wanted, Consumer<String> keep) {
        open = field;
        var before = field.getText();
        field.setId("words-editor");
        surface.putOnTop(field);
        var box = surface.within(wanted);
        field.resizeRelocate(Math.rint(box.x()), Math.rint(box.y()), box.width(), box.height());
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, field, before));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                keep(field, before, keep);
            }
        });
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent event, TextInputControl field, String before) {
        switch (event.getCode()) {
            case ESCAPE -> {
                field.setText(before);
                surface.requestFocus();
                event.consume();
            }
            case ENTER -> {
                if (field instanceof TextField || event.isShortcutDown()) {
                    surface.requestFocus();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    /// Called when the field loses the keyboard, for whatever reason.
    private void keep(TextInputControl field, String before, Consumer<String> keep) {
        open = null;
        surface.take(field);
        if (!field.getText().equals(before)) {
            keep.accept(field.getText());
        }
    }

    private void close() {
        if (open != null) {
            surface.requestFocus();
        }
    }
}
