package baton.studio.shell;

import baton.engine.KeepRuns;
import baton.studio.look.Appearance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a person has chosen for the studio as a whole.
///
/// @param textScale the factor for all text
/// @param recent    the files opened last, latest first; at most [#RECENT]
/// @param keep      how long runs are kept
public record Preferences(
        Appearance.Choice theme,
        double textScale,
        double width,
        double height,
        boolean maximised,
        List<Path> recent,
        KeepRuns keep) {

    public static final int RECENT = 10;
    public static final Preferences USUAL =
            new Preferences(Appearance.Choice.SYSTEM, 1, 1360, 860, false, List.of(), KeepRuns.USUAL);

    public Preferences {
        recent = List.copyOf(recent);
    }

    public Preferences withTheme(Appearance.Choice changed) {
        return new Preferences(changed, textScale, width, height, maximised, recent, keep);
    }

    public Preferences withTextScale(double changed) {
        return new Preferences(theme, changed, width, height, maximised, recent, keep);
    }

    public Preferences withWindow(double newWidth, double newHeight, boolean newMaximised) {
        return new Preferences(theme, textScale, newWidth, newHeight, newMaximised, recent, keep);
    }

    public Preferences withKeep(KeepRuns changed) {
        return new Preferences(theme, textScale, width, height, maximised, recent, changed);
    }

    /// `file` was opened or saved just now.
    public Preferences withOpened(Path file) {
        var files = new ArrayList<>(List.of(file.toAbsolutePath()));
        recent.stream().filter(other -> !other.equals(file.toAbsolutePath())).forEach(files::add);
        return new Preferences(
                theme, textScale, width, height, maximised, files.subList(0, Math.min(files.size(), RECENT)), keep);
    }

    /// `file` is not there any more.
    public Preferences without(Path file) {
        return new Preferences(
                theme,
                textScale,
                width,
                height,
                maximised,
                recent.stream().filter(other -> !other.equals(file)).toList(),
                keep);
    }
}
