package baton.run;

import java.util.List;

/// One turn of an agent that used tools: what it said, what it asked for, and what came of it.
///
/// @param said    what the model said beside its calls; often empty
/// @param thought what it thought aloud before; some services want to see that again
public record ToolTurn(String said, String thought, List<Use> uses) {

    /// @param number counts the uses of one step, from 1
    public record Use(int number, ToolWish wish, ToolResult result) {}

    public ToolTurn {
        uses = List.copyOf(uses);
    }

    /// One in which nothing was thought aloud.
    public ToolTurn(String said, List<Use> uses) {
        this(said, "", uses);
    }
}
