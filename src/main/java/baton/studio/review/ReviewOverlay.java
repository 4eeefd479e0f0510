package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.RunId;
import baton.studio.look.Dressing;
import java.time.InstantSource;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lies over the window and shows one question at a time. Esc, or a click beside the dialog, decides later:
/// what was begun is kept. While it is open the focus does not leave it; then it goes back to where it was.
public final class ReviewOverlay {

    private final NeedsYouModel queue;
    private final QuestionPanes panes;
    private final InstantSource clock;
    private final Region scrim = new Region();
    private final StackPane root = new StackPane(scrim);
    private final Timeline second = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick()));
    private Subscription holding = Subscription.EMPTY;
    private @Nullable Question question;
    private @Nullable QuestionPane pane;
    private @Nullable Node focusedBefore;

    public ReviewOverlay(NeedsYouModel queue, QuestionPanes panes, InstantSource clock) {
        this.queue = queue;
        this.panes = panes;
        this.clock = clock;
        second.setCycleCount(Animation.INDEFINITE);
        scrim.getStyleClass().add("scrim");
        scrim.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> close());
        root.setId("review-overlay");
        root.setAlignment(Pos.CENTER);
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        queue.questions().subscribe(this::queueChanged);
    }

    /// To be laid over everything else in the window.
    public Region root() {
        return root;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return root.visibleProperty();
    }

    /// Opens the oldest question; does nothing if there is none.
    public void openNext() {
        queue.questions().stream().findFirst().ifPresent(this::open);
    }

    /// Opens the oldest question of a run; does nothing if it asks nothing.
    public void open(RunId run) {
        queue.firstOf(run).ifPresent(this::open);
    }

    public void open(Question asked) {
        if (!root.isVisible()) {
            focusedBefore = root.getScene() == null ? null : root.getScene().getFocusOwner();
        }
        var opened = panes.of(asked);
        question = asked;
        pane = opened;
        opened.answered().subscribe(is -> {
            if (is && opened.equals(pane)) {
                queue.refresh();
                close();
            }
        });
        opened.root().setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().setAll(scrim, opened.root());
        root.setVisible(true);
        position();
        second.play();
        Dressing.ready(root);
        holdFocus();
        opened.focusContent();
    }

    /// Decides later.
    public void close() {
        holding.unsubscribe();
        second.stop();
        question = null;
        pane = null;
        root.setVisible(false);
        root.getChildren().setAll(scrim);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }

    private void holdFocus() {
        holding.unsubscribe();
        holding = root.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .subscribe(owner -> {
                    if (owner != null && pane != null && !isInside(owner)) {
                        pane.focusContent();
                    }
                });
    }

    private boolean isInside(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(root)) {
                return true;
            }
        }
        return false;
    }

    /// Enter does nothing on a button here: an answer is never given by a key that was meant for something
    /// else.
    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && key.getTarget() instanceof Button) {
            key.consume();
        } else if (Shortcuts.CHANGES.match(key) && pane != null) {
            pane.toggleChanges();
            key.consume();
        } else if (Shortcuts.CONFIRM.match(key) && pane != null) {
            pane.confirm();
            key.consume();
        }
    }

    private void queueChanged() {
        if (question == null || pane == null) {
            return;
        }
        if (queue.find(question.key()).isEmpty() && !pane.answered().get()) {
            pane.frame().refuse(text("answer.gone"));
        }
        position();
    }

    private void position() {
        if (question == null || pane == null) {
            return;
        }
        var keys = queue.questions().stream().map(Question::key).toList();
        int at = keys.indexOf(question.key());
        pane.frame().position(Math.max(at, 0) + 1, keys.size(), () -> turn(at - 1), () -> turn(at + 1));
        tick();
    }

    private void turn(int place) {
        Optional.of(place)
                .filter(at -> at >= 0 && at < queue.questions().size())
                .ifPresent(at -> open(queue.questions().get(at)));
    }

    private void tick() {
        if (pane != null) {
            pane.frame().tick(clock.instant());
        }
    }
}
