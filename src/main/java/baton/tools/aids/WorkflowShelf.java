package baton.tools.aids;

import baton.engine.Runner;
import baton.engine.Toolbox;
import baton.files.WorkflowFile;
import baton.tools.Choices;
import baton.tools.Tool;
import baton.tools.ToolShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// The tool that runs other workflows, for agents that are given `runWorkflow`: those files and no others.
public final class WorkflowShelf implements ToolShelf {

    private final ChildRuns children;
    private final Path userHome;
    private final WorkflowFile files;
    private final Supplier<Runner> runner;

    /// @param home     of Baton
    /// @param userHome what `~` stands for
    /// @param runner   asked for when it is needed: the runner is made with the toolbox
    public WorkflowShelf(Path home, Path userHome, WorkflowFile files, Supplier<Runner> runner) {
        this.children = new ChildRuns(home);
        this.userHome = userHome;
        this.files = files;
        this.runner = runner;
    }

    @Override
    public List<Tool> tools(Toolbox.User user) {
        return Choices.within(user, Choices.RUN_WORKFLOW)
                .map(within -> List.<Tool>of(
                        new RunWorkflow(new Flows(within, userHome, files), children, runner, user.run())))
                .orElse(List.of());
    }
}
