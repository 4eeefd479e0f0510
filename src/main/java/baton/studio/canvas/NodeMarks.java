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

/// What stands in the right upper corner of a card: a sign that something is wrong, and the hand that asks for
/// a person.
final class NodeMarks extends Region {

    private static final double GAP = 6;
    private static final double TROUBLE = 20;
    private static final double BADGE = 28;
    private static final PseudoClass STOPS = PseudoClass.getPseudoClass("stops-run");

    private final StackPane trouble = new StackPane(new IconView(Icon.WARNING));
    private final StateBadge badge = new StateBadge(BadgeState.NEEDS_YOU);
    private final Tip tip = new Tip(trouble);
    private Trouble wrong = Trouble.NONE;
    private BadgeState state = BadgeState.NOT_RUN;
    private Detail detail = Detail.ALL;

    NodeMarks() {
        setPickOnBounds(false);
        trouble.getStyleClass().add("trouble-mark");
        getChildren().addAll(badge, trouble);
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
        trouble.setVisible(wrong.isThere() && detail != Detail.BLOCKS);
        badge.setVisible(state == BadgeState.NEEDS_YOU || (detail != Detail.ALL && state != BadgeState.NOT_RUN));
        // One that is not seen must not turn either.
        var shown = badge.isVisible() ? state : BadgeState.NOT_RUN;
        if (shown != badge.state()) {
            badge.show(shown);
        }
        double scale = detail == Detail.BLOCKS ? 2 : 1;
        badge.setScaleX(scale);
        badge.setScaleY(scale);
        requestLayout();
    }

    /// How much room it takes from the words of the card.
    double reserved() {
        boolean inside = badge.isVisible() && detail == Detail.ALL;
        return (trouble.isVisible() ? TROUBLE + GAP : 0) + (inside ? BADGE + GAP - 4 : 0);
    }

    @Override
    protected void layoutChildren() {
        double right = getWidth() - 8;
        if (badge.isVisible()) {
            boolean inside = detail == Detail.ALL;
            badge.resizeRelocate(
                    inside ? right - BADGE : getWidth() - BADGE / 2 - 6, inside ? 8 : 6 - BADGE / 2, BADGE, BADGE);
            right -= inside ? BADGE + GAP : 0;
        }
        trouble.resizeRelocate(right - TROUBLE, 8, TROUBLE, TROUBLE);
    }
}
