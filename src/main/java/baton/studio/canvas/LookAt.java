package baton.studio.canvas;

import baton.studio.canvas.gesture.Hit;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A look at what a run did with something: a click on a line, or Space on what is selected. The host has it.
final class LookAt {

    private final Board board;
    private final Under under;
    private final Popover popover;
    private final CardPeek peek;
    private final CanvasHost host;

    LookAt(Board board, Under under, Popover popover, CardPeek peek, CanvasHost host) {
        this.peek = peek;
        this.popover = popover;
        this.board = board;
        this.under = under;
        this.host = host;
    }

    void on(Surface surface) {
        surface.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent click) {
        boolean plain = click.getButton() == MouseButton.PRIMARY
                && click.getClickCount() == 1
                && click.isStillSincePress()
                && !click.isShiftDown()
                && !click.isShortcutDown()
                && !click.isAltDown();
        if (plain && under.of(click) instanceof Hit.Line(var id, var _)) {
            host.lookAt(id);
        }
    }

    /// Takes away what is seen, and nothing else.
    ///
    /// @return whether there was anything
    boolean escape() {
        return peek.close() | popover.close();
    }

    /// Looks at the hand-off or the step that is selected.
    ///
    /// @return whether there was something to see
    boolean byKey() {
        return board.document().selection().onlyHandoff().map(host::lookAt).orElseGet(peek::byKey);
    }
}
