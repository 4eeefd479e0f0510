package baton.studio.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/// The colours of one scheme as its file has them, and how well two of them stand apart (WCAG 2).
record Tokens(Map<String, Color> colours) {

    static final Path FOLDER = Path.of("src/main/resources/baton/studio/css");

    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s*-baton-([a-z0-9-]+):\\s*(#[0-9A-F]{6,8});");

    static Tokens light() {
        return read("tokens-light.css");
    }

    static Tokens dark() {
        return read("tokens-dark.css");
    }

    static Tokens highContrast() {
        return read("tokens-contrast.css");
    }

    private static Tokens read(String file) {
        Map<String, Color> colours = new LinkedHashMap<>();
        try {
            TOKEN.matcher(Files.readString(FOLDER.resolve(file)))
                    .results()
                    .forEach(token -> colours.put(token.group(1), Color.web(token.group(2))));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new Tokens(colours);
    }

    Set<String> names() {
        return colours.keySet();
    }

    /// From 1 (the same) to 21 (black on white).
    double contrast(String name, String ground) {
        return contrast(colour(name), colour(ground));
    }

    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private Color colour(String name) {
        return Optional.ofNullable(colours.get(name))
                .filter(Color::isOpaque)
                .orElseThrow(() -> new AssertionError("no opaque colour -baton-" + name));
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
