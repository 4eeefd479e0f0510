package baton.studio.outline;

import baton.studio.canvas.picture.CardLife;
import baton.studio.canvas.picture.Picture;
import baton.studio.look.BadgeState;
import baton.studio.look.Icon;
import baton.studio.look.IconView;
import baton.studio.look.NodeIcon;
import baton.studio.look.NodeLook;
import baton.studio.look.StateBadge;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/// One cell of the outline. It shows what is there when it is told to, not only when it is given another row: a run
/// goes on below it.
class OutlineCell extends TreeTableCell<Spot, Spot> {

    /// The columns.
    enum Part {
        NAME,
        STATE,
        PROBLEMS,
        GIVES
    }

    private final Part part;
    private final Supplier<OutlineWords> words;
    private final Supplier<Picture> picture;
    private final NodeIcon tile = new NodeIcon(NodeLook.AGENT);
    private final StateBadge badge = new StateBadge(BadgeState.NOT_RUN);
    private final IconView warning = new IconView(Icon.WARNING);

    OutlineCell(Part part, Supplier<OutlineWords> words, Supplier<Picture> picture) {
        this.part = part;
        this.words = words;
        this.picture = picture;
        tile.getStyleClass().add("small");
        badge.getStyleClass().add("small");
        getStyleClass().add("outline-" + part.name().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    protected void updateItem(@Nullable Spot spot, boolean empty) {
        super.updateItem(spot, empty);
        showNow();
    }

    /// Shows what there is to say now.
    final void showNow() {
        var spot = getItem();
        if (isEmpty() || spot == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else if (!isEditing()) {
            show(spot);
        }
    }

    private void show(Spot spot) {
        var now = words.get();
        switch (part) {
            case NAME -> {
                setText(now.name(spot));
                setGraphic(tileOf(spot));
            }
            case STATE -> {
                setText(now.state(spot));
                setGraphic(badgeOf(spot));
            }
            case PROBLEMS -> {
                var trouble = now.trouble(spot);
                setText(trouble.isThere() ? String.valueOf(trouble.count()) : "");
                setGraphic(trouble.isThere() ? warning : null);
                setTooltip(trouble.isThere() ? new Tooltip(trouble.words()) : null);
                setAccessibleText(trouble.words());
            }
            case GIVES -> setText(now.gives(spot));
        }
    }

    private @Nullable Node tileOf(Spot spot) {
        if (spot instanceof Spot.Remark) {
            tile.show(NodeLook.NOTE, NodeLook.NOTE.icon());
            return tile;
        }
        return spot instanceof Spot.Step(var id)
                ? picture.get()
                        .card(id)
                        .map(card -> {
                            tile.show(card.face().look(), card.face().icon());
                            return (Node) tile;
                        })
                        .orElse(null)
                : null;
    }

    private @Nullable Node badgeOf(Spot spot) {
        return spot instanceof Spot.Step(var id)
                ? picture.get()
                        .card(id)
                        .filter(card -> card.life() instanceof CardLife.Living)
                        .map(card -> {
                            badge.show(card.life().state());
                            return (Node) badge;
                        })
                        .orElse(null)
                : null;
    }
}
