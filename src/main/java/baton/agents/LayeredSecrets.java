package baton.agents;

import baton.engine.KeyPlace;
import java.util.Optional;

/// Several places for keys as one: the environment counts first, what the person gave is kept in the keychain;
/// where there is none, in the locked file once the person opened one, and until then only in memory.
final class LayeredSecrets implements Secrets, KeyPlace {

    private final Secrets environment;
    private final Secrets keychain;
    private final LockedSecrets locked;
    private final SessionSecrets session;

    LayeredSecrets(Secrets environment, Secrets keychain, LockedSecrets locked, SessionSecrets session) {
        this.environment = environment;
        this.keychain = keychain;
        this.locked = locked;
        this.session = session;
    }

    @Override
    public Optional<Key> find(String connection) {
        return environment
                .find(connection)
                .or(() -> session.find(connection))
                .or(() -> locked.find(connection))
                .or(() -> keychain.find(connection));
    }

    @Override
    public Optional<String> keep(String connection, Key key) {
        session.forget(connection);
        var kept = keychain.keep(connection, key)
                .or(() -> locked.keep(connection, key))
                .or(() -> session.keep(connection, key));
        return environment.whereIs(connection).or(() -> kept);
    }

    @Override
    public void forget(String connection) {
        session.forget(connection);
        locked.forget(connection);
        keychain.forget(connection);
    }

    @Override
    public Optional<String> whereIs(String connection) {
        return environment
                .whereIs(connection)
                .or(() -> session.whereIs(connection))
                .or(() -> locked.whereIs(connection))
                .or(() -> keychain.whereIs(connection));
    }

    @Override
    public KeyPlace place() {
        return this;
    }

    @Override
    public State state() {
        return keychain.place().state() == State.KEYCHAIN ? State.KEYCHAIN : locked.state();
    }

    @Override
    public boolean open(char[] passphrase) {
        if (!locked.open(passphrase)) {
            return false;
        }
        session.moveTo(locked);
        return true;
    }
}
