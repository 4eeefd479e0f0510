package baton.studio.command;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.input.KeyEvent;

/// Commands together with the keys that they have now.
public final class Commands {

    private static final int MOST_KEYS_TOLD = 2;

    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final Supplier<KeyMap> keyMap;

    /// @param keyMap asked each time
    /// @throws IllegalArgumentException if two have the same id, or usual keys in common
    public Commands(List<Command> commands, Supplier<KeyMap> keyMap) {
        this.keyMap = keyMap;
        var taken = new HashMap<Keys, String>();
        for (var command : commands) {
            if (byId.put(command.id(), command) != null) {
                throw new IllegalArgumentException("two are " + command.id());
            }
            for (var keys : command.keys()) {
                var other = taken.put(keys, command.id());
                if (other != null) {
                    throw new IllegalArgumentException(keys.text() + " is for " + other + " and " + command.id());
                }
            }
        }
    }

    /// In the order in which they were given.
    public List<Command> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Command> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The one with that id.
    ///
    /// @throws IllegalArgumentException if there is none
    public Command get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(id));
    }

    /// The keys that `command` has now.
    public List<Keys> keys(Command command) {
        return keyMap.get().keys(command);
    }

    /// The best key of the command with that id, if there is such a command and it has keys.
    public Optional<Keys> key(String id) {
        return find(id).flatMap(command -> keys(command).stream().findFirst());
    }

    /// Its keys for people: `Ctrl+Enter, F5`; empty if it has none.
    public String told(Command command) {
        return told(keys(command));
    }

    public String told(String id) {
        return told(get(id));
    }

    public static String told(List<Keys> keys) {
        return keys.stream().map(Keys::words).distinct().limit(MOST_KEYS_TOLD).collect(Collectors.joining(", "));
    }

    /// The command that `event` is for, of those that work from there.
    public Optional<Command> at(KeyEvent event, Set<Reach> from) {
        return byId.values().stream()
                .filter(command -> from.contains(command.reach()))
                .filter(command -> keys(command).stream().anyMatch(keys -> keys.match(event)))
                .findFirst();
    }

    /// Does what `event` asks for and uses it up, if it asks for something that can be done now; whether it did.
    public boolean take(KeyEvent event, Reach... from) {
        var found = at(event, EnumSet.copyOf(List.of(from))).filter(Command::isPossible);
        found.ifPresent(command -> {
            event.consume();
            command.run();
        });
        return found.isPresent();
    }

    /// Who but `command` has `keys` already.
    public Optional<Command> holder(Keys keys, Command command) {
        return byId.values().stream()
                .filter(other -> !other.id().equals(command.id()))
                .filter(other -> keyMap.get().chosen(other).contains(keys))
                .findFirst();
    }
}
