package baton.studio.canvas;

import baton.studio.canvas.editing.Kind;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Detail;
import baton.studio.canvas.gesture.Hit;
import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.studio.look.NodeLook;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// What can be done with a hand-off, beside the line while it is selected or the pointer is on it.
final class LineTools extends HBox {

    private static final Messages MESSAGES = Messages.of("canvas");
    private static final double ABOVE = 20;

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final Button review;
    private final Button agent;
    private final PauseTransition leave = new PauseTransition(Duration.millis(350));
    private Optional<HandoffId> hovered = Optional.empty();
    private final ObjectProperty<Optional<HandoffId>> shown = new SimpleObjectProperty<>(Optional.empty());

    LineTools(Board board, Camera camera, CanvasActions actions) {
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        setId("line-tools");
        getStyleClass().add("line-tools");
        setManaged(false);
        review = button(
                "line-insert-review",
                NodeLook.REVIEW.icon(),
                MESSAGES.text("menu.insertReview"),
                () -> insert(Kind.REVIEW));
        agent = button(
                "line-insert-agent",
                NodeLook.AGENT.icon(),
                MESSAGES.text("menu.insertAgent"),
                () -> insert(Kind.AGENT));
        var details = button("line-details", Icon.PEN, MESSAGES.text("menu.contract"), this::details);
        var remove = button("line-delete", Icon.TRASH, MESSAGES.text("line.remove"), this::remove);
        getChildren().addAll(review, agent, details, remove);
        watch();
    }

    private void watch() {
        leave.setOnFinished(_ -> {
            if (!isHover()) {
                hovered = Optional.empty();
                show();
            }
        });
        hoverProperty().subscribe(over -> {
            if (!over) {
                leave.playFromStart();
            }
        });
        board.pictureProperty().subscribe(this::show);
        board.gestureProperty().subscribe(this::show);
        camera.viewportProperty().subscribe(this::show);
    }

    /// The line that something can be done with just now.
    ObservableValue<Optional<HandoffId>> shownProperty() {
        return shown;
    }

    private static Button button(String id, Icon icon, String name, Runnable action) {
        var button = Buttons.icon(icon, name);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The pointer is on this, which may be a line. From afar the tools would hide more than they help.
    void pointerOn(Hit hit) {
        if (hit instanceof Hit.Line(var id, var _)
                && Detail.at(camera.viewport().zoom()) != Detail.BLOCKS) {
            leave.stop();
            hovered = Optional.of(id);
            show();
        } else if (hovered.isPresent() && !isHover()) {
            leave.play();
        }
    }

    private void show() {
        shown.set(
                board.isEditable() && board.gestureProperty().get().isIdle()
                        ? hovered.or(() -> board.document().selection().onlyHandoff())
                        : Optional.empty());
        var at = shown.get().flatMap(id -> actions.boxOf(new Hit.Line(id)));
        setVisible(at.isPresent());
        at.ifPresent(this::place);
    }

    private void place(Box label) {
        boolean forward = shown.get()
                .flatMap(board.workflow()::handoff)
                .filter(handoff -> !handoff.goesBack())
                .isPresent();
        for (var button : java.util.List.of(review, agent)) {
            button.setVisible(forward);
            button.setManaged(forward);
        }
        var pixels = camera.viewport().toPixels(label.corner());
        double width = prefWidth(-1);
        double height = prefHeight(-1);
        resizeRelocate(
                Math.rint(pixels.x() - width / 2),
                Math.rint(pixels.y() - Math.max(16, ABOVE * camera.viewport().zoom()) - height),
                width,
                height);
    }

    private void insert(Kind kind) {
        shown.get().ifPresent(id -> {
            hovered = Optional.empty();
            actions.insert(id, kind.unnamed());
        });
    }

    private void details() {
        shown.get().ifPresent(id -> {
            actions.select(Selection.of(id));
            actions.openDetails();
        });
    }

    private void remove() {
        shown.get().flatMap(board.workflow()::handoff).map(Handoff::id).ifPresent(id -> {
            hovered = Optional.empty();
            actions.select(Selection.of(id));
            actions.remove();
        });
    }
}
