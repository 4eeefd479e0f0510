package baton.studio.canvas.picture;

import baton.studio.look.Icon;
import baton.studio.look.NodeLook;
import java.util.List;

/// What a card says about its step, run or no run.
///
/// @param kind     the word for what it is, such as `agent`
/// @param job      one line under the name; may be empty
/// @param chips    what it works with, such as `2 tools`
/// @param hint     a line in the place of the chips; may be empty
/// @param slim     a start or a result
/// @param takesIn  whether hand-offs can come to it
/// @param handsOff whether hand-offs can leave it
public record CardFace(
        NodeLook look,
        Icon icon,
        String kind,
        String name,
        String job,
        List<String> chips,
        String hint,
        boolean slim,
        boolean takesIn,
        boolean handsOff) {
    public CardFace {
        chips = List.copyOf(chips);
    }
}
