package baton.studio.canvas;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.gesture.Hit;
import baton.studio.canvas.picture.CardLife;
import baton.studio.look.Dressing;
import baton.workflow.NodeId;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// All that a step says while it works, beside its card: where the pointer rests on it, or by key. It goes when the
/// pointer does, unless it was clicked or came by key; then Esc takes it away.
final class CardPeek {

    private static final Duration REST = Duration.millis(300);
    private static final double WIDTH = 420;
    private static final double HEIGHT = 240;
    private static final double BESIDE = 12;

    private record Shown(NodeId card, CanvasHost.Peeked peeked) {
        Region content() {
            return peeked.content();
        }
    }

    private final Board board;
    private final Camera camera;
    private final Under under;
    private final Surface surface;
    private final CanvasHost host;
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable NodeId pointed;
    private @Nullable Shown shown;
    private boolean pinned;

    CardPeek(Board board, Camera camera, Under under, Surface surface, CanvasHost host) {
        this.board = board;
        this.camera = camera;
        this.under = under;
        this.surface = surface;
        this.host = host;
        rest.setOnFinished(_ -> rested());
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> pointOn(null));
        surface.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointOn(null));
        camera.viewportProperty().subscribe(_ -> place());
        board.pictureProperty().subscribe(_ -> follow());
    }

    private void moved(MouseEvent event) {
        var now = shown;
        if (now == null || !now.content().isHover()) {
            pointOn(under.of(event) instanceof Hit.Card(var id, var _) && isSaying(id) ? id : null);
        }
    }

    private void pointOn(@Nullable NodeId card) {
        if (!Objects.equals(pointed, card)) {
            pointed = card;
            rest.playFromStart();
        }
    }

    private boolean isSaying(NodeId card) {
        return board.picture()
                .card(card)
                .filter(picture -> picture.life() instanceof CardLife.Living living
                        && !living.peek().isEmpty())
                .isPresent();
    }

    private void rested() {
        var card = pointed;
        var now = shown;
        boolean isHeld = now != null && (pinned || now.content().isHover());
        if (isHeld || !board.gestureProperty().get().isIdle()) {
            return;
        }
        if (card == null) {
            close();
        } else if (now == null || !now.card().equals(card)) {
            show(card);
        }
    }

    /// Shows what the step that is selected says.
    ///
    /// @return whether there is anything to see
    boolean byKey() {
        return board.document()
                .selection()
                .onlyNode()
                .filter(this::show)
                .map(_ -> {
                    pinned = true;
                    return true;
                })
                .orElse(false);
    }

    private boolean show(NodeId card) {
        close();
        var peeked = host.peek(card);
        peeked.ifPresent(one -> {
            var content = one.content();
            shown = new Shown(card, one);
            content.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pinned = true);
            content.addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
            content.hoverProperty().subscribe(over -> {
                var now = shown;
                if (!over && now != null && now.content().equals(content)) {
                    rest.playFromStart();
                }
            });
            content.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ESCAPE && close()) {
                    key.consume();
                }
            });
            surface.putOnTop(content);
            Dressing.ready(content);
            place();
        });
        return peeked.isPresent();
    }

    /// Takes it away.
    ///
    /// @return whether there was anything
    boolean close() {
        var now = shown;
        shown = null;
        pinned = false;
        if (now != null) {
            surface.take(now.content());
            now.peeked().onClosed().run();
        }
        return now != null;
    }

    /// What is not held goes when the step has said all.
    private void follow() {
        var now = shown;
        if (now == null) {
            return;
        }
        boolean stays = board.picture().card(now.card()).isPresent()
                && now.peeked().isOfNow().getAsBoolean()
                && (pinned || now.content().isHover() || isSaying(now.card()));
        if (stays) {
            place();
        } else {
            close();
        }
    }

    /// Below the card, or above it where there is more room.
    private void place() {
        var now = shown;
        if (now == null) {
            return;
        }
        board.picture().card(now.card()).ifPresent(card -> {
            var upper = camera.viewport().toPixels(card.box().corner());
            double below = upper.y() + card.box().height() * camera.viewport().zoom() + BESIDE;
            double height = Math.min(HEIGHT, surface.getHeight() - 2 * BESIDE);
            boolean fits = below + height <= surface.getHeight() || below < surface.getHeight() / 2;
            double y = fits ? below : upper.y() - BESIDE - height;
            var box = surface.within(new Box(upper.x(), y, Math.min(WIDTH, surface.getWidth() - 2 * BESIDE), height));
            now.content().resizeRelocate(Math.rint(box.x()), Math.rint(box.y()), box.width(), box.height());
        });
    }
}
