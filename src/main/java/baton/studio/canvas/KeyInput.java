package baton.studio.canvas;

import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.gesture.Walking;
import baton.studio.document.Selection;
import baton.workflow.Graphs;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What the keys do while the canvas has the keyboard. Typing in a field on the canvas never comes here.
final class KeyInput {

    private static final double FAR = 5 * CardSize.GRID;

    private final Board board;
    private final CanvasActions actions;
    private final CameraKeys cameraKeys;
    private final EditKeys editKeys;
    private final Surface surface;
    private final MouseInput mouse;
    private boolean swallowing;

    KeyInput(
            Board board,
            CanvasActions actions,
            CameraKeys cameraKeys,
            EditKeys editKeys,
            Surface surface,
            MouseInput mouse) {
        this.board = board;
        this.actions = actions;
        this.cameraKeys = cameraKeys;
        this.editKeys = editKeys;
        this.surface = surface;
        this.mouse = mouse;
        surface.addEventFilter(KeyEvent.KEY_PRESSED, _ -> swallowing = false);
        surface.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        surface.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        surface.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        surface.addEventFilter(KeyEvent.ANY, event -> {
            if (event.getCode().isModifierKey()) {
                mouse.modifiers(event);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != surface) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE) {
            mouse.holdSpace(true);
            event.consume();
            return;
        }
        boolean known = event.getCode() == KeyCode.ESCAPE
                ? escape()
                : walk(event) || cameraKeys.pressed(event) || (board.isEditable() && editKeys.pressed(event));
        if (known) {
            surface.ledByKeyboard(true);
            swallowing = true;
            event.consume();
        }
    }

    /// The letter of a key that opened a list would else be typed into it.
    private void typed(KeyEvent event) {
        if (swallowing) {
            event.consume();
        }
    }

    private boolean escape() {
        mouse.escape();
        return true;
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            mouse.holdSpace(false);
        } else if (event.getCode().isArrowKey()) {
            actions.endNudge();
        }
    }

    private boolean walk(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> arrow(event, Walking.Way.LEFT);
            case RIGHT, KP_RIGHT -> arrow(event, Walking.Way.RIGHT);
            case UP, KP_UP -> arrow(event, Walking.Way.UP);
            case DOWN, KP_DOWN -> arrow(event, Walking.Way.DOWN);
            case HOME -> go(walking().first());
            case END -> go(walking().last());
            case PERIOD -> stepThroughHandoffs(1);
            case COMMA -> stepThroughHandoffs(-1);
            default -> false;
        };
    }

    private Walking walking() {
        return new Walking(
                board.workflow(), board.picture().boxes(), board.picture().noteBoxes());
    }

    private boolean arrow(KeyEvent event, Walking.Way way) {
        if (event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            double step = event.isShiftDown() ? FAR : CardSize.GRID;
            if (board.isEditable()) {
                actions.nudge(way.dx() * step, way.dy() * step);
            }
            return true;
        }
        if (event.isShiftDown()) {
            return selectFlow(way);
        }
        return switch (board.spot()) {
            case Hit.Card(var id, var _) -> go(walking().from(id, way));
            case Hit.Line(var id, var _) -> alongLine(id, way);
            case Hit.OnNote note -> go(walking().nearest(note, way));
            case Hit.Ground _ -> go(walking().first());
        };
    }

    private boolean selectFlow(Walking.Way way) {
        if (way.dx() == 0 || !(board.spot() instanceof Hit.Card(var id, var _))) {
            return false;
        }
        Set<NodeId> flow = way.dx() < 0 ? Graphs.before(board.workflow(), id) : Graphs.after(board.workflow(), id);
        board.document().select(new Selection(flow, Set.of(), Set.of()));
        return true;
    }

    private boolean alongLine(HandoffId id, Walking.Way way) {
        if (way.dx() == 0) {
            return stepThroughHandoffs(way.dy());
        }
        return board.workflow()
                .handoff(id)
                .map(handoff -> way.dx() < 0 ? handoff.from() : handoff.to())
                .map(end -> go(Optional.of(new Hit.Card(end, Hit.Part.BODY))))
                .orElse(false);
    }

    private boolean go(Optional<Hit> place) {
        place.ifPresent(actions::go);
        return true;
    }

    /// From a card to its first or last hand-off, from a hand-off to the next of the card that it leaves.
    private boolean stepThroughHandoffs(int by) {
        switch (board.spot()) {
            case Hit.Card(var node, var _) -> {
                var handoffs = walking().handoffs(node);
                if (!handoffs.isEmpty()) {
                    actions.go(new Hit.Line(by > 0 ? handoffs.getFirst() : handoffs.getLast()));
                }
            }
            case Hit.Line(var id, var _) ->
                board.workflow().handoff(id).ifPresent(handoff -> {
                    var handoffs = walking().handoffs(handoff.from());
                    actions.go(new Hit.Line(handoffs.get(Math.floorMod(handoffs.indexOf(id) + by, handoffs.size()))));
                });
            case Hit.Ground _, Hit.OnNote _ -> {}
        }
        return true;
    }
}
