package baton.studio.runs;

import baton.run.RunId;
import baton.run.RunState;
import java.util.function.Consumer;

/// Port: what becomes of whole runs. What goes wrong is told to the person.
public interface RunKeeper {

    /// Keeps the run until [#unpin], whatever is tidied away.
    void pin(RunId run);

    void unpin(RunId run);

    /// Deletes it for good, after asking.
    void delete(RunState run);

    /// Writes it into one file, which the person chooses.
    void export(RunState run);

    /// Brings in a run that was exported.
    void importChosen();

    /// Shows how long runs are kept.
    void showRules();

    /// Finds out whether the run was brought in from elsewhere.
    ///
    /// @param told the answer, on the JavaFX thread
    void whetherElsewhere(RunId run, Consumer<Boolean> told);
}
