package baton.tools.mcp;

import baton.engine.ToolServers;
import java.util.List;
import java.util.Optional;

/// The names of tools of servers: in workflows, and for models.
final class ToolNames {

    private static final int LONGEST = 64;
    private static final int MARK = 8;

    private ToolNames() {}

    /// @param server never holds a `/` or a `_`
    record Named(String server, String tool) {}

    /// What `mcp:server/tool` names; nothing if it is the name of another kind of tool.
    static Optional<Named> read(String choice) {
        int slash = choice.indexOf('/');
        return choice.startsWith(ToolServers.PREFIX) && slash > ToolServers.PREFIX.length()
                ? Optional.of(
                        new Named(choice.substring(ToolServers.PREFIX.length(), slash), choice.substring(slash + 1)))
                : Optional.empty();
    }

    /// What models call it: letters, digits, `_` and `-`, at most 64. Two tools never have the same.
    static String forModels(String server, String tool) {
        var plain = server + "_" + tool.replaceAll("[^A-Za-z0-9_-]", "-");
        if (plain.length() <= LONGEST && plain.endsWith("_" + tool)) {
            return plain;
        }
        var mark = Prints.of(List.of(server, tool)).substring(0, MARK);
        return plain.substring(0, Math.min(plain.length(), LONGEST - MARK - 1)) + "-" + mark;
    }
}
