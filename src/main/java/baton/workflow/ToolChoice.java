package baton.workflow;

import java.util.List;

/// A tool that an agent may use, and within what. It is a wish of the file: whether the tool may really do
/// something is for the person at this computer to say.
///
/// @param name   which one, such as `fetchPage`; `mcp:server/tool` for one of a server of tools
/// @param within what it is kept to: hosts, folders or tables, as the tool takes it; empty for one that needs
///     no such limit
public record ToolChoice(String name, List<String> within) {

    public ToolChoice {
        within = List.copyOf(within);
    }

    public static ToolChoice of(String name, String... within) {
        return new ToolChoice(name, List.of(within));
    }
}
