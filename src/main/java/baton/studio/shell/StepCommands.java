package baton.studio.shell;

import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import baton.studio.look.Icon;
import baton.studio.monitor.StepAct;
import baton.studio.monitor.StepActs;
import baton.studio.seek.Entry;
import baton.workflow.NodeId;
import java.util.List;
import java.util.Optional;

/// What can be done about one step of the run that is followed: the one that is selected, or else the only one of
/// which it can be done, or else one that is chosen from a list.
final class StepCommands {

    private static final Messages TEXT = Messages.of("shell");

    private final MainWindow window;

    StepCommands(MainWindow window) {
        this.window = window;
    }

    List<Command> all() {
        return List.of(
                command(StepActs.STOP).on("Mod+Shift+Period").within(Reach.ALWAYS),
                command(StepActs.SKIP),
                dropSamples());
    }

    private Command dropSamples() {
        return Command.of(
                        "drop-samples",
                        Group.RUN,
                        TEXT.text("command.drop-samples"),
                        () -> window.samples().dropAll())
                .when(() -> window.samples().hasAny(), TEXT.text("command.needs-samples"));
    }

    private Command command(String act) {
        return Command.of(act, Group.RUN, TEXT.text("command." + act), () -> carryOut(act))
                .when(() -> !steps(act).isEmpty(), TEXT.text("command.needs-" + act));
    }

    private List<NodeId> steps(String act) {
        return window.runWays().stepsFor(act);
    }

    private void carryOut(String act) {
        var all = steps(act);
        var meant = selected()
                .filter(all::contains)
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
        if (meant.isPresent()) {
            carryOut(act, meant.get());
        } else {
            var entries = all.stream().map(node -> entry(act, node)).toList();
            window.commanding().choose(TEXT.text("choose." + act), entries, _ -> List.of());
        }
    }

    private Optional<NodeId> selected() {
        return window.document().selection().onlyNode();
    }

    private Entry entry(String act, NodeId node) {
        return Entry.of(
                act + "-" + node,
                act.equals(StepActs.STOP) ? Icon.STOP : Icon.DASH,
                TEXT.text("seek.step"),
                window.document().present().nameOf(node),
                "",
                () -> carryOut(act, node));
    }

    private void carryOut(String act, NodeId node) {
        window.runWays().ofStep(node).stream()
                .filter(one -> one.id().equals(act))
                .findFirst()
                .map(StepAct::action)
                .ifPresent(Runnable::run);
    }
}
