package baton.agents;

import baton.engine.KeyPlace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Port: where the keys to services are kept, by the names of their connections. May block, for as long as the
/// system asks the person whether Baton may. Safe for several threads.
public interface Secrets {

    Optional<Key> find(String connection);

    /// Keeps a key.
    ///
    /// @return where it is now, as a sentence; nothing if it could not be kept here
    Optional<String> keep(String connection, Key key);

    void forget(String connection);

    /// Where a key is that was kept before, as a sentence; nothing if there is none.
    Optional<String> whereIs(String connection);

    /// Where keys go that are kept from now on.
    default KeyPlace place() {
        return KeyPlace.UNTIL_QUIT;
    }

    /// The places of this computer: what the `environment` says, then the system's keychain, and where there is
    /// none, the memory of this Baton, or a locked file in its home if the person made one.
    static Secrets ofThisComputer(Map<String, String> environment, Path home) {
        return new LayeredSecrets(
                new EnvironmentSecrets(environment),
                new KeychainSecrets(environment),
                new LockedSecrets(home.resolve("keys.locked"), LockedSecrets.ROUNDS),
                new SessionSecrets());
    }
}
