package baton;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Whether a window can be shown here. Asked before JavaFX is touched, because its own answer is a stack trace.
///
/// On Windows and macOS there always is a screen. On Linux JavaFX needs an X server that answers (under Wayland
/// that is XWayland) and GTK 3.
final class Display {

    /// The window system, as far as it is asked here.
    interface Windows {

        /// @return whether the shared library of this name is installed
        boolean has(String library);

        /// @return whether the X server that `DISPLAY` names accepts us
        boolean answers();
    }

    private static final String X11 = "libX11.so.6";
    private static final String GTK = "libgtk-3.so.0";
    private static final String XTST = "libXtst.so.6";

    private final Properties system;
    private final Map<String, String> environment;
    private final Windows windows;

    Display(Properties system, Map<String, String> environment, Windows windows) {
        this.system = system;
        this.environment = environment;
        this.windows = windows;
    }

    /// The display of this process.
    static Display here() {
        return new Display(System.getProperties(), System.getenv(), new X11Windows());
    }

    /// @return why no window can be shown and how to get one, in a sentence; empty if it can
    Optional<String> obstacle() {
        if (isHeadlessPlatform() || !isLinux()) {
            return Optional.empty();
        }
        var screen = environment.getOrDefault("DISPLAY", "");
        if (screen.isBlank()) {
            return Optional.of(noScreen());
        }
        return missing(X11, "libx11-6", "libX11")
                .or(() -> missing(XTST, "libxtst6", "libXtst"))
                .or(() -> missing(GTK, "libgtk-3-0", "gtk3"))
                .or(() -> windows.answers() ? Optional.empty() : Optional.of(silent(screen)));
    }

    private boolean isHeadlessPlatform() {
        return system.getProperty("glass.platform", "").equalsIgnoreCase("Headless");
    }

    private boolean isLinux() {
        return system.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    }

    private String noScreen() {
        return environment.containsKey("WAYLAND_DISPLAY")
                ? "The studio's window needs XWayland, which this desktop does not offer: install it (package “xwayland”)"
                        + " and sign in again."
                : "There is no screen here: for the studio's window, start Baton from a desktop, or connect with “ssh -X”.";
    }

    private Optional<String> missing(String library, String debian, String fedora) {
        return windows.has(library)
                ? Optional.empty()
                : Optional.of(
                        "The studio's window needs %s, which is not installed: get it with “sudo apt install %s” or “sudo dnf install %s”."
                                .formatted(library, debian, fedora));
    }

    private static String silent(String screen) {
        return "The screen “%s” does not answer: for the studio's window, start Baton from a desktop, or connect with “ssh -X”."
                .formatted(screen);
    }
}
