package baton.studio.shell;

import baton.engine.KeepRuns;
import baton.studio.command.KeyMap;
import baton.studio.fx.Language;
import baton.studio.look.Appearance;

/// What a person has chosen for the studio as a whole.
///
/// @param textScale the factor for all text
/// @param recent    the files opened last
/// @param autosave  whether workflows that have a file save themselves
/// @param keep      how long runs are kept
/// @param keys      which keys do what, as far as that was changed
/// @param language  what the studio speaks from its next start on
/// @param still     whether nothing moves, whatever the desktop says
/// @param alerts    whether the system says what runs ask while another program is in front
public record Preferences(
        Appearance.Choice theme,
        double textScale,
        double width,
        double height,
        boolean maximised,
        RecentFiles recent,
        boolean autosave,
        KeepRuns keep,
        Language language,
        KeyMap keys,
        boolean still,
        boolean alerts) {

    public static final Preferences USUAL = new Preferences(
            Appearance.Choice.SYSTEM,
            1,
            1360,
            860,
            false,
            RecentFiles.NONE,
            true,
            KeepRuns.USUAL,
            Language.COMPUTER,
            KeyMap.USUAL,
            false,
            true);

    public Preferences withTheme(Appearance.Choice changed) {
        return new Preferences(
                changed, textScale, width, height, maximised, recent, autosave, keep, language, keys, still, alerts);
    }

    public Preferences withTextScale(double changed) {
        return new Preferences(
                theme, changed, width, height, maximised, recent, autosave, keep, language, keys, still, alerts);
    }

    public Preferences withWindow(double newWidth, double newHeight, boolean newMaximised) {
        return new Preferences(
                theme,
                textScale,
                newWidth,
                newHeight,
                newMaximised,
                recent,
                autosave,
                keep,
                language,
                keys,
                still,
                alerts);
    }

    public Preferences withRecent(RecentFiles changed) {
        return new Preferences(
                theme, textScale, width, height, maximised, changed, autosave, keep, language, keys, still, alerts);
    }

    public Preferences withAutosave(boolean changed) {
        return new Preferences(
                theme, textScale, width, height, maximised, recent, changed, keep, language, keys, still, alerts);
    }

    public Preferences withKeep(KeepRuns changed) {
        return new Preferences(
                theme, textScale, width, height, maximised, recent, autosave, changed, language, keys, still, alerts);
    }

    public Preferences withLanguage(Language changed) {
        return new Preferences(
                theme, textScale, width, height, maximised, recent, autosave, keep, changed, keys, still, alerts);
    }

    public Preferences withKeys(KeyMap changed) {
        return new Preferences(
                theme, textScale, width, height, maximised, recent, autosave, keep, language, changed, still, alerts);
    }

    public Preferences withStill(boolean changed) {
        return new Preferences(
                theme, textScale, width, height, maximised, recent, autosave, keep, language, keys, changed, alerts);
    }

    public Preferences withAlerts(boolean changed) {
        return new Preferences(
                theme, textScale, width, height, maximised, recent, autosave, keep, language, keys, still, changed);
    }
}
