package baton.studio.look;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/// Puts a [BadgeState] on a node as one of nine pseudo-classes, such as `:needs-you`.
public final class StatePseudoClasses {

    private static final Map<BadgeState, PseudoClass> BY_STATE = byState();

    private StatePseudoClasses() {}

    /// Sets the pseudo-class of `state` and clears the other eight.
    public static void show(Node node, BadgeState state) {
        BY_STATE.forEach((each, pseudoClass) -> node.pseudoClassStateChanged(pseudoClass, each == state));
    }

    private static Map<BadgeState, PseudoClass> byState() {
        var all = new EnumMap<BadgeState, PseudoClass>(BadgeState.class);
        for (BadgeState state : BadgeState.values()) {
            all.put(state, PseudoClass.getPseudoClass(state.styleName()));
        }
        return Map.copyOf(all);
    }
}
