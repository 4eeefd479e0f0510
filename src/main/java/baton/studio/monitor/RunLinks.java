package baton.studio.monitor;

import baton.run.RunId;
import baton.run.RunSettings;
import baton.workflow.Fields;
import baton.workflow.Workflow;

/// Port: where the view of a run leads. The window that holds it knows the way.
public interface RunLinks {

    /// Opens what the run asks the person.
    void answer(RunId run);

    /// Shows the run among all runs.
    void look(RunId run);

    /// Offers to run this workflow once more, with this input to begin with.
    /// @param before what was chosen for the run that is done again: a rehearsal stays one
    void runAgain(Workflow workflow, Fields input, RunSettings before);

    /// Asks the person for a place, and keeps `text` there.
    ///
    /// @param name what the file may be called, without its ending
    void saveText(String name, String text);

    /// Tells the person one sentence, such as why something was not done.
    void say(String sentence);
}
