package baton.tools.mcp;

import baton.engine.ToolServers;
import baton.tools.mcp.ServerBook.Entry;
import baton.workflow.Fields;
import baton.workflow.ToolChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The servers of tools in `mcp.json` of Baton's home, and the conversations with those that are running. Reads
/// the file each time, so two Batons on one home agree. Safe for several threads.
public final class McpServers implements ToolServers, AutoCloseable {

    private final ServersFile file;
    private final ServerSecrets secrets;
    private final Sessions sessions;

    /// @param home        of Baton
    /// @param environment of the process
    public McpServers(Path home, Map<String, String> environment, ServerSecrets secrets) {
        this(home, environment, secrets, Limits.USUAL);
    }

    McpServers(Path home, Map<String, String> environment, ServerSecrets secrets, Limits limits) {
        this.file = new ServersFile(home.resolve("mcp.json"));
        this.secrets = secrets;
        this.sessions = new Sessions(new Transports(environment, secrets, limits), limits);
    }

    @Override
    public List<Kept> servers() {
        return file.read().servers().stream()
                .map(entry -> new Kept(entry.server(), entry.isAllowed(), granted(entry)))
                .toList();
    }

    private static List<Granted> granted(Entry entry) {
        return new TreeMap<>(entry.tools())
                .entrySet().stream()
                        .map(one -> new Granted(
                                one.getKey(),
                                one.getValue().about(),
                                one.getValue().effect()))
                        .toList();
    }

    @Override
    public synchronized String save(Server server, Map<String, String> typed) {
        problem(server).ifPresent(why -> {
            throw new UncheckedIOException(why, new IOException(why));
        });
        var book = file.read();
        var before = book.find(server.name());
        before.ifPresent(entry -> sessions.end(entry.server()));
        before.ifPresent(entry -> forget(entry.server(), server.way().secrets()));
        file.write(book.with(
                before.map(entry -> entry.reachedBy(server)).orElseGet(() -> new Entry(server, "", Map.of()))));
        return typed.entrySet().stream()
                .filter(one -> server.way().secrets().contains(one.getKey()))
                .flatMap(one -> secrets.keep(ServerSecrets.name(server.name(), one.getKey()), one.getValue()).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> problem(Server server) {
        if (!server.name().matches("[A-Za-z0-9-]{1,30}")) {
            return Optional.of("The name of a tool server has only letters, digits and hyphens, at most 30 of them.");
        }
        return switch (server.way()) {
            case Way.Program(var command, var _, var _) ->
                command.isEmpty() || command.getFirst().isBlank()
                        ? Optional.of("Which program is to be started? Give its name and what comes after it.")
                        : Optional.empty();
            case Way.Address(var url, var headers, var hidden) -> {
                if (!Transports.isAddress(url)) {
                    yield Optional.of("“" + url + "” is no web address. It begins with https:// or http://.");
                }
                yield Transports.areHeaders(headers.keySet()) && Transports.areHeaders(hidden)
                        ? Optional.empty()
                        : Optional.of("One of these headers cannot be sent along. Leave it out.");
            }
        };
    }

    @Override
    public synchronized void remove(String name) {
        var book = file.read();
        book.find(name).ifPresent(entry -> {
            sessions.end(entry.server());
            forget(entry.server(), Set.of());
            file.write(book.without(name));
        });
    }

    private void forget(Server server, Set<String> but) {
        server.way().secrets().stream()
                .filter(secret -> !but.contains(secret))
                .forEach(secret -> secrets.forget(ServerSecrets.name(server.name(), secret)));
    }

    @Override
    public Check allow(Server shown) {
        var kept = file.read().find(shown.name());
        if (kept.isEmpty()) {
            return unknown(shown.name());
        }
        if (!Prints.of(kept.get().server()).equals(Prints.of(shown))) {
            return new Check(false, "“" + shown.name() + "” was changed in the meantime. Look at it again.", List.of());
        }
        change(shown.name(), Entry::allow);
        sessions.end(kept.get().server());
        return test(shown.name());
    }

    @Override
    public Check test(String name) {
        var kept = file.read().find(name);
        if (kept.isEmpty()) {
            return unknown(name);
        }
        if (!kept.get().isAllowed()) {
            return new Check(false, notAllowed(name), List.of());
        }
        try {
            var tools = tools(kept.get());
            return new Check(true, works(name, tools.size()), tools);
        } catch (ServerTrouble trouble) {
            sessions.end(kept.get().server());
            return new Check(false, trouble.sentence(), List.of());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Check(false, "The test was stopped.", List.of());
        }
    }

    private static Check unknown(String name) {
        return new Check(false, "There is no tool server called “" + name + "”.", List.of());
    }

    private static String notAllowed(String name) {
        return "The tool server “" + name + "” has not been allowed yet as it is now. Look at it, and allow it.";
    }

    private static String works(String name, int tools) {
        return "“" + name + "” works and has " + (tools == 1 ? "one tool." : tools + " tools.");
    }

    private List<Offered> tools(Entry entry) throws ServerTrouble, InterruptedException {
        return sessions.talk(entry.server(), McpSession::tools).stream()
                .map(tool -> new Offered(
                        tool.name(),
                        tool.about(),
                        tool.schema(),
                        tool.effect(),
                        tool.repeatable(),
                        standing(entry, tool),
                        tool.print()))
                .toList();
    }

    private static Standing standing(Entry entry, Described tool) {
        var grant = entry.tools().get(tool.name());
        if (grant == null) {
            return Standing.NEW;
        }
        return grant.print().equals(tool.print()) ? Standing.ALLOWED : Standing.CHANGED;
    }

    @Override
    public void allowTool(String server, Offered shown) {
        change(server, entry -> entry.withTool(shown));
    }

    @Override
    public void forbidTool(String server, String tool) {
        change(server, entry -> entry.withoutTool(tool));
    }

    private synchronized void change(String name, UnaryOperator<Entry> how) {
        var book = file.read();
        book.find(name).ifPresent(entry -> file.write(book.with(how.apply(entry))));
    }

    @Override
    public List<String> problems(List<ToolChoice> wanted) {
        var problems = new ArrayList<String>();
        for (var choice : wanted) {
            ToolNames.read(choice.name()).flatMap(this::problem).ifPresent(problems::add);
        }
        return problems.stream().distinct().toList();
    }

    private Optional<String> problem(ToolNames.Named named) {
        var entry = file.read().find(named.server());
        if (entry.isEmpty()) {
            return Optional.of("There is no tool server called “" + named.server() + "” on this computer.");
        }
        if (!entry.get().isAllowed()) {
            return Optional.of(notAllowed(named.server()));
        }
        var check = test(named.server());
        return check.works() ? missing(named, check.tools()) : Optional.of(check.words());
    }

    private static Optional<String> missing(ToolNames.Named named, List<Offered> tools) {
        var what = "“" + named.tool() + "” of the tool server “" + named.server() + "” ";
        var tool = tools.stream().filter(one -> one.name().equals(named.tool())).findFirst();
        if (tool.isEmpty()) {
            return Optional.of(what + "is not there.");
        }
        return switch (tool.get().standing()) {
            case ALLOWED -> Optional.empty();
            case NEW -> Optional.of(what + "has not been allowed yet. Read what it does, and allow it.");
            case CHANGED -> Optional.of(what + "is not what it was when you allowed it. Read it again, and allow it.");
        };
    }

    /// The tool that `named` is, if the person allowed it as it is; nothing, whatever the reason, if it cannot
    /// be had.
    Optional<Described> find(ToolNames.Named named) throws InterruptedException {
        var entry = file.read().find(named.server());
        if (entry.isEmpty() || !entry.get().isAllowed() || !entry.get().tools().containsKey(named.tool())) {
            return Optional.empty();
        }
        try {
            return sessions.talk(entry.get().server(), McpSession::tools).stream()
                    .filter(tool -> tool.name().equals(named.tool()))
                    .filter(tool -> standing(entry.get(), tool) == Standing.ALLOWED)
                    .findFirst();
        } catch (ServerTrouble _) {
            return Optional.empty();
        }
    }

    /// Uses a tool of an allowed server.
    McpSession.Given call(ToolNames.Named named, Fields arguments) throws ServerTrouble, InterruptedException {
        var entry = file.read().find(named.server()).filter(Entry::isAllowed);
        if (entry.isEmpty()) {
            throw new ServerTrouble(notAllowed(named.server()), "not allowed");
        }
        return sessions.talk(entry.get().server(), session -> session.call(named.tool(), arguments));
    }

    /// Ends every program that was started.
    @Override
    public void close() {
        sessions.close();
    }
}
