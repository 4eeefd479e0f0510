package baton.agents;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Keys that whoever started Baton put into its environment: `BATON_KEY_MY_GPT` for the connection “my gpt”.
/// Nothing is kept here.
public final class EnvironmentSecrets implements Secrets {

    private static final String PREFIX = "BATON_KEY_";

    private final Map<String, String> environment;

    public EnvironmentSecrets(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /// What the variable for `connection` is called.
    static String variable(String connection) {
        return PREFIX + connection.strip().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    @Override
    public Optional<Key> find(String connection) {
        return Optional.ofNullable(environment.get(variable(connection))).flatMap(Key::of);
    }

    @Override
    public Optional<String> keep(String connection, Key key) {
        return Optional.empty();
    }

    @Override
    public void forget(String connection) {}

    @Override
    public Optional<String> whereIs(String connection) {
        return find(connection).map(_ -> Spoken.text("key.set", variable(connection)));
    }
}
