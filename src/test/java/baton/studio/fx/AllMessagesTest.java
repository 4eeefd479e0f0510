package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import baton.studio.fx.MessageScan.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds every bundle to every source of the studio; a new bundle needs no change here.
class AllMessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/baton");

    /// Who says something to people in words of bundles: the studio, and the layers that it shows.
    private static final List<String> SPEAKERS = List.of("studio", "workflow", "run", "engine", "agents", "files");

    /// In the layers that speak models' and files' forms as well, `text` is mostly a field of those.
    private static final Pattern FIELD = Pattern.compile("(?<!\\b(?:Spoken|FileWords|WORDS))\\.text\\(");

    private static final String STUDIO = "baton/studio/messages-";

    private final Map<String, Properties> bundles = bundles();

    @Test
    void every_key_that_is_asked_for_exists_and_every_key_is_asked_for() {
        Map<String, Set<String>> keys = new TreeMap<>();
        bundles.forEach((feature, words) -> keys.put(feature, words.stringPropertyNames()));
        Map<String, Source> sources = sources();

        assertThat(sources).hasSizeGreaterThan(15);
        assertThat(keys).containsKey("look");
        assertThat(new MessageScan(sources, keys).problems()).isEmpty();
    }

    @Test
    void every_text_is_a_pattern_that_can_be_filled() {
        bundles.forEach((feature, words) -> words.forEach((key, pattern) -> assertThatCode(
                        () -> new MessageFormat(pattern.toString().replace("'", "''")))
                .as("%s of %s", key, feature)
                .doesNotThrowAnyException()));
    }

    private static Map<String, Properties> bundles() {
        Map<String, Properties> bundles = new TreeMap<>();
        Bundles.english().forEach((path, words) -> {
            var ofLayer = path.replaceFirst("baton/(.*)/words", "$1");
            bundles.put(path.startsWith(STUDIO) ? path.substring(STUDIO.length()) : ofLayer, words);
        });
        return bundles;
    }

    private static Map<String, Source> sources() {
        Map<String, Source> sources = new TreeMap<>();
        for (Path file : files()) {
            String packageName = "baton"
                    + SOURCES.relativize(file.getParent())
                            .toString()
                            .transform(path -> path.isEmpty() ? "" : "." + path);
            sources.put(
                    file.toString(), new Source(packageName.replace('/', '.').replace('\\', '.'), asking(file)));
        }
        return sources;
    }

    private static String asking(Path file) {
        var layer = SOURCES.relativize(file).getName(0).toString();
        var text = text(file);
        return List.of("engine", "agents", "files").contains(layer)
                ? FIELD.matcher(text).replaceAll(".field(")
                : text;
    }

    private static List<Path> files() {
        return SPEAKERS.stream().flatMap(AllMessagesTest::filesOf).toList();
    }

    private static Stream<Path> filesOf(String layer) {
        try (Stream<Path> files = Files.walk(SOURCES.resolve(layer))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
