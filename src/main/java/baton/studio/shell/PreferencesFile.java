package baton.studio.shell;

import baton.studio.fx.Language;
import baton.studio.look.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps [Preferences] in `preferences.properties` in Baton's home. Nothing here is worth an interruption: what
/// cannot be read is as usual, and what cannot be written is left. Reads and writes files: not on the JavaFX
/// thread.
public final class PreferencesFile {

    private static final Logger LOG = LoggerFactory.getLogger(PreferencesFile.class);

    /// More than there ever are.
    private static final int MOST_PATHS = 100;

    private final Path file;

    public PreferencesFile(Path home) {
        this.file = home.resolve("preferences.properties");
    }

    public Preferences read() {
        var kept = new Properties();
        if (Files.isRegularFile(file)) {
            try (var in = Files.newBufferedReader(file)) {
                kept.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.warn("preferences are as usual, for they cannot be read", unreadable);
                return Preferences.USUAL;
            }
        }
        var usual = Preferences.USUAL;
        return new Preferences(
                choice(Appearance.Choice.class, kept.getProperty("theme", ""), usual.theme()),
                number(kept, "textScale", usual.textScale()),
                number(kept, "width", usual.width()),
                number(kept, "height", usual.height()),
                Boolean.parseBoolean(kept.getProperty("maximised")),
                recent(kept),
                Boolean.parseBoolean(kept.getProperty("autosave", Boolean.toString(usual.autosave()))),
                KeptRules.read(kept),
                choice(Language.class, kept.getProperty("language", ""), usual.language()),
                KeptKeys.read(kept),
                Boolean.parseBoolean(kept.getProperty("still")),
                Boolean.parseBoolean(kept.getProperty("alerts", Boolean.toString(usual.alerts()))));
    }

    private static <E extends Enum<E>> E choice(Class<E> choices, String name, E usual) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(usual);
    }

    private static double number(Properties kept, String name, double usual) {
        try {
            var number = Double.parseDouble(kept.getProperty(name, ""));
            return Double.isFinite(number) && number > 0 ? number : usual;
        } catch (NumberFormatException _) {
            return usual;
        }
    }

    private static RecentFiles recent(Properties kept) {
        return new RecentFiles(paths(kept, "recent."), new HashSet<>(paths(kept, "pinned.")));
    }

    private static List<Path> paths(Properties kept, String prefix) {
        var files = new ArrayList<Path>();
        for (int place = 0; place < MOST_PATHS; place++) {
            Optional.ofNullable(kept.getProperty(prefix + place))
                    .flatMap(PreferencesFile::path)
                    .ifPresent(files::add);
        }
        return files;
    }

    private static void put(Properties kept, String prefix, Collection<Path> files) {
        int place = 0;
        for (var file : files) {
            kept.setProperty(prefix + place++, file.toString());
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    public void write(Preferences preferences) {
        var kept = new Properties();
        kept.setProperty("theme", preferences.theme().name().toLowerCase(Locale.ROOT));
        kept.setProperty("language", preferences.language().name().toLowerCase(Locale.ROOT));
        kept.setProperty("still", Boolean.toString(preferences.still()));
        kept.setProperty("alerts", Boolean.toString(preferences.alerts()));
        kept.setProperty("textScale", Double.toString(preferences.textScale()));
        kept.setProperty("width", Double.toString(preferences.width()));
        kept.setProperty("height", Double.toString(preferences.height()));
        kept.setProperty("maximised", Boolean.toString(preferences.maximised()));
        kept.setProperty("autosave", Boolean.toString(preferences.autosave()));
        put(kept, "recent.", preferences.recent().files());
        put(kept, "pinned.", preferences.recent().pinned());
        KeptRules.write(preferences.keep(), kept);
        KeptKeys.write(preferences.keys(), kept);
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var out = Files.newBufferedWriter(fresh)) {
                kept.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritten) {
            LOG.warn("preferences cannot be kept", unwritten);
        }
    }
}
