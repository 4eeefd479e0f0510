package baton.studio.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which keys a person has chosen for which commands.
///
/// @param changed       by the id of the command; no keys at all for one that is to have none
/// @param singleLetters whether keys that type something do anything
public record KeyMap(Map<String, List<Keys>> changed, boolean singleLetters) {

    public static final KeyMap USUAL = new KeyMap(Map.of(), true);

    public KeyMap {
        var copy = new TreeMap<String, List<Keys>>();
        changed.forEach((id, keys) -> copy.put(id, List.copyOf(keys)));
        changed = java.util.Collections.unmodifiableMap(copy);
    }

    /// The keys of `command` as they are now.
    public List<Keys> keys(Command command) {
        return chosen(command).stream()
                .filter(keys -> singleLetters || !keys.isCharacter())
                .toList();
    }

    /// The keys of `command`, also those that are switched off at the moment.
    public List<Keys> chosen(Command command) {
        return Optional.ofNullable(changed.get(command.id())).orElseGet(command::keys);
    }

    public boolean isChanged(Command command) {
        return changed.containsKey(command.id());
    }

    /// With `keys` for `command`, whose usual ones are as if they had never been changed.
    public KeyMap with(Command command, List<Keys> keys) {
        var copy = new TreeMap<>(changed);
        if (keys.equals(command.keys())) {
            copy.remove(command.id());
        } else {
            copy.put(command.id(), keys);
        }
        return new KeyMap(copy, singleLetters);
    }

    public KeyMap withSingleLetters(boolean on) {
        return new KeyMap(changed, on);
    }
}
