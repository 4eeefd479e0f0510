package baton.studio.inspector;

import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.util.List;

/// The open workflow at one moment and what is wrong with it.
record Draft(Workflow workflow, List<Problem> problems) {
    Draft {
        problems = List.copyOf(problems);
    }
}
