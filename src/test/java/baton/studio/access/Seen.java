package baton.studio.access;

import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;

/// What of a window can be seen, and what each thing is called when something is wrong with it. JavaFX thread.
public final class Seen {

    private static final int ENOUGH_WORDS = 60;

    private Seen() {}

    /// Everything below `root` that is shown, in the order of the scene, but not what is in those `closed`.
    public static Stream<Node> below(Parent root, Predicate<Node> closed) {
        return root.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .filter(node -> !(node instanceof ListCell<?> cell && cell.isEmpty()))
                .flatMap(node -> Stream.concat(
                        Stream.of(node),
                        node instanceof Parent inner && !closed.test(node) ? below(inner, closed) : Stream.empty()));
    }

    public static Stream<Node> below(Parent root) {
        return below(root, _ -> false);
    }

    static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Where the nearest part around `node` ends that is kept in a window of its own, or the scene.
    static boolean isIn(Node node, String style) {
        for (var up = node; up != null; up = up.getParent()) {
            if (up.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    /// Kind, id, style and words, and in what: enough to find it.
    public static String named(Node node) {
        var words = node instanceof Labeled labeled && labeled.getText() != null
                ? " “" + brief(labeled.getText()) + "”"
                : "";
        return node.getClass().getSimpleName() + id(node) + " " + node.getStyleClass() + words + " in " + around(node);
    }

    private static String brief(String words) {
        return words.length() > ENOUGH_WORDS ? words.substring(0, ENOUGH_WORDS) + "…" : words;
    }

    private static String id(Node node) {
        return node.getId() == null ? "" : "#" + node.getId();
    }

    private static String around(Node node) {
        for (var up = node.getParent(); up != null; up = up.getParent()) {
            if (up.getId() != null) {
                return "#" + up.getId();
            }
        }
        return "the window";
    }
}
