package baton.agents;

import java.util.Optional;

/// Several places for keys as one: the environment counts first, what the person gave is kept in the keychain,
/// and in the session only where there is no keychain.
final class LayeredSecrets implements Secrets {

    private final Secrets environment;
    private final Secrets keychain;
    private final Secrets session;

    LayeredSecrets(Secrets environment, Secrets keychain, Secrets session) {
        this.environment = environment;
        this.keychain = keychain;
        this.session = session;
    }

    @Override
    public Optional<Key> find(String connection) {
        return environment.find(connection).or(() -> session.find(connection)).or(() -> keychain.find(connection));
    }

    @Override
    public Optional<String> keep(String connection, Key key) {
        session.forget(connection);
        var kept = keychain.keep(connection, key).or(() -> session.keep(connection, key));
        return environment.whereIs(connection).or(() -> kept);
    }

    @Override
    public void forget(String connection) {
        session.forget(connection);
        keychain.forget(connection);
    }

    @Override
    public Optional<String> whereIs(String connection) {
        return environment
                .whereIs(connection)
                .or(() -> session.whereIs(connection))
                .or(() -> keychain.whereIs(connection));
    }
}
