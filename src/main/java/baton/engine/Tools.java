package baton.engine;

import baton.run.Effect;
import baton.run.ToolCall;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import java.util.List;

/// The tools that one step may ask for. It only asks: they are used by the engine, once the person allows it
/// and the wish is on record.
public interface Tools {

    Tools NONE = new Tools() {
        @Override
        public List<ToolSpec> specs() {
            return List.of();
        }

        @Override
        public ToolWish look(ToolCall call) {
            return ToolWish.refused(
                    call, "use “" + call.tool() + "”", Effect.NONE, "There is no tool called “" + call.tool() + "”.");
        }
    };

    /// What the model is told of them. May block.
    List<ToolSpec> specs();

    /// Looks at what a call would do. May block.
    ToolWish look(ToolCall call);
}
