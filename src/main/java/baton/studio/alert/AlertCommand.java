package baton.studio.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The program that shows an alert, and what it is given. Nothing of the alert is ever read as a command.
///
/// @param words       the program and its arguments; it says the name of the offer that is chosen, if it can
/// @param environment what it finds in its environment besides
record AlertCommand(List<String> words, Map<String, String> environment) {

    private static final String WINDOWS = """
            Add-Type -AssemblyName System.Windows.Forms
            Add-Type -AssemblyName System.Drawing
            $note = New-Object System.Windows.Forms.NotifyIcon
            $note.Icon = [System.Drawing.SystemIcons]::Information
            $note.Visible = $true
            $note.ShowBalloonTip(10000, $env:BATON_TITLE, $env:BATON_WORDS, 'None')
            Start-Sleep -Seconds 12
            $note.Dispose()
            """;

    AlertCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /// @param os what Java calls the system
    static AlertCommand on(String os, Alert alert) {
        var name = os.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return mac(alert);
        }
        return name.startsWith("windows") ? windows(alert) : freedesktop(alert);
    }

    /// See `notify-send(1)`. The text may hold markup, so that its signs are written out.
    private static AlertCommand freedesktop(Alert alert) {
        var words = new ArrayList<>(List.of("notify-send", "--app-name=Baton", "--category=im.received"));
        alert.offers().forEach(offer -> words.add("--action=" + offer.name() + "=" + AlertWords.of(offer)));
        words.addAll(List.of("--", alert.title(), escaped(alert.words())));
        return new AlertCommand(words, Map.of());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static AlertCommand mac(Alert alert) {
        return new AlertCommand(
                List.of(
                        "osascript",
                        "-e",
                        "on run said",
                        "-e",
                        "display notification (item 2 of said) with title (item 1 of said)",
                        "-e",
                        "end run",
                        alert.title(),
                        alert.words()),
                Map.of());
    }

    private static AlertCommand windows(Alert alert) {
        return new AlertCommand(
                List.of("powershell", "-NoProfile", "-NonInteractive", "-WindowStyle", "Hidden", "-Command", WINDOWS),
                Map.of("BATON_TITLE", alert.title(), "BATON_WORDS", alert.words()));
    }
}
