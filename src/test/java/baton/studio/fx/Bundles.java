package baton.studio.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All words that Baton brings, as they are in its sources.
public final class Bundles {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private Bundles() {}

    /// The English words, by the path of their bundle: `baton/studio/messages-canvas`.
    public static Map<String, Properties> english() {
        return ofEnding("");
    }

    /// The German words, by the path of the English bundle that they translate.
    public static Map<String, Properties> german() {
        return ofEnding("_de");
    }

    private static Map<String, Properties> ofEnding(String language) {
        var bundles = new TreeMap<String, Properties>();
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("baton"))) {
            files.filter(file -> file.getFileName()
                            .toString()
                            .matches("(messages-[a-zA-Z]+|words)" + language + "\\.properties"))
                    .forEach(file -> bundles.put(nameOf(file, language), read(file)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return bundles;
    }

    private static String nameOf(Path file, String language) {
        return RESOURCES.relativize(file).toString().replace('\\', '/').replace(language + ".properties", "");
    }

    private static Properties read(Path file) {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return words;
    }
}
