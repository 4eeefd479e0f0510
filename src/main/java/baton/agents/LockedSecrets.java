package baton.agents;

import baton.engine.KeyPlace;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Keys in a file that a passphrase locks, for computers without a keychain. Until the passphrase is given it
/// holds nothing and keeps nothing. The passphrase is not kept; what opens the file is, until Baton quits.
public final class LockedSecrets implements Secrets, KeyPlace {

    /// About half a second on a computer of today.
    static final int ROUNDS = 600_000;

    private static final int MOST_ROUNDS = 10_000_000;
    private static final String CHECK = "check";

    private final Path file;
    private final int rounds;
    private final SecureRandom random = new SecureRandom();

    private @Nullable Lock lock;

    /// @param rounds how slow it is to try a passphrase
    public LockedSecrets(Path file, int rounds) {
        this.file = file;
        this.rounds = rounds;
    }

    /// What the file holds: how the lock is made, and everything locked, by label.
    private record Content(String salt, int rounds, Map<String, String> locked) {

        Lock lock(char[] passphrase, SecureRandom random) {
            return Lock.of(passphrase, bytes(salt), rounds, random);
        }

        /// What is locked under `label`, if `lock` opens it.
        Optional<String> unlocked(Lock lock, String label) {
            return Optional.ofNullable(locked.get(label)).flatMap(text -> lock.unlock(label, bytes(text)));
        }
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public synchronized State state() {
        if (lock != null) {
            return State.OPEN_FILE;
        }
        return Files.exists(file) ? State.LOCKED_FILE : State.UNTIL_QUIT;
    }

    @Override
    public synchronized boolean open(char[] passphrase) {
        try {
            var content = read();
            if (content.isEmpty()) {
                return !Files.exists(file) && begin(passphrase);
            }
            var tried = content.get().lock(passphrase, random);
            if (content.get().unlocked(tried, CHECK).isEmpty()) {
                return false;
            }
            lock = tried;
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private boolean begin(char[] passphrase) throws IOException {
        var salt = new byte[Lock.SALT_BYTES];
        random.nextBytes(salt);
        var made = Lock.of(passphrase, salt, rounds, random);
        write(new Content(text(salt), rounds, Map.of(CHECK, text(made.lock(CHECK, "open")))));
        lock = made;
        return true;
    }

    @Override
    public synchronized Optional<Key> find(String connection) {
        var open = lock;
        if (open == null) {
            return Optional.empty();
        }
        try {
            return read().flatMap(content -> content.unlocked(open, label(connection)))
                    .flatMap(Key::of);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public synchronized Optional<String> keep(String connection, Key key) {
        var open = lock;
        return open != null && change(connection, text(open.lock(label(connection), key.reveal())))
                ? Optional.of(Spoken.text("key.locked"))
                : Optional.empty();
    }

    @Override
    public synchronized void forget(String connection) {
        if (Files.exists(file)) {
            change(connection, null);
        }
    }

    /// Whether it was written.
    private boolean change(String connection, @Nullable String locked) {
        try {
            var now = read();
            if (now.isEmpty()) {
                return false;
            }
            var all = new TreeMap<>(now.get().locked());
            if (locked == null) {
                all.remove(label(connection));
            } else {
                all.put(label(connection), locked);
            }
            write(new Content(now.get().salt(), now.get().rounds(), all));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public Optional<String> whereIs(String connection) {
        return find(connection).map(_ -> Spoken.text("key.locked"));
    }

    @Override
    public KeyPlace place() {
        return this;
    }

    private static String label(String connection) {
        return "key of " + connection;
    }

    private Optional<Content> read() throws IOException {
        try {
            return Json.read(Files.readString(file)).flatMap(LockedSecrets::content);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private static Optional<Content> content(Value value) {
        if (!(value instanceof Value.Group(var fields))
                || !(fields.get("rounds").orElse(Value.Nothing.NOTHING) instanceof Value.Number(var rounds))
                || !(fields.get("locked").orElse(Value.Nothing.NOTHING) instanceof Value.Group(var locked))) {
            return Optional.empty();
        }
        var texts = new TreeMap<String, String>();
        locked.byName().forEach((label, text) -> texts.put(label, text.asText()));
        return Optional.of(new Content(fields.text("salt"), Math.clamp(rounds.longValue(), 1, MOST_ROUNDS), texts));
    }

    private void write(Content content) throws IOException {
        var locked = Fields.NONE;
        for (var one : content.locked().entrySet()) {
            locked = locked.with(one.getKey(), one.getValue());
        }
        HomeFile.write(
                file,
                Json.writePretty(new Value.Group(Fields.of("format", Value.of(1))
                                .with("salt", content.salt())
                                .with("rounds", Value.of(content.rounds()))
                                .with("locked", new Value.Group(locked))))
                        + "\n");
    }
}
