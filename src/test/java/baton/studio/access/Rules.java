package baton.studio.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;

/// What can be wrong with a part of a window for somebody who cannot see it well, cannot see it at all, has no
/// steady hand, or reads another language. Each rule gives one sentence for each flaw. JavaFX thread.
public final class Rules {

    private static final double SMALLEST_TARGET = 24;
    private static final double ROUNDING = 0.6;

    /// What zooms has its own levels of detail, and what is typed may be longer than its box.
    private static final Set<String> ZOOMS = Set.of("canvas", "frozen-canvas");

    private Rules() {}

    /// A1: whatever takes the keyboard has a name. The content of a text field is none.
    public static Stream<String> unnamed(Parent root) {
        return Seen.below(root, Rules::isOneControl)
                .filter(Node::isFocusTraversable)
                .filter(node -> !isNamed(node))
                .map(node -> "has no name: " + Seen.named(node));
    }

    private static boolean isNamed(Node node) {
        var given = isText(node.getAccessibleText())
                || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
        return switch (node) {
            case TextInputControl _, ComboBoxBase<?> _, Spinner<?> _, GenericStyledArea<?, ?, ?> _, ListView<?> _ ->
                given;
            case Labeled labeled -> given || isText(labeled.getText());
            default -> given || isText(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        };
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof String text && !text.isBlank();
    }

    /// A2: a button that is only a drawing says in a tooltip what it is called; which keys do the same may follow.
    public static Stream<String> silent(Parent root) {
        return Seen.below(root, Rules::isOneControl)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> !(button instanceof CheckBox) && !(button instanceof RadioButton))
                .filter(button -> !isText(button.getText()) && button.isFocusTraversable())
                .filter(button -> button.getTooltip() == null
                        || !button.getTooltip().getText().startsWith(button.getAccessibleText()))
                .map(button -> "has no tooltip with its name: " + Seen.named(button) + " “" + button.getAccessibleText()
                        + "”");
    }

    /// A6: large enough to be hit.
    public static Stream<String> small(Parent root) {
        return Seen.below(root, Rules::isOneControl)
                .filter(Rules::isTarget)
                .filter(node -> !isInCanvas(node))
                .filter(node -> node.getLayoutBounds().getWidth() < SMALLEST_TARGET - ROUNDING
                        || node.getLayoutBounds().getHeight() < SMALLEST_TARGET - ROUNDING)
                .map(node -> "is only %.0f × %.0f: %s"
                        .formatted(
                                node.getLayoutBounds().getWidth(),
                                node.getLayoutBounds().getHeight(),
                                Seen.named(node)));
    }

    private static boolean isTarget(Node node) {
        return switch (node) {
            case Hyperlink _ -> true;
            case ButtonBase _, TextInputControl _, ComboBoxBase<?> _, Spinner<?> _ -> true;
            default -> false;
        };
    }

    /// A10, I2: all words are there.
    public static Stream<String> cut(Parent root) {
        return Seen.below(root, Rules::isOneControl)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> !isInCanvas(label) && !isUsersOwn(label))
                .flatMap(label -> label.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .filter(text -> label.equals(text.getParent()))
                        .map(text -> ((Text) text).getText())
                        .filter(shown -> isCut(shown, label))
                        .map(shown -> "is cut to “" + shown + "”: " + Seen.named(label)));
    }

    private static boolean isCut(String shown, Labeled label) {
        var whole = String.valueOf(label.getText());
        var tooltip = label.getTooltip();
        return !whole.isBlank()
                && !shown.equals(whole)
                && (shown.endsWith(label.getEllipsisString()) || shown.isEmpty())
                && !(tooltip != null && tooltip.getText().contains(whole));
    }

    /// What a person named may be longer than any room; where it is cut, it says so by its style.
    private static boolean isUsersOwn(Node node) {
        return node.getProperties().containsKey("may-be-cut")
                || List.of("doc-name", "may-be-cut").stream().anyMatch(style -> Seen.isIn(node, style));
    }

    /// A10: nothing lies outside of what it is in, except what can be scrolled to, and tabs, which a menu offers.
    public static Stream<String> outside(Parent root) {
        return Seen.below(root, Rules::isOneControl)
                .filter(node -> node instanceof Labeled || node instanceof Control)
                .filter(node -> !isInCanvas(node))
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .flatMap(node -> beyond(node).stream().map(by -> "lies " + by + ": " + Seen.named(node)));
    }

    private static Optional<String> beyond(Node node) {
        var own = Seen.bounds(node);
        for (var up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane scroll) {
                return scroll.isFitToWidth() ? beside(own, scroll) : Optional.empty();
            }
            if (up instanceof VirtualFlow<?> flow) {
                return beside(own, flow);
            }
            if (isViewport(up) || isViewport(up.getParent()) || Seen.isIn(up, "clipped-container")) {
                continue;
            }
            if (up.getStyleClass().contains("tab-header-area")) {
                return Optional.empty();
            }
            if (up.getStyleClass().contains("headers-region")) {
                continue;
            }
            var around = Seen.bounds(up);
            var right = Math.max(own.getMaxX() - around.getMaxX(), around.getMinX() - own.getMinX());
            var down = Math.max(own.getMaxY() - around.getMaxY(), around.getMinY() - own.getMinY());
            if (right > 1.5 || down > 1.5) {
                return Optional.of("%.0f × %.0f outside of %s".formatted(right, down, Seen.named(up)));
            }
        }
        return Optional.empty();
    }

    /// What is larger than it can be scrolled to.
    private static boolean isViewport(@Nullable Node node) {
        return node != null && node.getStyleClass().contains("viewport");
    }

    /// A9: what has the keyboard is in view, and not scrolled or hung out of it.
    public static Stream<String> hidden(Node focused) {
        var own = Seen.bounds(focused);
        for (var up = focused.getParent(); up != null; up = up.getParent()) {
            var shows = up instanceof ScrollPane || up.getParent() == null;
            if (shows && !Seen.bounds(up).intersects(own.getCenterX(), own.getCenterY(), 1, 1)) {
                return Stream.of("has the keyboard out of view: " + Seen.named(focused));
            }
        }
        return Stream.empty();
    }

    /// What is scrolled up and down is not scrolled sideways.
    private static Optional<String> beside(Bounds own, Node scroll) {
        var around = Seen.bounds(scroll);
        var by = Math.max(own.getMaxX() - around.getMaxX(), around.getMinX() - own.getMinX());
        return by > 1.5 ? Optional.of("%.0f outside of %s".formatted(by, Seen.named(scroll))) : Optional.empty();
    }

    /// What a control is made of is its own affair.
    private static boolean isOneControl(Node node) {
        return node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof Spinner<?>
                || node instanceof GenericStyledArea<?, ?, ?>
                || node instanceof ButtonBase
                || ZOOMS.contains(String.valueOf(node.getId()));
    }

    private static boolean isInCanvas(Node node) {
        for (var up = node; up != null; up = up.getParent()) {
            if (ZOOMS.contains(String.valueOf(up.getId()))) {
                return true;
            }
        }
        return false;
    }
}
