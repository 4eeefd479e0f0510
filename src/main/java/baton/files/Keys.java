package baton.files;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The names on disk of the constants of an enum: `KEY_REFUSED` is `keyRefused`.
final class Keys<E extends Enum<E>> {

    private final Map<E, String> keys;

    Keys(Class<E> type) {
        keys = new EnumMap<>(type);
        for (var constant : type.getEnumConstants()) {
            keys.put(constant, key(constant.name()));
        }
    }

    private static String key(String name) {
        var key = new StringBuilder();
        for (var word : name.toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    String of(E constant) {
        return keys.getOrDefault(constant, "");
    }

    /// @throws Misread if it is none of them, as a newer Baton may have more
    E read(Reading reading, String key) {
        var written = reading.mustText(key, "A fact");
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().equals(written))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> newer(reading, key, written));
    }

    static Misread newer(Reading reading, String key, String written) {
        return new Misread(reading.at(key), "This run was recorded by a newer Baton, which knows “" + written + "”.");
    }
}
