package baton.studio.inspector;

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
