package baton.studio.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/// Light, dark or high contrast: which style sheets a scene wears.
///
/// Menus, tooltips, popovers and JavaFX's own dialogs take the sheets of the window they belong to; every
/// window needs its own call. All windows wear the same theme, for AtlantaFX's part of it is that of the whole
/// program.
public enum Theme {
    LIGHT(ColorScheme.LIGHT, "tokens-light.css", new PrimerLight().getUserAgentStylesheet()),
    DARK(ColorScheme.DARK, "tokens-dark.css", new PrimerDark().getUserAgentStylesheet()),

    /// Black and white with solid edges, for those who need it.
    CONTRAST(ColorScheme.DARK, "tokens-contrast.css", new PrimerDark().getUserAgentStylesheet());

    /// The smallest and largest text, as a factor of the usual size.
    public static final double SMALLEST_TEXT = 0.9;

    public static final double LARGEST_TEXT = 2.0;

    private static final double BASE_FONT_PX = 13;

    private final ColorScheme scheme;
    private final String tokens;
    private final String base;

    Theme(ColorScheme scheme, String tokens, String base) {
        this.scheme = scheme;
        this.tokens = tokens;
        this.base = base;
    }

    /// The theme that suits what the desktop says.
    public static Theme of(ColorScheme scheme) {
        return switch (scheme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /// Dresses `scene`, replacing what an earlier call put on it. JavaFX thread only.
    ///
    /// @param textScale from [#SMALLEST_TEXT] to [#LARGEST_TEXT], 1 is the usual size; clamped to that range
    public void apply(Scene scene, double textScale) {
        scene.getPreferences().setColorScheme(scheme);
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getStylesheets().setAll(sheets(textScale));
    }

    private List<String> sheets(double textScale) {
        var sheets = new ArrayList<>(List.of(
                sheet(tokens),
                sheet("controls.css"),
                sheet("baton.css"),
                sheet("canvas.css"),
                sheet("form.css"),
                sheet("inspector.css"),
                sheet("monitor.css"),
                sheet("review.css"),
                sheet("shell.css"),
                sheet("connect.css"),
                sheet("servers.css"),
                sheet("runs.css"),
                sheet("seek.css"),
                textSize(textScale)));
        if (this == CONTRAST) {
            sheets.add(sheet("contrast.css"));
        }
        return sheets;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/baton/studio/css/" + name), name)
                .toExternalForm();
    }

    /// A sheet and not an inline style, because popups inherit the sheets of their window and nothing else.
    private static String textSize(double scale) {
        double clamped = Math.clamp(scale, SMALLEST_TEXT, LARGEST_TEXT);
        String css = String.format(Locale.ROOT, ".root{-fx-font-size:%.2fpx;}", BASE_FONT_PX * clamped);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
