package baton.studio.canvas;

import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Routing;
import baton.studio.canvas.picture.CardPicture;
import baton.studio.canvas.picture.Picture;
import baton.studio.fx.Messages;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.NodeLook;
import baton.workflow.NodeId;
import baton.workflow.Position;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Beside the first agent, as long as it is alone: asks who gets what it does.
final class NextGhost extends HBox {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final double WIDTH = 208;
    private static final double HEIGHT = 64;

    private Optional<CardPicture> beside = Optional.empty();

    /// @param ask called with where a line from that agent would end
    NextGhost(Board board, BiConsumer<Position, NodeId> ask) {
        super(8, new IconView(Icon.PLUS), new Label(MESSAGES.text("ghost.next")));
        setId("next-ghost");
        getStyleClass().addAll("ghost-card", "next-ghost");
        setAlignment(Pos.CENTER);
        setManaged(false);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(MESSAGES.text("ghost.next"));
        setOnMouseClicked(event -> {
            beside.ifPresent(card -> ask.accept(Routing.outPort(card.box()).plus(CardSize.GAP, 0), card.id()));
            event.consume();
        });
        setOnMousePressed(event -> event.consume());
        board.pictureProperty().subscribe(this::show);
    }

    private void show(Picture picture) {
        var steps = picture.cards().stream()
                .filter(card -> card.face().look() != NodeLook.START)
                .toList();
        beside = steps.size() == 1
                ? steps.stream()
                        .filter(card -> card.face().look() == NodeLook.AGENT)
                        .filter(card -> picture.lines().stream()
                                .noneMatch(line -> line.from().equals(card.id())))
                        .findFirst()
                : Optional.empty();
        setVisible(beside.isPresent());
        beside.ifPresent(card -> resizeRelocate(
                card.box().right() + CardSize.GAP, card.box().y() + CardSize.PORT_Y - HEIGHT / 2, WIDTH, HEIGHT));
    }
}
