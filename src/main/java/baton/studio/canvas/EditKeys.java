package baton.studio.canvas;

import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.gesture.Hit;
import baton.workflow.Position;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that change the workflow, or open what does.
final class EditKeys {

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final Popups popups;
    private final WordsEditor editor;
    private final Menus menus;
    private final CopyPaste copyPaste;
    private final LineActions lines;

    EditKeys(
            Board board,
            Camera camera,
            CanvasActions actions,
            Popups popups,
            WordsEditor editor,
            Menus menus,
            CopyPaste copyPaste,
            LineActions lines) {
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        this.popups = popups;
        this.editor = editor;
        this.menus = menus;
        this.copyPaste = copyPaste;
        this.lines = lines;
    }

    /// Whether it was one of them.
    boolean pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return withShortcut(event);
        }
        if (event.isAltDown()) {
            return event.isShiftDown() && event.getCode() == KeyCode.RIGHT && addNext();
        }
        return event.isShiftDown() ? withShift(event) : plain(event);
    }

    private boolean withShortcut(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        if (event.isShiftDown()) {
            return withShortcutAndShift(event);
        }
        switch (event.getCode()) {
            case A -> actions.selectAll();
            case D -> actions.duplicate();
            case C, COPY -> copyPaste.copy();
            case X, CUT -> copyPaste.cut();
            case V, PASTE -> copyPaste.paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShortcutAndShift(KeyEvent event) {
        boolean known = event.getCode() == KeyCode.V;
        if (known) {
            copyPaste.pasteWithIncoming();
        }
        return known;
    }

    private boolean withShift(KeyEvent event) {
        switch (event.getCode()) {
            case S -> addNote();
            case C -> beginElsewhere();
            case F10 -> showMenu();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case A, INSERT -> popups.askWhatToAdd();
            case C -> connect();
            case DELETE, BACK_SPACE -> actions.remove();
            case F2 -> editor.edit(spot());
            case ENTER -> actions.openDetails();
            case CONTEXT_MENU -> showMenu();
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What a key is meant for: where the keyboard is, as far as it is still there.
    private Hit spot() {
        return actions.boxOf(board.spot()).isPresent() ? board.spot() : Hit.Ground.GROUND;
    }

    /// From a card to another, or a line to another card.
    private void connect() {
        switch (spot()) {
            case Hit.Card(var id, var _) -> popups.askWhereTo(id);
            case Hit.Line(var id, var _) -> lines.leadElsewhere(id);
            case Hit.Ground _, Hit.OnNote _ -> {}
        }
    }

    private void beginElsewhere() {
        if (spot() instanceof Hit.Line(var id, var _)) {
            lines.beginElsewhere(id);
        }
    }

    private boolean addNext() {
        if (spot() instanceof Hit.Card(var id, var _)) {
            actions.addAfter(id, Kind.AGENT.unnamed());
            editor.edit(board.spot());
            return true;
        }
        return false;
    }

    private void addNote() {
        actions.addAround(Kind.NOTE.unnamed(), camera.viewport().toCanvas(camera.middle()));
        editor.edit(board.spot());
    }

    private void showMenu() {
        var at = actions.boxOf(spot())
                .map(box -> camera.viewport().toPixels(new Position(box.x(), box.y() + CardSize.PORT_Y)))
                .orElseGet(camera::middle);
        menus.show(spot(), at);
    }
}
