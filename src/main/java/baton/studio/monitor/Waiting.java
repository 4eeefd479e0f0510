package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Mark;
import baton.run.StepStatus;
import baton.workflow.NodeId;
import java.util.stream.Collectors;

/// What a step that has not begun waits for.
final class Waiting {

    private Waiting() {}

    static String words(StepSight step) {
        var node = step.row().key().step().node();
        var status = step.turn().map(turn -> turn.status()).orElse(StepStatus.WAITING);
        if (status == StepStatus.SKIPPED) {
            return text("waiting.skipped");
        }
        if (step.state().outcome().isPresent()) {
            return text("waiting.never");
        }
        if (status == StepStatus.READY) {
            return text("waiting.next");
        }
        var names = undecided(step, node);
        return names.isEmpty() ? text("waiting.others") : text("waiting.for", names);
    }

    private static String undecided(StepSight step, NodeId node) {
        var workflow = step.state().workflow();
        return workflow.to(node).stream()
                .filter(way -> !way.goesBack() && step.state().mark(way.id()) == Mark.OPEN)
                .map(way -> workflow.nameOf(way.from()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
