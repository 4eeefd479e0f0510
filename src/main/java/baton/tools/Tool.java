package baton.tools;

import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.workflow.Fields;

/// One thing that a model can ask for, as it is given to one agent: it knows what that agent is kept to. Made
/// anew for every look and every use, so it costs next to nothing and remembers nothing.
///
/// Arguments have been held against the schema of [#spec] before they get here; see [Arguments].
public interface Tool {

    /// What the model is told. The schema is an object; keys that it does not name are refused.
    ToolSpec spec();

    /// What a use would do. Does nothing, and reads no more than it has to. Refuses what is outside of what the
    /// agent is kept to, naming what was tried.
    Look look(Fields arguments);

    /// Does it. Called only if [#look] still finds the same effect and scope, and it may be done. A tool for
    /// which a closer look counts ("new, 1,204 letters") compares with the wish in `use` itself.
    ///
    /// @throws InterruptedException if the thread was interrupted, which means: leave off
    ToolResult use(Fields arguments, Use use) throws InterruptedException;
}
