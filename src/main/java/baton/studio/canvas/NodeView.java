package baton.studio.canvas;

import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.CardLife;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.look.BadgeState;
import baton.studio.look.NodeIcon;
import baton.studio.look.StatePseudoClasses;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// One card. It is placed by translation only, and lays itself out only when its own picture changes.
final class NodeView extends Region {

    /// What a card can ask for.
    interface Asks {
        void answer(CardPicture card);

        void open(CardPicture card);

        void showMenu(CardPicture card);
    }

    static final double PAD = 12;
    private static final double TILE = 36;
    private static final double BESIDE_TILE = PAD + TILE + 10;
    private static final double PORT = 32;
    private static final double TWO_LINES = 36;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Asks asks;
    private final NodeIcon tile;
    private final Label title = new Label();
    private final Label job = new Label();
    private final NodeFoot foot;
    private final NodeMarks marks = new NodeMarks();
    private final StackPane portIn = port("port-in");
    private final StackPane portOut = port("port-out");
    private CardPicture picture;

    NodeView(CardPicture first, Asks asks) {
        this.picture = first;
        this.asks = asks;
        tile = new NodeIcon(first.face().look(), first.face().icon());
        tile.getStyleClass().add("large");
        foot = new NodeFoot(() -> asks.answer(picture));
        getStyleClass().add("node-card");
        title.getStyleClass().add("node-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        job.getStyleClass().add("node-job");
        job.setWrapText(true);
        job.setMouseTransparent(true);
        job.setAlignment(Pos.TOP_LEFT);
        setId("card-" + first.id());
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setUserData(new Hit.Card(first.id(), Hit.Part.BODY));
        title.setUserData(new Hit.Card(first.id(), Hit.Part.NAME));
        portOut.setUserData(new Hit.Card(first.id(), Hit.Part.OUT_PORT));
        portIn.setMouseTransparent(true);
        getChildren().addAll(tile, title, job, foot, marks, portIn, portOut);
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
        job.setVisible(!face.job().isEmpty());
        portIn.setVisible(face.takesIn());
        portOut.setVisible(face.handsOff());
        foot.show(face, card.life());
        marks.show(card.trouble(), card.life().state());
        pseudoClassStateChanged(SELECTED, card.selected());
        StatePseudoClasses.show(this, card.life().state());
        setAccessibleText(card.spoken());
        setAccessibleRoleDescription(face.kind());
        setViewOrder(
                card.life() instanceof CardLife.Living living && !living.peek().isEmpty() ? -1 : 0);
        requestLayout();
    }

    /// Where it is while nothing holds it, or a hand does.
    void place(double x, double y) {
        setTranslateX(x);
        setTranslateY(y);
    }

    @Override
    protected void layoutChildren() {
        double right = getWidth() - PAD - marks.reserved();
        tile.resizeRelocate(PAD, CardSize.PORT_Y - TILE / 2 - 2, TILE, TILE);
        double width = right - BESIDE_TILE;
        double titleHeight = title.prefHeight(width);
        double jobHeight = job.isVisible() ? Math.min(TWO_LINES, job.prefHeight(width)) : 0;
        double top = Math.max(6, CardSize.PORT_Y - 2 - (titleHeight + jobHeight) / 2);
        title.resizeRelocate(BESIDE_TILE, top, Math.min(width, title.prefWidth(-1)), titleHeight);
        job.resizeRelocate(BESIDE_TILE, top + titleHeight, width, jobHeight);
        double under = picture.face().slim() && picture.life().state() == BadgeState.NOT_RUN
                ? getHeight()
                : CardSize.HEIGHT - 38;
        foot.resizeRelocate(PAD, under, getWidth() - 2 * PAD, Math.max(0, getHeight() - under - 8));
        marks.resizeRelocate(0, 0, getWidth(), 40);
        portIn.resizeRelocate(-PORT / 2, CardSize.PORT_Y - PORT / 2, PORT, PORT);
        portOut.resizeRelocate(getWidth() - PORT / 2, CardSize.PORT_Y - PORT / 2, PORT, PORT);
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
