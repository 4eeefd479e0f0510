package baton.studio.shell;

import baton.engine.Permissions;
import baton.studio.inspector.ToolShop;
import java.util.function.Supplier;

/// What the studio needs to know of tools.
///
/// @param shop        the tools beside those of Baton; may block
/// @param permissions what people allowed or forbade for good
public record ToolServices(Supplier<ToolShop> shop, Permissions permissions) {

    /// No tools beside those of Baton, and nothing allowed.
    public static final ToolServices NONE = new ToolServices(() -> ToolShop.EMPTY, Permissions.NONE);
}
