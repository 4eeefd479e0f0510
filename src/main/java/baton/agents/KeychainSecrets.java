package baton.agents;

import baton.engine.KeyPlace;
import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.KeyringStorageType;
import com.github.javakeyring.PasswordAccessException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Keys in the keychain of the system. Where there is none, or it does not answer, it holds nothing and keeps
/// nothing, without a word.
///
/// It is opened for each use and closed again: an open connection to it would keep the program from ending.
/// What was found is remembered, so that not every call of a model asks for it.
public final class KeychainSecrets implements Secrets, KeyPlace {

    private static final String SERVICE = "Baton";

    /// Long enough for a person to unlock the keychain when the system asks for that.
    private static final int PATIENCE_SECONDS = 60;

    private final SystemKeychain system;
    private final Map<String, Optional<Key>> known = new ConcurrentHashMap<>();

    public KeychainSecrets(Map<String, String> environment) {
        this(new SystemKeychain(System.getProperty("os.name", ""), environment));
    }

    KeychainSecrets(SystemKeychain system) {
        this.system = system;
    }

    @Override
    public Optional<Key> find(String connection) {
        var seen = known.get(connection);
        if (seen != null) {
            return seen;
        }
        var found = read(connection);
        known.put(connection, found);
        return found;
    }

    @Override
    public Optional<String> keep(String connection, Key key) {
        known.remove(connection);
        return patiently(keyring -> keepIn(keyring, connection, key)).map(_ -> Spoken.text("key.store"));
    }

    private boolean keepIn(Keyring keyring, String connection, Key key) throws PasswordAccessException {
        keyring.setPassword(SERVICE, connection, key.reveal());
        return keyring.getPassword(SERVICE, connection).equals(key.reveal());
    }

    @Override
    public void forget(String connection) {
        known.remove(connection);
        patiently(keyring -> {
            keyring.deletePassword(SERVICE, connection);
            return true;
        });
    }

    @Override
    public KeyPlace place() {
        return this;
    }

    @Override
    public State state() {
        return system.kind().isPresent() ? State.KEYCHAIN : State.UNTIL_QUIT;
    }

    /// The system opens it by itself.
    @Override
    public boolean open(char[] passphrase) {
        return false;
    }

    @Override
    public Optional<String> whereIs(String connection) {
        return find(connection).map(_ -> Spoken.text("key.store"));
    }

    private Optional<Key> read(String connection) {
        return patiently(keyring -> Key.of(keyring.getPassword(SERVICE, connection)))
                .flatMap(found -> found);
    }

    private <T> Optional<T> patiently(Use<T> use) {
        var kind = system.kind();
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        var answer = new CompletableFuture<Optional<T>>();
        Thread.ofVirtual().name("keychain").start(() -> answer.complete(open(kind.get(), use)));
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException _) {
            return Optional.empty();
        }
    }

    /// Everything that can be thrown by native code and a foreign service is caught, and its text, which might
    /// quote the key, is dropped.
    @SuppressWarnings("try")
    private static <T> Optional<T> open(KeyringStorageType kind, Use<T> use) {
        try (var keyring = Keyring.create(kind)) {
            return Optional.of(use.of(keyring)).filter(done -> !Boolean.FALSE.equals(done));
        } catch (PasswordAccessException | BackendNotSupportedException _) {
            return Optional.empty();
        } catch (Exception | LinkageError _) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Use<T> {
        T of(Keyring keyring) throws PasswordAccessException;
    }
}
