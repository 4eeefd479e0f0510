package baton.studio.inspector;

import baton.run.Effect;
import java.util.List;

/// The tools that agents can be given beside those that Baton brings along: those of servers of tools.
///
/// @param offers in the order in which people should see them
public record ToolShop(List<Offer> offers) {

    public static final ToolShop EMPTY = new ToolShop(List.of());

    /// @param name   as the file has it: `mcp:server/tool`
    /// @param title  what people call it
    /// @param about  what it does
    /// @param effect the most that a use of it may do to the world
    public record Offer(String name, String title, String about, Effect effect) {}

    public ToolShop {
        offers = List.copyOf(offers);
    }
}
