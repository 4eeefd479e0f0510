package baton.studio.servers;

import baton.engine.ToolServers;
import baton.engine.ToolServers.Check;
import baton.engine.ToolServers.Kept;
import baton.engine.ToolServers.Offered;
import baton.engine.ToolServers.Server;
import baton.studio.fx.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The servers of tools as a person sees them, and what the person does with them. JavaFX thread; everything
/// that may take time is done in the background. What is kept is written one after the other, in the order of
/// the clicks; asking servers goes on beside that.
final class ServersModel implements AutoCloseable {

    /// What was last said to the person.
    ///
    /// @param good whether it is good news
    record Said(String words, boolean good) {

        static final Said NOTHING = new Said("", true);
    }

    /// What is known of a server now.
    sealed interface State {

        /// Nothing may be started or called yet.
        record NotAllowed() implements State {}

        /// It is being asked for its tools.
        record Asking() implements State {}

        record Works(List<Offered> tools) implements State {
            public Works {
                tools = List.copyOf(tools);
            }
        }

        /// @param words why not, as a sentence
        record Fails(String words) implements State {}
    }

    /// A server and what is known of it.
    record Entry(Kept kept, State state) {

        String name() {
            return kept.server().name();
        }
    }

    private final ToolServers servers;
    private final Background background;
    private final InTurn writes;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<List<Entry>>> entries = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final Map<String, State> learned = new HashMap<>();
    private final Map<String, Object> asked = new HashMap<>();
    private List<Kept> kept = List.of();
    private boolean closed;

    /// @param changed called whenever agents can be given other tools than before, perhaps
    ServersModel(ToolServers servers, Background background, Runnable changed) {
        this.servers = servers;
        this.background = background;
        this.writes = new InTurn(background);
        this.changed = changed;
    }

    /// All servers by name; nothing until that is known.
    ReadOnlyObjectProperty<Optional<List<Entry>>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /// Whether something is being kept.
    ReadOnlyBooleanProperty busyProperty() {
        return writes.busyProperty();
    }

    Optional<Entry> find(String name) {
        return entries.get().orElse(List.of()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /// The names of all but `name`.
    Set<String> others(String name) {
        return kept.stream()
                .map(one -> one.server().name())
                .filter(one -> !one.equals(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Says what is wrong.
    void say(String words) {
        said.set(new Said(words, false));
    }

    /// Says what went well; nothing any more if that is empty.
    void tell(String words) {
        said.set(new Said(words, true));
    }

    /// Finds out which servers there are, and asks those that may be asked.
    void begin() {
        background.run(
                servers::servers,
                found -> {
                    take(found);
                    found.stream()
                            .filter(Kept::allowed)
                            .forEach(one -> check(one.server().name()));
                },
                this::failed);
    }

    private void take(List<Kept> found) {
        if (!closed) {
            kept = found;
            publish();
        }
    }

    private void publish() {
        entries.set(
                Optional.of(kept.stream().map(one -> new Entry(one, state(one))).toList()));
    }

    private State state(Kept one) {
        var name = one.server().name();
        if (asked.containsKey(name)) {
            return new State.Asking();
        }
        return one.allowed() ? learned.getOrDefault(name, new State.Asking()) : new State.NotAllowed();
    }

    // ---- asking ----

    /// Asks an allowed server for its tools.
    void check(String name) {
        ask(name, () -> servers.test(name));
    }

    /// Allows a server as it is shown, and asks it.
    void allow(Server shown) {
        ask(shown.name(), () -> servers.allow(shown));
    }

    private void ask(String name, Callable<Check> question) {
        var mark = new Object();
        asked.put(name, mark);
        said.set(Said.NOTHING);
        publish();
        background.run(
                () -> new Answer(question.call(), servers.servers()),
                answer -> answered(name, mark, answer),
                failure -> {
                    asked.remove(name, mark);
                    failed(failure);
                    publish();
                });
    }

    /// What a server said, and what is kept by then.
    private record Answer(Check check, List<Kept> kept) {}

    /// Only the last question about a server counts: it may have been changed since the one before.
    private void answered(String name, Object mark, Answer answer) {
        changed.run();
        if (closed || !asked.remove(name, mark)) {
            return;
        }
        var check = answer.check();
        learned.put(name, check.works() ? new State.Works(check.tools()) : new State.Fails(check.words()));
        take(answer.kept());
        if (!check.works() && find(name).filter(one -> !one.kept().allowed()).isPresent()) {
            say(check.words());
        }
    }

    // ---- keeping ----

    /// Keeps a draft in which nothing is wrong.
    ///
    /// @param before what it was called; empty for a new one
    /// @param saved  told the name of the server
    void save(Draft draft, String before, Consumer<String> saved) {
        var server = draft.server(others(before));
        write(
                () -> servers.save(server, draft.secrets()),
                where -> {
                    asked.remove(server.name());
                    learned.remove(server.name());
                    tell(where);
                    saved.accept(server.name());
                    if (find(server.name()).filter(one -> one.kept().allowed()).isPresent()) {
                        check(server.name());
                    }
                },
                () -> {});
    }

    void remove(String name, Runnable removed) {
        write(
                () -> {
                    servers.remove(name);
                    return name;
                },
                _ -> removed.run(),
                () -> {});
    }

    /// Switches a tool on, as it was shown, or off.
    ///
    /// @param undone called if it could not be
    void turn(String server, Offered shown, boolean on, Runnable undone) {
        write(
                () -> {
                    if (on) {
                        servers.allowTool(server, shown);
                    } else {
                        servers.forbidTool(server, shown.name());
                    }
                    return server;
                },
                _ -> turned(server, shown.name(), on),
                undone);
    }

    private void turned(String server, String tool, boolean on) {
        learned.computeIfPresent(
                server,
                (_, state) -> state instanceof State.Works(var tools)
                        ? new State.Works(tools.stream()
                                .map(one -> one.name().equals(tool) ? turned(one, on) : one)
                                .toList())
                        : state);
        publish();
    }

    private static Offered turned(Offered one, boolean on) {
        return new Offered(
                one.name(),
                one.about(),
                one.arguments(),
                one.effect(),
                one.repeatable(),
                on ? ToolServers.Standing.ALLOWED : ToolServers.Standing.NEW,
                one.print());
    }

    private <T> void write(Callable<T> work, Consumer<T> done, Runnable undone) {
        writes.run(
                () -> new Written<>(work.call(), servers.servers()),
                written -> {
                    take(written.kept());
                    if (!closed) {
                        done.accept(written.result());
                    }
                    changed.run();
                },
                failure -> {
                    failed(failure);
                    undone.run();
                });
    }

    private record Written<T>(T result, List<Kept> kept) {}

    private void failed(Exception failure) {
        if (!closed) {
            say(String.valueOf(failure.getMessage()));
        }
    }

    /// Nothing is heard of it any more; what is being kept is kept.
    @Override
    public void close() {
        closed = true;
    }
}
