package baton.tools.mcp;

import baton.engine.Toolbox;
import baton.tools.Tool;
import baton.tools.ToolShelf;
import java.util.ArrayList;
import java.util.List;

/// Gives agents the tools of servers that they are to have and that the person allowed.
public final class McpShelf implements ToolShelf {

    private final McpServers servers;

    public McpShelf(McpServers servers) {
        this.servers = servers;
    }

    @Override
    public List<Tool> tools(Toolbox.User user) {
        var tools = new ArrayList<Tool>();
        try {
            for (var choice : user.agent().tools()) {
                var named = ToolNames.read(choice.name());
                if (named.isPresent()) {
                    servers.find(named.get()).ifPresent(tool -> tools.add(new McpTool(servers, named.get(), tool)));
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // whoever asked finds out at the next wait
        }
        return tools;
    }
}
