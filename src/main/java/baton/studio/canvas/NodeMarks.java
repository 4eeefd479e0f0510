package baton.studio.canvas;

import baton.studio.canvas.geometry.Detail;
import baton.studio.canvas.picture.Trouble;
import baton.studio.look.BadgeState;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.StateBadge;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What stands in the right upper corner of a card: a sign that something is wrong, the hand that asks for a
/// person, and the pin of a sample.
final class NodeMarks extends Region {

    private static final double GAP = 6;
    private static final double TROUBLE = 20;
    private static final double BADGE = 28;
    private static final double PIN = 18;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass STOPS = PseudoClass.getPseudoClass("stops-run");

    private final StackPane trouble = new StackPane();
    private final Tip tip = new Tip(trouble);
    private final StackPane pin = new StackPane();
    private final Tip pinTip = new Tip(pin);
    private @Nullable StateBadge badge;
    private Trouble wrong = Trouble.NONE;
    private BadgeState state = BadgeState.NOT_RUN;
    private Detail detail = Detail.ALL;

    NodeMarks() {
        setPickOnBounds(false);
        trouble.getStyleClass().add("trouble-mark");
        pin.getStyleClass().add("corner-mark");
        pin.setVisible(false);
    }

    void show(SampleLook used) {
        if (used.isThere() && pin.getParent() == null) {
            pin.getChildren().setAll(new IconView(Icon.PIN));
            getChildren().add(pin);
        }
        pin.setVisible(used.isThere());
        pin.pseudoClassStateChanged(STALE, used.stale());
        pinTip.say(used.words());
        requestLayout();
    }

    void show(Trouble newWrong, BadgeState newState) {
        wrong = newWrong;
        state = newState;
        trouble.pseudoClassStateChanged(STOPS, wrong.stopsRun());
        tip.say(wrong.words());
        arrange();
    }

    /// From afar the badge is all that tells the state, and is there for each.
    void reduce(Detail readable) {
        detail = readable;
        arrange();
    }

    private void arrange() {
        badge(state == BadgeState.NEEDS_YOU || (detail != Detail.ALL && state != BadgeState.NOT_RUN));
        boolean wrongIsSeen = wrong.isThere() && detail != Detail.BLOCKS;
        if (wrongIsSeen && trouble.getParent() == null) {
            trouble.getChildren().setAll(new IconView(Icon.WARNING));
            getChildren().add(trouble);
        }
        trouble.setVisible(wrongIsSeen);
        requestLayout();
    }

    /// Most cards never have one: it is made when it is seen for the first time.
    private void badge(boolean seen) {
        // One that is not seen must not turn either.
        var shown = seen ? state : BadgeState.NOT_RUN;
        if (seen && badge == null) {
            badge = new StateBadge(shown);
            getChildren().addFirst(badge);
        }
        if (badge != null) {
            badge.setVisible(seen);
            if (shown != badge.state()) {
                badge.show(shown);
            }
            double scale = detail == Detail.BLOCKS ? 2 : 1;
            badge.setScaleX(scale);
            badge.setScaleY(scale);
        }
    }

    private boolean hasBadge() {
        return badge != null && badge.isVisible();
    }

    /// How much room it takes from the words of the card.
    double reserved() {
        boolean inside = hasBadge() && detail == Detail.ALL;
        return (trouble.isVisible() ? TROUBLE + GAP : 0)
                + (pin.isVisible() ? PIN + GAP : 0)
                + (inside ? BADGE + GAP - 4 : 0);
    }

    @Override
    protected void layoutChildren() {
        double right = getWidth() - 8;
        if (badge != null && badge.isVisible()) {
            boolean inside = detail == Detail.ALL;
            badge.resizeRelocate(
                    inside ? right - BADGE : getWidth() - BADGE / 2 - 6, inside ? 8 : 6 - BADGE / 2, BADGE, BADGE);
            right -= inside ? BADGE + GAP : 0;
        }
        trouble.resizeRelocate(right - TROUBLE, 8, TROUBLE, TROUBLE);
        right -= trouble.isVisible() ? TROUBLE + GAP : 0;
        pin.resizeRelocate(right - PIN, 9, PIN, PIN);
    }
}
