package baton.studio.canvas;

import baton.studio.canvas.picture.Trouble;
import baton.studio.look.BadgeState;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.StateBadge;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// What stands in the right upper corner of a card: a sign that something is wrong, and the hand that asks for
/// a person.
final class NodeMarks extends Region {

    private static final double GAP = 6;
    private static final double TROUBLE = 20;
    private static final double BADGE = 28;
    private static final PseudoClass STOPS = PseudoClass.getPseudoClass("stops-run");

    private final StackPane trouble = new StackPane(new IconView(Icon.WARNING));
    private final StateBadge badge = new StateBadge(BadgeState.NEEDS_YOU);
    private final Tooltip tip = new Tooltip();

    NodeMarks() {
        setPickOnBounds(false);
        trouble.getStyleClass().add("trouble-mark");
        tip.setWrapText(true);
        tip.setMaxWidth(340);
        tip.setShowDelay(Duration.millis(200));
        Tooltip.install(trouble, tip);
        getChildren().addAll(badge, trouble);
    }

    void show(Trouble wrong, BadgeState state) {
        trouble.setVisible(wrong.isThere());
        trouble.pseudoClassStateChanged(STOPS, wrong.stopsRun());
        tip.setText(wrong.words());
        badge.setVisible(state == BadgeState.NEEDS_YOU);
        requestLayout();
    }

    /// How much room it takes from the words of the card.
    double reserved() {
        return (trouble.isVisible() ? TROUBLE + GAP : 0) + (badge.isVisible() ? BADGE + GAP - 4 : 0);
    }

    @Override
    protected void layoutChildren() {
        double right = getWidth() - 8;
        if (badge.isVisible()) {
            badge.resizeRelocate(right - BADGE, 8, BADGE, BADGE);
            right -= BADGE + GAP;
        }
        trouble.resizeRelocate(right - TROUBLE, 8, TROUBLE, TROUBLE);
    }
}
