package baton.cli;

import baton.engine.ToolServers.Server;
import baton.engine.ToolServers.Way;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "add-server",
        description = "Adds a server of tools (MCP), or changes the one of that name. Nothing is started yet.",
        sortOptions = false)
final class AddToolServerCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "NAME", description = "What you call it: letters, digits, hyphens.")
    private String name = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "COMMAND",
            description = "The program to start and what comes after it; put -- before it.")
    private List<String> command = List.of();

    @Option(names = "--address", paramLabel = "URL", description = "Where it is, if it is no program to start.")
    private @Nullable String address;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "What it finds in its environment; for an address, a header. Never a secret.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--secret",
            paramLabel = "NAME=VAR",
            description = "The same for a secret: the variable of the environment that holds it now; it goes to the "
                    + "password store.")
    private Map<String, String> secrets = new LinkedHashMap<>();

    AddToolServerCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (command.isEmpty() == (address == null)) {
            throw new CliProblem(
                    "Is it a program or an address?", "Give either a command after --, or --address with where it is.");
        }
        var server = new Server(name, way());
        try {
            var where = context.services().toolServers().save(server, typed());
            context.voice().say(Words.DONE + "“" + name + "” is kept." + (where.isBlank() ? "" : " " + where));
        } catch (UncheckedIOException refused) {
            throw new CliProblem(String.valueOf(refused.getMessage()));
        }
        context.voice()
                .say(Words.ASKS + "It is not used until you allow it: “baton tools allow " + name + "” "
                        + (address == null ? "starts" : "calls") + " " + ToolServersCommand.place(server));
        return Exit.DONE;
    }

    private Way way() {
        return address == null
                ? new Way.Program(command, settings, secrets.keySet())
                : new Way.Address(address, settings, secrets.keySet());
    }

    private Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        secrets.forEach((secret, variable) -> {
            var value = context.surroundings().environment().get(variable);
            if (value == null || value.isBlank()) {
                throw new CliProblem(
                        "There is nothing in the variable “" + variable + "”.", "Put the secret there, and try again.");
            }
            typed.put(secret, value.strip());
        });
        return typed;
    }
}
