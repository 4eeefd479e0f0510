package baton.agents;

import baton.run.ToolCall;
import baton.run.Usage;
import java.util.List;

/// What came from a model in one call.
///
/// @param said    its words
/// @param thought what it thought aloud before
/// @param wanted  the tools that it asked for
record Heard(String said, String thought, List<Wanted> wanted, Usage usage) {

    /// One use of a tool that it asked for.
    ///
    /// @param readable whether what it is to be used with could be read; if not, the call holds it as it came
    record Wanted(ToolCall call, boolean readable) {}

    Heard {
        wanted = List.copyOf(wanted);
    }

    static Heard nothing() {
        return new Heard("", "", List.of(), Usage.NONE);
    }

    static Heard text(String said, Usage usage) {
        return new Heard(said, "", List.of(), usage);
    }

    List<ToolCall> calls() {
        return wanted.stream().map(Wanted::call).toList();
    }
}
