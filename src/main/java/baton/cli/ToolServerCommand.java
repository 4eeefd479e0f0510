package baton.cli;

import baton.engine.ToolServers;
import baton.engine.ToolServers.Offered;
import baton.engine.ToolServers.Standing;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is done with one server of tools.
abstract class ToolServerCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "NAME", description = "One of “baton tools”.")
    private String name = "";

    ToolServerCommand(Context context) {
        this.context = context;
    }

    /// Does it.
    abstract int with(ToolServers servers, ToolServers.Kept kept, Voice voice);

    @Override
    public Integer call() {
        var servers = context.services().toolServers();
        var kept = servers.servers().stream()
                .filter(one -> one.server().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CliProblem(
                        "There is no tool server called “" + name + "”.", "“baton tools” lists those that are there."));
        return with(servers, kept, context.voice());
    }

    @Command(name = "remove-server", description = "Removes a server of tools, and its secrets.")
    static final class Remove extends ToolServerCommand {

        Remove(Context context) {
            super(context);
        }

        @Override
        int with(ToolServers servers, ToolServers.Kept kept, Voice voice) {
            servers.remove(kept.server().name());
            voice.say(Words.DONE + "“" + kept.server().name() + "” is removed.");
            return Exit.DONE;
        }
    }

    @Command(
            name = "forbid",
            description = "Takes tools back that you allowed: no agent gets them any more.",
            sortOptions = false)
    static final class Forbid extends ToolServerCommand {

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "TOOL", description = "Tools that you allowed.")
        private List<String> named = List.of();

        Forbid(Context context) {
            super(context);
        }

        @Override
        int with(ToolServers servers, ToolServers.Kept kept, Voice voice) {
            var name = kept.server().name();
            var unknown =
                    named.stream().filter(tool -> !kept.tools().contains(tool)).findFirst();
            if (unknown.isPresent()) {
                throw new CliProblem(
                        "You have not allowed a tool called “" + unknown.get() + "” of “" + name + "”.",
                        "“baton tools” lists those that you allowed.");
            }
            named.stream().distinct().forEach(tool -> {
                servers.forbidTool(name, tool);
                voice.say(Words.DONE + "No agent gets “" + tool + "” of “" + name + "” any more.");
            });
            return Exit.DONE;
        }
    }

    @Command(
            name = "allow",
            description = "Allows a server as it is now, and shows its tools; allows those that are named.",
            sortOptions = false)
    static final class Allow extends ToolServerCommand {

        @Parameters(
                index = "1..*",
                arity = "0..*",
                paramLabel = "TOOL",
                description = "Tools that agents may be given.")
        private List<String> named = List.of();

        @Option(names = "--all", description = "All of its tools, as they are now.")
        private boolean all;

        Allow(Context context) {
            super(context);
        }

        @Override
        int with(ToolServers servers, ToolServers.Kept kept, Voice voice) {
            var name = kept.server().name();
            voice.say(Words.GOING + ToolServersCommand.place(kept.server()));
            var check = kept.allowed() ? servers.test(name) : servers.allow(kept.server());
            voice.say((check.works() ? Words.DONE : Words.OVER) + check.words());
            for (var tool : check.tools()) {
                boolean wished = all || named.contains(tool.name());
                if (wished) {
                    servers.allowTool(name, tool);
                }
                voice.say(line(tool, wished));
            }
            missing(check.tools(), voice);
            return check.works() ? Exit.DONE : Exit.NOT_DONE;
        }

        private void missing(List<Offered> tools, Voice voice) {
            named.stream()
                    .filter(wished ->
                            tools.stream().noneMatch(tool -> tool.name().equals(wished)))
                    .forEach(wished -> voice.tell("It has no tool called “" + wished + "”."));
        }

        private static String line(Offered tool, boolean wished) {
            boolean allowed = wished || tool.standing() == Standing.ALLOWED;
            var changed = !wished && tool.standing() == Standing.CHANGED ? " · changed since you allowed it" : "";
            return "  " + (allowed ? Words.DONE : Words.ASKS) + tool.name() + changed + " · " + effect(tool) + " · "
                    + tool.about().replaceAll("\\s+", " ");
        }

        private static String effect(Offered tool) {
            return switch (tool.effect()) {
                case NONE, LOOKS -> "only looks";
                case CHANGES -> "changes something";
                case LASTING -> "changes something for good";
            };
        }
    }
}
