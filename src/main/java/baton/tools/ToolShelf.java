package baton.tools;

import baton.engine.Toolbox;
import java.util.List;

/// Where tools come from: one shelf for web pages, one for files, one for each kind of server. It picks what an
/// agent is given by [baton.workflow.ToolChoice]s of a name that it knows, or by whatever else the agent was
/// given.
///
/// May block; called on virtual threads, for several steps at once.
public interface ToolShelf {

    /// The tools that this agent is given from here: none if it is given none. One that cannot be had now is
    /// left out.
    List<Tool> tools(Toolbox.User user);
}
