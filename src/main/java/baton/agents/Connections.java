package baton.agents;

import baton.engine.KeyPlace;
import baton.engine.ModelBook;
import baton.engine.ModelNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The connections that a person set up: what they are called and where they lead, in `models.json` of Baton's
/// home, and their keys, which are never there. Reads the file each time, so two Batons on one home agree.
public final class Connections implements ModelBook {

    private final ConnectionsFile file;
    private final Secrets secrets;
    private final Probe probe = new Probe();

    public Connections(Path home, Secrets secrets) {
        file = new ConnectionsFile(home.resolve("models.json"));
        this.secrets = secrets;
    }

    @Override
    public List<Connection> connections() {
        return file.read().connections();
    }

    @Override
    public synchronized String save(Connection connection, @Nullable String key) {
        problem(connection).ifPresent(Connections::refuse);
        var typed = key == null || key.isBlank() ? Optional.<Key>empty() : Optional.of(read(key));
        var now = file.read();
        file.write(now.with(connection));
        return typed.flatMap(given -> secrets.keep(connection.name(), given))
                .or(() -> secrets.whereIs(connection.name()))
                .orElse("");
    }

    private static Key read(String key) {
        return Key.of(key).orElseThrow(() -> refusal(Spoken.text("connection.no-key")));
    }

    private static Optional<String> problem(Connection connection) {
        if (connection.name().isBlank()) {
            return Optional.of(Spoken.text("connection.no-name"));
        }
        if (isTaken(connection.name())) {
            return Optional.of(Spoken.text("connection.taken", connection.name()));
        }
        if (connection.thinking() != 0 && !mayThink(connection)) {
            return Optional.of(Spoken.text("connection.thinking", LEAST_THINKING, MOST_THINKING));
        }
        return connection.model().isBlank()
                ? Optional.of(Spoken.text("connection.no-model"))
                : Addresses.problem(connection).or(() -> HeaderRules.problem(connection));
    }

    private static boolean mayThink(Connection connection) {
        return connection.kind().thinksIfAsked()
                && connection.thinking() >= LEAST_THINKING
                && connection.thinking() <= MOST_THINKING;
    }

    private static boolean isTaken(String name) {
        return name.equals(DEFAULT) || ALIASES.contains(name) || ModelBook.isPractice(name);
    }

    private static void refuse(String why) {
        throw refusal(why);
    }

    private static UncheckedIOException refusal(String why) {
        return new UncheckedIOException(why, new IOException(why));
    }

    @Override
    public Map<String, String> aliases() {
        return file.read().aliases();
    }

    @Override
    public synchronized void setAlias(String alias, String model) {
        file.write(file.read().withAlias(alias, model));
    }

    @Override
    public KeyPlace keyPlace() {
        return secrets.place();
    }

    @Override
    public synchronized void remove(String name) {
        secrets.forget(name);
        file.write(file.read().without(name));
    }

    @Override
    public Check test(Connection connection, @Nullable String key) {
        var problem = Addresses.problem(connection).or(() -> HeaderRules.problem(connection));
        if (problem.isPresent()) {
            return new Check(Verdict.AWAY, problem.get(), List.of());
        }
        if (key == null || key.isBlank()) {
            return probe.test(connection, secrets.find(connection.name()));
        }
        return Key.of(key)
                .map(given -> probe.test(connection, Optional.of(given)))
                .orElseGet(() -> new Check(Verdict.KEY_REFUSED, Spoken.text("connection.no-key"), List.of()));
    }

    @Override
    public String usual() {
        return usual(file.read());
    }

    private static String usual(Book book) {
        return PracticeMood.ofModel(book.usual()).isPresent() || book.has(book.usual()) ? book.usual() : PRACTICE;
    }

    @Override
    public ModelNames names() {
        var book = file.read();
        return new ModelNames(book.connections(), book.aliases(), usual(book));
    }

    @Override
    public synchronized void setUsual(String name) {
        file.write(file.read().withUsual(name));
    }
}
