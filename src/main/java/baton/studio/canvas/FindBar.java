package baton.studio.canvas;

import baton.studio.canvas.gesture.Hit;
import baton.studio.command.Command;
import baton.studio.command.Group;
import baton.studio.command.Reach;
import baton.studio.fx.Messages;
import baton.studio.look.Buttons;
import baton.studio.look.Icon;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The bar that finds words on the canvas: it goes from one place to the next and marks them all. What was gone to
/// last stays selected when it closes.
final class FindBar extends HBox {

    private static final Messages MESSAGES = Messages.of("canvas");

    private final Board board;
    private final Camera camera;
    private final CanvasActions actions;
    private final Surface surface;
    private final FindMarks marks;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private List<Hit> hits = List.of();
    private int at;

    FindBar(Board board, Camera camera, CanvasActions actions, Surface surface) {
        super(6);
        this.board = board;
        this.camera = camera;
        this.actions = actions;
        this.surface = surface;
        marks = new FindMarks(camera, actions::boxOf);
        setId("find-bar");
        getStyleClass().addAll("popup", "find-bar");
        setAlignment(Pos.CENTER_LEFT);
        count.setId("find-count");
        count.getStyleClass().add("text-2");
        count.setMinWidth(Region.USE_PREF_SIZE);
        getChildren()
                .addAll(
                        field(),
                        count,
                        button("find-previous", Icon.CHEVRON_UP, MESSAGES.text("find.previous"), () -> step(-1)),
                        button("find-next", Icon.CHEVRON_DOWN, MESSAGES.text("find.next"), () -> step(1)),
                        button("find-close", Icon.CLOSE, MESSAGES.text("find.close"), this::close));
        setVisible(false);
        surface.place(this, Surface.Corner.TOP);
        surface.putOnTop(marks);
        listen();
    }

    private TextField field() {
        field.setId("find-field");
        field.setPromptText(MESSAGES.text("find.prompt"));
        field.setAccessibleText(MESSAGES.text("find.prompt"));
        field.setPrefColumnCount(18);
        return field;
    }

    private void listen() {
        field.textProperty().subscribe((_, _) -> seek());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        board.document().presentProperty().subscribe((Workflow _) -> again());
    }

    private static Button button(String id, Icon icon, String name, Runnable action) {
        var button = Buttons.icon(icon, name);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// What opens it, from anywhere in the window while the canvas is seen.
    Command command() {
        return Command.of("find", Group.EDIT, MESSAGES.text("command.find"), this::open)
                .within(Reach.WINDOW)
                .on("Mod+F")
                .when(this::isCanvasSeen, MESSAGES.text("command.needsCanvas"));
    }

    private boolean isCanvasSeen() {
        for (Node up = surface; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return surface.getScene() != null;
    }

    private void open() {
        setVisible(true);
        marks.toFront();
        toFront();
        field.requestFocus();
        field.selectAll();
        seek();
    }

    private void close() {
        if (!hits.isEmpty()) {
            actions.select(hits.get(at).alone());
        }
        setVisible(false);
        marks.show(List.of(), Optional.empty());
        hits = List.of();
        surface.requestFocus();
    }

    private void pressed(KeyEvent key) {
        boolean onButton = key.getTarget() instanceof Button;
        switch (key.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case ENTER -> {
                if (onButton) {
                    return;
                }
                enter(key.isShiftDown() ? -1 : 1);
            }
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Selects the place that is shown; if it is already, the next one.
    private void enter(int by) {
        if (!hits.isEmpty() && !board.document().selection().equals(hits.get(at).alone())) {
            go(at);
        } else {
            step(by);
        }
    }

    private void step(int by) {
        if (!hits.isEmpty()) {
            go(Math.floorMod(at + by, hits.size()));
        }
    }

    private void go(int place) {
        at = place;
        actions.goTo(hits.get(at).alone());
        show();
    }

    private List<Hit> sought() {
        return FoundPlaces.of(
                field.getText(),
                board.workflow(),
                board.picture().boxes(),
                board.picture().noteBoxes());
    }

    private void seek() {
        hits = sought();
        at = 0;
        hits.stream().findFirst().flatMap(actions::boxOf).ifPresent(camera::approach);
        show();
    }

    /// What is drawn has changed: the place that was shown stays the one, if it still fits.
    private void again() {
        if (!isVisible()) {
            return;
        }
        var before = at < hits.size() ? Optional.of(hits.get(at)) : Optional.<Hit>empty();
        hits = sought();
        at = Math.max(0, before.map(hits::indexOf).orElse(0));
        show();
    }

    private void show() {
        boolean none = hits.isEmpty();
        count.setText(
                field.getText().isBlank()
                        ? ""
                        : none ? MESSAGES.text("find.none") : MESSAGES.text("find.count", at + 1, hits.size()));
        getChildren().stream().filter(Button.class::isInstance).limit(2).forEach(step -> step.setDisable(none));
        marks.show(hits, none ? Optional.empty() : Optional.of(hits.get(at)));
        surface.requestLayout();
    }
}
