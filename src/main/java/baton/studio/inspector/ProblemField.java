package baton.studio.inspector;

import baton.workflow.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The field that a problem is shown at.
final class ProblemField {

    private ProblemField() {}

    /// The first control of the section that `banner` stands in; none where it stands on top of a panel, and where it
    /// cannot be seen.
    static Optional<Node> of(Node banner) {
        for (Node up = banner; up != null; up = up.getParent()) {
            if (!up.isVisible() || up.getStyleClass().contains("inspector-panel")) {
                return Optional.empty();
            }
            if (up.getStyleClass().contains("inspector-section")
                    || up.getStyleClass().contains("fold-content")) {
                return focusable(up).findFirst();
            }
        }
        return Optional.empty();
    }

    /// The control in `panel` that a problem is about which is not shown in its section; where there is none, what puts
    /// it right, and else the first control of all.
    static Optional<Node> in(Node panel, Problem problem) {
        var wanted = Stream.concat(
                        places(problem.code()).stream(), Stream.of(ProblemList.idOf(problem) + " .problem-fixes"))
                .flatMap(id -> panel.lookupAll("#" + id).stream())
                .filter(ProblemField::isSeen);
        return Stream.concat(wanted, Stream.of(panel))
                .flatMap(ProblemField::focusable)
                .findFirst();
    }

    /// Where a problem of this kind is put right, the best place first.
    private static List<String> places(String code) {
        return switch (code) {
            case "name.missing", "name.twice" -> List.of("inspector-name");
            case "name.unknown" -> List.of("inspector-instructions", "inspector-question", "inspector-decider");
            case "name.notShown" -> List.of("inspector-shows");
            case "decision.noWay", "decision.otherwise" -> List.of("inspector-ways", "inspector-hand-off-to");
            case "limits.nothing" -> List.of("inspector-limit-steps", "inspector-run-limits");
            case "handoff.repair", "handoff.notAgent" -> List.of("inspector-repair");
            case "loop.rounds", "loop.endless", "loop.notBack" -> List.of("inspector-rounds");
            default -> List.of();
        };
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled() || node.getStyleClass().contains("problem-list")) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(ProblemField::focusable)
                : Stream.empty();
    }
}
