package baton.studio.shell;

import baton.studio.fx.Background;
import baton.studio.fx.LatestSaved;
import baton.studio.look.Appearance;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The preferences while the studio is open: every change is kept in the background. JavaFX thread.
public final class Settings {

    private final LatestSaved<Preferences> saved;
    private final ReadOnlyObjectWrapper<Preferences> now;

    /// @param first what was read at the start
    public Settings(Preferences first, PreferencesFile file, Background background) {
        this.now = new ReadOnlyObjectWrapper<>(first);
        this.saved = new LatestSaved<>(background, file::write, _ -> {});
    }

    ReadOnlyObjectProperty<Preferences> nowProperty() {
        return now.getReadOnlyProperty();
    }

    public Preferences now() {
        return now.get();
    }

    public void change(UnaryOperator<Preferences> change) {
        var changed = change.apply(now.get());
        if (changed.equals(now.get())) {
            return;
        }
        now.set(changed);
        saved.accept(changed);
    }

    /// Lets `appearance` begin as it was left, and keeps what is chosen.
    public void keep(Appearance appearance) {
        appearance.choiceProperty().set(now().theme());
        appearance.textScaleProperty().set(now().textScale());
        appearance.stillProperty().set(now().still());
        appearance.stillProperty().subscribe(still -> change(preferences -> preferences.withStill(still)));
        appearance.choiceProperty().subscribe(choice -> change(preferences -> preferences.withTheme(choice)));
        appearance
                .textScaleProperty()
                .subscribe(scale -> change(preferences -> preferences.withTextScale(scale.doubleValue())));
    }
}
