package baton.studio.canvas;

import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.gesture.Walking;
import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Graphs;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyEvent;

/// Walking over the canvas by keys: arrows from card to card, other keys along the hand-offs of one.
final class WalkKeys {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final double FAR = 5 * CardSize.GRID;

    private final Board board;
    private final CanvasActions actions;

    WalkKeys(Board board, CanvasActions actions) {
        this.board = board;
        this.actions = actions;
    }

    List<Command> all() {
        return List.of(
                walking("next-handoff", () -> stepThroughHandoffs(1)).on("Period"),
                walking("previous-handoff", () -> stepThroughHandoffs(-1)).on("Comma"));
    }

    private static Command walking(String id, Runnable action) {
        return Command.of(id, Group.WALK, MESSAGES.text("command." + id), action)
                .within(Reach.CANVAS);
    }

    /// Whether it was an arrow, or Home, or End.
    boolean pressed(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> arrow(event, Walking.Way.LEFT);
            case RIGHT, KP_RIGHT -> arrow(event, Walking.Way.RIGHT);
            case UP, KP_UP -> arrow(event, Walking.Way.UP);
            case DOWN, KP_DOWN -> arrow(event, Walking.Way.DOWN);
            case HOME -> go(places().first());
            case END -> go(places().last());
            default -> false;
        };
    }

    private Walking places() {
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
            case Hit.Card(var id, var _) -> go(places().from(id, way));
            case Hit.Line(var id, var _) -> alongLine(id, way);
            case Hit.OnNote note -> go(places().nearest(note, way));
            case Hit.Ground _ -> go(places().first());
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
                var handoffs = places().handoffs(node);
                if (!handoffs.isEmpty()) {
                    actions.go(new Hit.Line(by > 0 ? handoffs.getFirst() : handoffs.getLast()));
                }
            }
            case Hit.Line(var id, var _) ->
                board.workflow().handoff(id).ifPresent(handoff -> {
                    var handoffs = places().handoffs(handoff.from());
                    actions.go(new Hit.Line(handoffs.get(Math.floorMod(handoffs.indexOf(id) + by, handoffs.size()))));
                });
            case Hit.Ground _, Hit.OnNote _ -> {}
        }
        return true;
    }
}
