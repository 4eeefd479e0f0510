package baton.studio.shell;

import baton.studio.fx.Messages;
import java.nio.file.Files;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what is read in the studio in a file of its own. JavaFX thread; the file is written in the background.
final class SavedText {

    /// What the name of such a file ends in.
    static final String ENDING = ".txt";

    private static final Logger LOG = LoggerFactory.getLogger(SavedText.class);
    private static final Messages TEXT = Messages.of("shell");

    private final Surroundings around;
    private final Consumer<String> told;

    /// @param told told in a sentence what came of it
    SavedText(Surroundings around, Consumer<String> told) {
        this.around = around;
        this.told = told;
    }

    /// Asks for a place, and says what came of it.
    ///
    /// @param name what the file may be called, without its ending
    void save(String name, String text) {
        around.picker()
                .textToSave(plain(name) + ENDING)
                .ifPresent(file -> around.background()
                        .run(
                                () -> Files.writeString(file, text + "\n"),
                                _ -> told.accept(TEXT.text("text.saved", String.valueOf(file.getFileName()))),
                                why -> {
                                    LOG.info("a text was not saved", why);
                                    told.accept(TEXT.text("text.notSaved", String.valueOf(file.getFileName())));
                                }));
    }

    /// Without signs that files of some systems must not have in their names.
    static String plain(String name) {
        return name.strip()
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
    }
}
