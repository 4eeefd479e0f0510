package baton.studio.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The fonts that come with Baton, so that it looks the same everywhere: Inter in four weights and JetBrains
/// Mono.
///
/// JavaFX knows only regular and bold within a family, therefore the style sheets name the weights between as
/// families of
/// their own: `"Inter Medium"` and `"Inter Semi Bold"`.
public final class Fonts {

    private static final List<String> FILES = List.of(
            "Inter-Regular.otf",
            "Inter-Medium.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf");

    private Fonts() {}

    /// Makes the fonts known to JavaFX; call once before the first scene. A second call does no harm.
    ///
    /// @throws IllegalStateException when a font is missing from the program or JavaFX cannot read it
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Fonts.class.getResourceAsStream("/baton/studio/fonts/" + file)) {
            if (in == null || Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("font " + file + " could not be loaded");
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
