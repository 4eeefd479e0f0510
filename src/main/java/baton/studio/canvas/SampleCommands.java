package baton.studio.canvas;

import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import baton.studio.monitor.StepAct;
import baton.workflow.NodeId;
import java.util.List;
import java.util.Optional;

/// The key that keeps what a step gave last as its sample, or takes the sample off again.
final class SampleCommands {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final CanvasHost host;

    SampleCommands(Board board, CanvasHost host) {
        this.board = board;
        this.host = host;
    }

    List<Command> all() {
        return List.of(Command.of("sample", Group.EDIT, MESSAGES.text("command.sample"), this::toggle)
                .within(Reach.CANVAS)
                .on("P")
                .when(() -> act().isPresent(), MESSAGES.text("command.needsGiven")));
    }

    private void toggle() {
        act().map(StepAct::action).ifPresent(Runnable::run);
    }

    private Optional<StepAct> act() {
        return board.document().selection().onlyNode().flatMap(this::act);
    }

    private Optional<StepAct> act(NodeId step) {
        var wanted = host.samplesKept().getValue().containsKey(step) ? CanvasHost.DROP_SAMPLE : CanvasHost.USE_SAMPLE;
        return host.ofStep(step).stream().filter(act -> act.id().equals(wanted)).findFirst();
    }
}
