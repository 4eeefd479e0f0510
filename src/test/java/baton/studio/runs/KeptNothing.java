package baton.studio.runs;

import baton.run.RunId;
import baton.run.RunState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Keeps, deletes and exports nothing, and remembers what it was asked for.
public final class KeptNothing implements RunKeeper {

    private final List<String> asked = new ArrayList<>();
    private boolean elsewhere;

    /// All runs were brought in from elsewhere.
    public KeptNothing fromElsewhere() {
        elsewhere = true;
        return this;
    }

    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void pin(RunId run) {
        asked.add("pin " + run);
    }

    @Override
    public void unpin(RunId run) {
        asked.add("unpin " + run);
    }

    @Override
    public void delete(RunState run) {
        asked.add("delete " + run.run());
    }

    @Override
    public void export(RunState run) {
        asked.add("export " + run.run());
    }

    @Override
    public void importChosen() {
        asked.add("import");
    }

    @Override
    public void showRules() {
        asked.add("rules");
    }

    @Override
    public void whetherElsewhere(RunId run, Consumer<Boolean> told) {
        told.accept(elsewhere);
    }
}
