package baton.cli;

import baton.engine.ToolServers;
import baton.engine.ToolServers.Way;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "tools", description = "Lists the servers whose tools agents can be given.", sortOptions = false)
final class ToolServersCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--json", description = "One object a line for other programs.")
    private boolean json;

    ToolServersCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var servers = context.services().toolServers().servers();
        if (json) {
            servers.forEach(one -> context.voice().json(fields(one)));
        } else if (servers.isEmpty()) {
            context.voice().say("There are no tool servers yet. “baton tools add-server” adds one.");
        } else {
            servers.forEach(one -> context.voice().say(line(one)));
        }
        return Exit.DONE;
    }

    private static String line(ToolServers.Kept kept) {
        var name = kept.server().name();
        if (!kept.allowed()) {
            return Words.ASKS + name + " · " + place(kept.server()) + " · not allowed yet";
        }
        var tools = kept.tools().isEmpty() ? "no tool allowed yet" : String.join(", ", new TreeSet<>(kept.tools()));
        return Words.DONE + name + " · " + place(kept.server()) + " · " + tools;
    }

    /// Where a server is, in one line: exactly what would be started or called.
    static String place(ToolServers.Server server) {
        return switch (server.way()) {
            case Way.Program(var command, var _, var _) -> String.join(" ", command);
            case Way.Address(var url, var _, var _) -> url;
        };
    }

    private static Fields fields(ToolServers.Kept kept) {
        return Fields.of("type", "toolServer")
                .with("name", kept.server().name())
                .with("place", place(kept.server()))
                .with("allowed", new Value.YesNo(kept.allowed()))
                .with(
                        "tools",
                        new Value.Items(new TreeSet<>(kept.tools())
                                .stream().map(Value::of).toList()));
    }
}
