package baton.studio.canvas;

import baton.studio.canvas.editing.Sizing;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import java.util.List;

/// Making notes and frames larger or smaller without a mouse, by steps of the grid. As long as a key is held, all of it
/// is one step of undo.
final class SizeCommands {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;

    SizeCommands(Board board) {
        this.board = board;
    }

    List<Command> all() {
        return List.of(
                command("wider", CardSize.GRID, 0).on("Alt+Right"),
                command("narrower", -CardSize.GRID, 0).on("Alt+Left"),
                command("higher", 0, CardSize.GRID).on("Alt+Down"),
                command("lower", 0, -CardSize.GRID).on("Alt+Up"));
    }

    private Command command(String id, double wider, double higher) {
        return Command.of(id, Group.EDIT, MESSAGES.text("command." + id), () -> size(wider, higher))
                .within(Reach.CANVAS)
                .when(() -> !board.document().selection().notes().isEmpty(), MESSAGES.text("command.needsNote"));
    }

    private void size(double wider, double higher) {
        var selection = board.document().selection();
        Sizing.by(board.workflow(), selection, wider, higher)
                .ifPresent(edit -> board.document().type("size " + selection, edit));
    }
}
