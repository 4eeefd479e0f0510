package baton.studio.monitor;

import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// Port: where the view of a run leads. The window that holds it knows the way.
public interface RunLinks {

    /// Opens what the run asks the person.
    void answer(RunId run);

    /// Shows the run among all runs.
    void look(RunId run);

    /// Offers to run this workflow once more, with this input to begin with.
    /// @param before what was chosen for the run that is done again: a rehearsal stays one
    void runAgain(Workflow workflow, Fields input, RunSettings before);

    /// What can be done about the sample of a step of the workflow that is open, with what it gave in `run`; nothing
    /// if that is no run of this workflow.
    default List<StepAct> aboutSample(RunState run, NodeId step) {
        return List.of();
    }

    /// Is set anew when what can be done about a sample may be something else.
    default ObservableValue<?> samplesKept() {
        return new SimpleObjectProperty<>(Map.of());
    }

    /// Asks the person for a place, and keeps `text` there.
    ///
    /// @param name what the file may be called, without its ending
    void saveText(String name, String text);

    /// Tells the person one sentence, such as why something was not done.
    void say(String sentence);
}
