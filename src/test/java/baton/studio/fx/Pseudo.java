package baton.studio.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/// Languages that nobody speaks, made from English by rule, to find what does not stand translation: letters
/// with accents, 40 % longer, in brackets. What has no brackets on the screen is not in a bundle; where the
/// closing one is missing, there was no room.
///
/// The words are written beside the compiled tests, where [Messages] finds them as those of any language.
public final class Pseudo {

    /// Left to right.
    public static final Locale LONG = Locale.of("en", "XA");

    /// Right to left, with its brackets the other way round. Marks of direction are left out: JavaFX 26 cannot wrap
    /// text
    /// that ends with one.
    public static final Locale MIRRORED = Locale.of("ar", "XB");

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "áƀçďéƒğĥíĵķļɱñóƥɋŕšţúṽŵẋýžÅƁÇĎÉƑĞĤÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ";
    private static final double LONGER = 0.4;
    private static final Pattern CHOICE = Pattern.compile("\\d+,choice,");

    private Pseudo() {}

    /// Lets [Messages] find both languages.
    public static void install() {
        Bundles.english().forEach((path, words) -> {
            write(path + "_en_XA", words, Pseudo::lengthened);
            write(path + "_ar", words, Pseudo::mirrored);
        });
    }

    private interface Way {
        String of(String pattern);
    }

    private static void write(String path, Properties words, Way way) {
        var changed = new Properties();
        words.forEach((key, pattern) -> changed.setProperty(
                key.toString(), isForPrograms(key.toString()) ? pattern.toString() : way.of(pattern.toString())));
        var file = tests().resolve(path + ".properties");
        try {
            Files.createDirectories(file.getParent());
            // tests in another process may be reading it
            var aside = Files.createTempFile(file.getParent(), "words", ".tmp");
            try (var out = Files.newBufferedWriter(aside)) {
                changed.store(out, null);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// Patterns of dates, and the name of the language that they are read in.
    private static boolean isForPrograms(String key) {
        return key.startsWith("date.") || key.equals("language");
    }

    private static Path tests() {
        try {
            return Path.of(Pseudo.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException(cause);
        }
    }

    static String lengthened(String pattern) {
        var longer = (int) Math.ceil(letters(pattern) * LONGER);
        return "[" + accented(pattern) + "·".repeat(longer) + "]";
    }

    static String mirrored(String pattern) {
        return "]" + accented(pattern) + "[";
    }

    private static long letters(String pattern) {
        var filled = new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(new Object[] {2, 2, 2, 2, 2});
        return filled.chars().filter(Character::isLetter).count();
    }

    /// Leaves what is put in, and the numbers of a choice, as they are.
    private static String accented(String pattern) {
        var accented = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char sign = pattern.charAt(at);
            if (sign == '{') {
                int end = closing(pattern, at);
                accented.append('{')
                        .append(place(pattern.substring(at + 1, end)))
                        .append('}');
                at = end + 1;
            } else {
                int letter = PLAIN.indexOf(sign);
                accented.append(letter < 0 ? sign : ACCENTED.charAt(letter));
                at++;
            }
        }
        return accented.toString();
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int at = open; at < pattern.length(); at++) {
            depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException(pattern);
    }

    private static String place(String inside) {
        var choice = CHOICE.matcher(inside);
        if (!choice.lookingAt()) {
            return inside;
        }
        var forms = new StringBuilder(choice.group());
        var rest = inside.substring(choice.end());
        int from = 0;
        for (int at = 0, depth = 0; at <= rest.length(); at++) {
            if (at == rest.length() || (rest.charAt(at) == '|' && depth == 0)) {
                forms.append(from == 0 ? "" : "|").append(form(rest.substring(from, at)));
                from = at + 1;
            } else {
                depth += rest.charAt(at) == '{' ? 1 : rest.charAt(at) == '}' ? -1 : 0;
            }
        }
        return forms.toString();
    }

    private static String form(String form) {
        int limit = 0;
        while (form.charAt(limit) != '#' && form.charAt(limit) != '<') {
            limit++;
        }
        return form.substring(0, limit + 1) + accented(form.substring(limit + 1));
    }
}
