package baton.studio.canvas;

import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Detail;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.CardLife;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.look.BadgeState;
import baton.studio.look.NodeIcon;
import baton.studio.look.StatePseudoClasses;
import baton.workflow.NodeId;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One card. It is placed by translation only, and lays itself out only when its own picture changes.
final class NodeView extends Region {

    /// What a card can ask for.
    interface Asks {
        void answer(CardPicture card);

        void open(CardPicture card);

        void showMenu(CardPicture card);

        SampleLook sample(NodeId step);
    }

    static final double PAD = 12;
    private static final double TILE = 36;
    private static final double BESIDE_TILE = PAD + TILE + 10;
    private static final double PORT = 32;
    private static final double TWO_LINES = 36;
    private static final double FAR_TILE = 64;
    private static final double FOOT = CardSize.HEIGHT - 38;
    private static final PseudoClass SAMPLED = PseudoClass.getPseudoClass("sampled");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Asks asks;
    private final NodeIcon tile;
    private final Label title = new Label();
    private final Label job = new Label();
    private @Nullable NodeFoot foot;
    private final NodeMarks marks = new NodeMarks();
    private final StackPane portIn = port("port-in");
    private final StackPane portOut = port("port-out");
    private final Tip whole = new Tip(title);
    private CardPicture picture;
    private Detail detail = Detail.ALL;

    NodeView(CardPicture first, Asks asks) {
        this.picture = first;
        this.asks = asks;
        tile = new NodeIcon(first.face().look(), first.face().icon());
        tile.getStyleClass().add("large");
        getStyleClass().addAll("node-card", first.face().slim() ? "slim" : "full");
        title.getStyleClass().add("node-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        job.getStyleClass().add("node-job");
        job.setWrapText(true);
        job.setMouseTransparent(true);
        job.setAlignment(Pos.TOP_LEFT);
        setId("card-" + first.id());
        setManaged(false);
        // moving a picture of it costs little, drawing its words anew a lot
        setCache(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setUserData(new Hit.Card(first.id(), Hit.Part.BODY));
        title.setUserData(new Hit.Card(first.id(), Hit.Part.NAME));
        portOut.setUserData(new Hit.Card(first.id(), Hit.Part.OUT_PORT));
        portIn.setMouseTransparent(true);
        // what is not seen yet is not there yet: each node costs time in every frame
        getChildren().addAll(tile, title, marks);
    }

    private static StackPane port(String side) {
        var dot = new Region();
        dot.getStyleClass().addAll("port", side);
        dot.setMouseTransparent(true);
        var area = new StackPane(dot);
        area.setPickOnBounds(true);
        area.setManaged(false);
        area.getStyleClass().add("port-area");
        return area;
    }

    CardPicture picture() {
        return picture;
    }

    /// Shows `card`; the place only moves it.
    void show(CardPicture card) {
        picture = card;
        place(card.box().x(), card.box().y());
        resize(card.box().width(), card.box().height());
        var face = card.face();
        tile.show(face.look(), face.icon());
        title.setText(face.name());
        job.setText(face.job());
        present(portIn, face.takesIn());
        present(portOut, face.handsOff());
        if (foot != null) {
            foot.show(face, card.life());
        }
        marks.show(card.trouble(), card.life().state());
        dressSample();
        pseudoClassStateChanged(SELECTED, card.selected());
        StatePseudoClasses.show(this, card.life().state());
        reduce();
        setAccessibleRoleDescription(face.kind());
        setViewOrder(
                card.life() instanceof CardLife.Living living && !living.peek().isEmpty() ? -1 : 0);
        requestLayout();
    }

    /// Shows whether a sample is used in its place.
    void dressSample() {
        var sample = asks.sample(picture.id());
        pseudoClassStateChanged(SAMPLED, sample.isThere());
        marks.show(sample);
        requestLayout();
    }

    /// Shows no more than can be read.
    void show(Detail readable) {
        if (detail != readable) {
            getStyleClass().remove(styleOf(detail));
            getStyleClass().add(styleOf(readable));
            detail = readable;
            reduce();
            requestLayout();
        }
    }

    private static String styleOf(Detail detail) {
        return "detail-" + detail.name().toLowerCase(Locale.ROOT);
    }

    private String wholeWords() {
        var face = picture.face();
        return face.job().isEmpty() ? face.name() : face.name() + "\n" + face.job();
    }

    private void reduce() {
        boolean all = detail == Detail.ALL;
        present(job, all && !picture.face().job().isEmpty());
        title.setVisible(detail != Detail.BLOCKS);
        title.setWrapText(!all);
        presentFoot(all || (isAsking() && detail == Detail.NAMES));
        marks.reduce(detail);
    }

    private void presentFoot(boolean seen) {
        if (seen && foot == null) {
            foot = new NodeFoot(() -> asks.answer(picture));
            foot.show(picture.face(), picture.life());
        }
        if (foot != null) {
            present(foot, seen);
        }
    }

    /// Shows `part` or does not; adds it when it is shown for the first time.
    private void present(Node part, boolean seen) {
        if (seen && part.getParent() == null) {
            getChildren().add(part);
        }
        part.setVisible(seen);
    }

    private boolean hasFoot() {
        return foot != null && foot.isVisible();
    }

    private boolean isAsking() {
        return picture.life() instanceof CardLife.Living living
                && !living.answer().isEmpty();
    }

    /// Where it is while nothing holds it, or a hand does.
    void place(double x, double y) {
        setTranslateX(x);
        setTranslateY(y);
    }

    @Override
    protected void layoutChildren() {
        if (detail == Detail.ALL) {
            layoutWhole();
        } else {
            layoutReduced();
        }
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        portIn.resizeRelocate(-PORT / 2, CardSize.PORT_Y - PORT / 2, PORT, PORT);
        portOut.resizeRelocate(getWidth() - PORT / 2, CardSize.PORT_Y - PORT / 2, PORT, PORT);
    }

    private void layoutWhole() {
        double right = getWidth() - PAD - marks.reserved();
        tile.resizeRelocate(PAD, CardSize.PORT_Y - TILE / 2 - 2, TILE, TILE);
        double width = right - BESIDE_TILE;
        double titleHeight = title.prefHeight(width);
        double mostJob = picture.face().slim() ? TWO_LINES / 2 : TWO_LINES;
        double jobHeight = job.isVisible() ? Math.min(mostJob, job.prefHeight(width)) : 0;
        double top = Math.max(6, CardSize.PORT_Y - 2 - (titleHeight + jobHeight) / 2);
        title.resizeRelocate(BESIDE_TILE, top, Math.min(width, title.prefWidth(-1)), titleHeight);
        job.resizeRelocate(BESIDE_TILE, top + titleHeight, width, jobHeight);
        whole.say(title.prefWidth(-1) > width || job.prefHeight(width) > jobHeight + 1 ? wholeWords() : "");
        double under = picture.face().slim() && picture.life().state() == BadgeState.NOT_RUN ? getHeight() : FOOT;
        placeFoot(under);
    }

    private void placeFoot(double under) {
        if (foot != null) {
            foot.resizeRelocate(PAD, under, getWidth() - 2 * PAD, Math.max(0, getHeight() - under - 8));
        }
    }

    /// Tile and name in the middle of the height that every card has; further away the tile alone, larger.
    private void layoutReduced() {
        double high = hasFoot()
                ? FOOT
                : Math.min(getHeight(), CardSize.height(picture.face().slim()));
        double size = detail == Detail.NAMES ? TILE : Math.min(FAR_TILE, high - PAD);
        double left = detail == Detail.NAMES ? PAD : (getWidth() - size) / 2;
        tile.resizeRelocate(left, (high - size) / 2, size, size);
        double width = getWidth() - PAD - marks.reserved() - BESIDE_TILE;
        double titleHeight = Math.min(high - 8, title.prefHeight(width));
        title.resizeRelocate(BESIDE_TILE, (high - titleHeight) / 2, width, titleHeight);
        placeFoot(FOOT);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE -> asks.open(picture);
            case SHOW_MENU -> asks.showMenu(picture);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
