package baton.studio.monitor;

import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.StepKey;
import baton.workflow.Fields;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;

/// Leads nowhere, and remembers where it was asked to lead.
public final class NoLinks implements RunLinks, AgainLinks {

    private final List<String> asked = new ArrayList<>();

    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void answer(RunId run) {
        asked.add("answer " + run);
    }

    @Override
    public void look(RunId run) {
        asked.add("look " + run);
    }

    @Override
    public void runAgain(Workflow workflow, Fields input, RunSettings before) {
        asked.add("run again " + workflow.name() + " with " + input.asText());
    }

    @Override
    public void saveText(String name, String text) {
        asked.add("save " + name + ": " + text);
    }

    @Override
    public void say(String sentence) {
        asked.add("say " + sentence);
    }

    @Override
    public void withChanges(RunView run) {
        asked.add("again with changes " + run.state().run());
    }

    @Override
    public void from(RunView run, StepKey step) {
        asked.add("again from " + step + " of " + run.state().run());
    }

    @Override
    public void asDrawn(RunView run) {
        asked.add("again as drawn " + run.state().run());
    }

    @Override
    public boolean isDrawn(RunState run) {
        return false;
    }
}
