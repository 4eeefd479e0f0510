package baton.studio.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Moves the keyboard from one pane of the window to the next.
final class Panes {

    private Panes() {}

    /// Gives the keyboard to the pane after (or before) the one that has it.
    ///
    /// @param step 1 for the next, -1 for the one before
    static void cycle(List<Region> panes, @Nullable Node focused, int step) {
        int at = -1;
        for (int place = 0; place < panes.size(); place++) {
            if (focused != null && isIn(focused, panes.get(place))) {
                at = place;
            }
        }
        for (int tried = 1; tried <= panes.size(); tried++) {
            var next = panes.get(Math.floorMod(at + step * tried, panes.size()));
            if (focusFirst(next)) {
                return;
            }
        }
    }

    /// Whether `node` is `pane` or in it.
    static boolean isIn(Node node, Node pane) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(pane)) {
                return true;
            }
        }
        return false;
    }

    /// Gives the keyboard to the first control of `pane` that takes it; whether there is one.
    static boolean focusFirst(Node pane) {
        var first = focusable(pane).findFirst();
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        var here = Optional.of(node).filter(Node::isFocusTraversable).stream();
        return node instanceof Parent parent
                ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(Panes::focusable))
                : here;
    }
}
