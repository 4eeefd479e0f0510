package baton.agents;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keys in memory, gone when Baton quits.
public final class SessionSecrets implements Secrets {

    static final String HERE =
            "This computer has no password store that Baton can use, so the key is kept only until Baton quits.";

    private final Map<String, Key> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<Key> find(String connection) {
        return Optional.ofNullable(keys.get(connection));
    }

    @Override
    public Optional<String> keep(String connection, Key key) {
        keys.put(connection, key);
        return Optional.of(HERE);
    }

    @Override
    public void forget(String connection) {
        keys.remove(connection);
    }

    @Override
    public Optional<String> whereIs(String connection) {
        return find(connection).map(_ -> HERE);
    }

    /// Gives everything that is kept here to another place, as far as that keeps it.
    void moveTo(Secrets other) {
        keys.entrySet().removeIf(one -> other.keep(one.getKey(), one.getValue()).isPresent());
    }
}
