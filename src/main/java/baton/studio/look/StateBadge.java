package baton.studio.look;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.Styleable;
import javafx.css.StyleableBooleanProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.transform.Rotate;
import javafx.util.Duration;

/// The badge of a [BadgeState]: 24 px, `small` 16 (style class), 28 while it needs you.
///
/// While working its arc turns, unless the style says `-baton-spin: false`, as it does for people who prefer
/// reduced motion. The animation runs only while the badge is part of a scene.
public final class StateBadge extends Drawing {

    private static final Duration TURN = Duration.seconds(1.1);
    private static final StyleablePropertyFactory<StateBadge> CSS = new StyleablePropertyFactory<>(drawingCss());
    private static final CssMetaData<StateBadge, Boolean> SPIN =
            CSS.createBooleanCssMetaData("-baton-spin", badge -> badge.spin, true);

    private final StyleableBooleanProperty spin = new SimpleStyleableBooleanProperty(SPIN, this, "spin", true) {
        @Override
        protected void invalidated() {
            spinOrRest();
        }
    };
    private final Rotate turn = new Rotate(0, BOX / 2, BOX / 2);
    private final Timeline spinning =
            new Timeline(new KeyFrame(TURN, new KeyValue(turn.angleProperty(), 360, Interpolator.LINEAR)));
    private BadgeState state;

    public StateBadge(BadgeState state) {
        super("state-badge");
        this.state = state;
        spinning.setCycleCount(Animation.INDEFINITE);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        sceneProperty().subscribe(scene -> spinOrRest());
        show(state);
    }

    /// Shows `newState` instead.
    public void show(BadgeState newState) {
        getStyleClass().remove("badge-" + state.styleName());
        getStyleClass().add("badge-" + newState.styleName());
        state = newState;
        setAccessibleText(StateWords.of(newState));
        art().getChildren().setAll(BadgeDrawing.of(newState).shapes());
        art().getChildren().getFirst().getTransforms().setAll(turn);
        spinOrRest();
    }

    /// What it shows now.
    public BadgeState state() {
        return state;
    }

    boolean isSpinning() {
        return spinning.getStatus() == Animation.Status.RUNNING;
    }

    private void spinOrRest() {
        if (state == BadgeState.WORKING && spin.get() && getScene() != null) {
            spinning.play();
            return;
        }
        spinning.stop();
        turn.setAngle(0);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS.getCssMetaData();
    }
}
