package baton.agents;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keys in memory, gone when Baton quits.
public final class SessionSecrets implements Secrets {

    private final Map<String, Key> keys = new ConcurrentHashMap<>();

    @Override
    public Optional<Key> find(String connection) {
        return Optional.ofNullable(keys.get(connection));
    }

    @Override
    public Optional<String> keep(String connection, Key key) {
        keys.put(connection, key);
        return Optional.of(Spoken.text("key.session"));
    }

    @Override
    public void forget(String connection) {
        keys.remove(connection);
    }

    @Override
    public Optional<String> whereIs(String connection) {
        return find(connection).map(_ -> Spoken.text("key.session"));
    }

    /// Gives everything that is kept here to another place, as far as that keeps it.
    void moveTo(Secrets other) {
        keys.entrySet().removeIf(one -> other.keep(one.getKey(), one.getValue()).isPresent());
    }
}
