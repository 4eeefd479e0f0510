package baton.cli;

import baton.engine.KeyPlace;
import baton.engine.ModelBook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps connections while the test lasts.
final class BookOfTests implements ModelBook {

    private final List<Connection> connections = new ArrayList<>();
    final Map<String, @Nullable String> keys = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private String usual = PRACTICE;
    KeyPlace keyPlace = KeyPlace.UNTIL_QUIT;

    @Override
    public KeyPlace keyPlace() {
        return keyPlace;
    }

    @Override
    public List<Connection> connections() {
        return List.copyOf(connections);
    }

    @Override
    public String save(Connection connection, @Nullable String key) {
        remove(connection.name());
        connections.add(connection);
        keys.put(connection.name(), key);
        return key == null ? "" : "Its key is in a drawer.";
    }

    @Override
    public void remove(String name) {
        connections.removeIf(one -> one.name().equals(name));
    }

    @Override
    public Map<String, String> aliases() {
        return Map.copyOf(aliases);
    }

    @Override
    public void setAlias(String alias, String model) {
        aliases.put(alias, model);
    }

    @Override
    public Check test(Connection connection, @Nullable String key) {
        return new Check(Verdict.AWAY, "Nobody answers there.", List.of());
    }

    @Override
    public String usual() {
        return usual;
    }

    @Override
    public void setUsual(String name) {
        usual = name;
    }
}
