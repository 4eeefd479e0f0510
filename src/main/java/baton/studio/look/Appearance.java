package baton.studio.look;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
        DARK,
        CONTRAST
    }

    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String LINUX = "GTK.theme_name";

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty still = new SimpleBooleanProperty(this, "still");
    private final ObservableValue<Theme> theme;

    /// @param system what the desktop says now
    public Appearance(ObservableValue<ColorScheme> system) {
        this(system, new SimpleObjectProperty<>(false));
    }

    /// @param system   what the desktop says now
    /// @param contrast whether the desktop is set to high contrast now
    public Appearance(ObservableValue<ColorScheme> system, ObservableValue<Boolean> contrast) {
        var asDesktop =
                contrast.flatMap(high -> high ? new SimpleObjectProperty<>(Theme.CONTRAST) : system.map(Theme::of));
        this.theme = choice.flatMap(chosen -> switch (chosen) {
            case SYSTEM -> asDesktop;
            case LIGHT -> new SimpleObjectProperty<>(Theme.LIGHT);
            case DARK -> new SimpleObjectProperty<>(Theme.DARK);
            case CONTRAST -> new SimpleObjectProperty<>(Theme.CONTRAST);
        });
    }

    /// Follows this computer's desktop; needs a running JavaFX.
    public static Appearance ofThisComputer() {
        var desktop = Platform.getPreferences();
        return new Appearance(
                desktop.colorSchemeProperty(), Bindings.createObjectBinding(() -> isHighContrast(desktop), desktop));
    }

    /// Windows says it outright; the desktops of Linux by the name of their theme.
    private static boolean isHighContrast(Platform.Preferences desktop) {
        return desktop.getBoolean(WINDOWS).orElse(false)
                || desktop.getString(LINUX)
                        .filter(name -> name.contains("HighContrast"))
                        .isPresent();
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// The factor for all text, [Theme#SMALLEST_TEXT] to [Theme#LARGEST_TEXT].
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /// Whether nothing is to move, whatever the desktop says.
    public BooleanProperty stillProperty() {
        return still;
    }

    /// What the choice and the desktop amount to.
    public ObservableValue<Theme> theme() {
        return theme;
    }

    /// Dresses `scene` now and again on every change.
    ///
    /// @return ends it; windows that close call it
    public Subscription dress(Scene scene) {
        var dressed = Subscription.combine(
                still.subscribe(now -> scene.getPreferences().setReducedMotion(now ? true : null)),
                theme.subscribe(now -> now.apply(scene, textScale.get())),
                textScale.subscribe((_, scale) -> theme.getValue().apply(scene, scale.doubleValue())));
        // styles everything at once, so that it must be dressed by then
        scene.setNodeOrientation(Direction.of(Locale.getDefault()));
        return dressed;
    }
}
