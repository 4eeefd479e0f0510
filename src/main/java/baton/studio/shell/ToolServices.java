package baton.studio.shell;

import baton.engine.Permissions;
import baton.engine.ToolServers;

/// What the studio needs to know of tools.
///
/// @param servers     the servers that bring tools beside those of Baton
/// @param permissions what people allowed or forbade for good
public record ToolServices(ToolServers servers, Permissions permissions) {

    /// No tools beside those of Baton, and nothing allowed.
    public static final ToolServices NONE = new ToolServices(ToolServers.NONE, Permissions.NONE);
}
