package baton.studio.canvas;

import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import baton.workflow.HandoffId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be done with the hand-off that is selected.
final class LineCommands {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final LineActions lines;

    LineCommands(Board board, LineActions lines) {
        this.board = board;
        this.lines = lines;
    }

    List<Command> all() {
        return List.of(
                command("lead", lines::leadElsewhere).on("L"),
                command("begin", lines::beginElsewhere).on("Shift+L"));
    }

    private Command command(String id, Consumer<HandoffId> action) {
        return Command.of(id, Group.EDIT, MESSAGES.text("command." + id), () -> line().ifPresent(action))
                .within(Reach.CANVAS)
                .when(() -> line().isPresent(), MESSAGES.text("command.needsLine"));
    }

    private Optional<HandoffId> line() {
        return board.document().selection().onlyHandoff();
    }
}
