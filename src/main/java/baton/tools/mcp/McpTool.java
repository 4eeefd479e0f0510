package baton.tools.mcp;

import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.tools.Look;
import baton.tools.Shown;
import baton.tools.Tool;
import baton.tools.Use;
import baton.workflow.Fields;

/// A tool of a server, as an agent is given it.
final class McpTool implements Tool {

    private static final int SHOWN = 300;

    private final McpServers servers;
    private final ToolNames.Named named;
    private final Described tool;

    McpTool(McpServers servers, ToolNames.Named named, Described tool) {
        this.servers = servers;
        this.named = named;
        this.tool = tool;
    }

    @Override
    public ToolSpec spec() {
        return new ToolSpec(
                ToolNames.forModels(named.server(), named.tool()),
                "A tool of the server “" + named.server() + "”, which says of it: " + tool.about(),
                tool.schema());
    }

    @Override
    public Look look(Fields arguments) {
        return new Look.Possible(name() + with(arguments), tool.effect(), name(), tool.repeatable());
    }

    private String name() {
        return "use “" + named.tool() + "” of the tool server “" + named.server() + "”";
    }

    private static String with(Fields arguments) {
        if (arguments.isEmpty()) {
            return "";
        }
        return " with " + Shown.line(arguments.asText().replaceAll("\\s*\\n\\s*", "; "), SHOWN);
    }

    @Override
    public ToolResult use(Fields arguments, Use use) throws InterruptedException {
        try {
            var given = servers.call(named, arguments);
            return given.failed()
                    ? new ToolResult.Failed(given.text(), "the tool says that it failed")
                    : new ToolResult.Gave(given.text());
        } catch (ServerTrouble trouble) {
            var unknown =
                    tool.effect().touches() && trouble.isMidway() ? " It is not known whether anything was done." : "";
            return new ToolResult.Failed(trouble.sentence() + unknown, trouble.details());
        }
    }
}
