package baton.studio.look;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.util.Subscription;

/// The looks that a person chose for all windows of the studio, live. JavaFX thread only.
///
/// As long as nothing else is chosen, it follows the desktop from light to dark and back.
public final class Appearance {

    /// What can be chosen.
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final ObservableValue<Theme> theme;

    /// @param system what the desktop says now
    public Appearance(ObservableValue<ColorScheme> system) {
        this.theme = choice.flatMap(chosen -> switch (chosen) {
            case SYSTEM -> system.map(Theme::of);
            case LIGHT -> new SimpleObjectProperty<>(Theme.LIGHT);
            case DARK -> new SimpleObjectProperty<>(Theme.DARK);
        });
    }

    /// Follows this computer's desktop; needs a running JavaFX.
    public static Appearance ofThisComputer() {
        return new Appearance(Platform.getPreferences().colorSchemeProperty());
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// The factor for all text, [Theme#SMALLEST_TEXT] to [Theme#LARGEST_TEXT].
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /// What the choice and the desktop amount to.
    public ObservableValue<Theme> theme() {
        return theme;
    }

    /// Dresses `scene` now and again on every change.
    ///
    /// @return ends it; windows that close call it
    public Subscription dress(Scene scene) {
        return Subscription.combine(
                theme.subscribe(now -> now.apply(scene, textScale.get())),
                textScale.subscribe((_, scale) -> theme.getValue().apply(scene, scale.doubleValue())));
    }
}
