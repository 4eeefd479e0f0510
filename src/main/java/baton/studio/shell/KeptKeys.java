package baton.studio.shell;

import baton.studio.command.KeyMap;
import baton.studio.command.Keys;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The keys that a person has chosen, among the preferences: `keys.add=A,INSERT`. What cannot be read is as usual.
final class KeptKeys {

    private static final String CHOSEN = "keys.";
    private static final String LETTERS = "singleLetters";

    private KeptKeys() {}

    static KeyMap read(Properties kept) {
        var changed = new HashMap<String, List<Keys>>();
        kept.stringPropertyNames().stream()
                .filter(name -> name.startsWith(CHOSEN))
                .forEach(name -> {
                    try {
                        changed.put(name.substring(CHOSEN.length()), keys(kept.getProperty(name)));
                    } catch (IllegalArgumentException _) {
                        // no such keys: the usual ones
                    }
                });
        return new KeyMap(changed, Boolean.parseBoolean(kept.getProperty(LETTERS, "true")));
    }

    private static List<Keys> keys(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(Keys::of)
                .toList();
    }

    static void write(KeyMap keys, Properties kept) {
        keys.changed()
                .forEach((id, chosen) -> kept.setProperty(
                        CHOSEN + id, chosen.stream().map(Keys::text).collect(Collectors.joining(","))));
        kept.setProperty(LETTERS, Boolean.toString(keys.singleLetters()));
    }
}
