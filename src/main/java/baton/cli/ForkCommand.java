package baton.cli;

import baton.engine.ReadyCheck;
import baton.run.Fork;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.StepTries;
import baton.run.StepTry;
import baton.workflow.Contracts;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "fork",
        description = {
            "Runs a recorded run once more, with something different. That makes a new run; the recorded one stays.",
            "What the difference does not touch is taken over and not done again."
        },
        sortOptions = false)
final class ForkCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private final WhichRun which = new WhichRun();

    @Option(
            names = "--from",
            paramLabel = "STEP",
            description = "Do this step and those after it again; STEP#2 means what it did in round 2.")
    private @Nullable String from;

    @Option(
            names = "--said",
            paramLabel = "name=value",
            description = "With --from: do not do the step again, but let it have said this.")
    private List<String> said = new ArrayList<>();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "name=value",
            description = "Begin with this in the place of what was given; the rest stays as it was given.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--workflow",
            paramLabel = "FILE",
            description = "Follow this workflow; what is the same in it is taken over.")
    private @Nullable String file;

    @Mixin
    private final FollowOptions options = new FollowOptions();

    ForkCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        requireOneChange();
        var services = context.services();
        var past = which.read(services);
        var fork = fork(past);
        if (!ReadyCheck.isPracticeAlone(
                past.state().workflow(), past.state().settings().model())) {
            new LockedKeys(context).open();
        }
        return options.followNew(context, services.runner().fork(past.run(), fork));
    }

    private void requireOneChange() {
        int changes = (said.isEmpty() ? 0 : 1) + (inputs.isEmpty() ? 0 : 1) + (file == null ? 0 : 1);
        if (changes > 1 || (from != null && !inputs.isEmpty())) {
            throw new CliProblem("Choose one difference: --from, with --said or not, or --input, or --workflow.");
        }
        if (from == null && !said.isEmpty()) {
            throw new CliProblem("Which step said this?", "Name it with --from STEP.");
        }
        if (from == null && changes == 0) {
            throw new CliProblem(
                    "What is to be different?",
                    "Say --from STEP to do a step and those after it again, --input name=value or --workflow FILE.");
        }
    }

    private Fork fork(PastRun past) {
        var state = past.state();
        var where = from == null ? new Fork.From.Beginning() : new Fork.From.Step(past.step(from));
        return new Fork(where, change(where, state, past));
    }

    private Fork.Change change(Fork.From where, RunState state, PastRun past) {
        if (file != null) {
            return new Fork.Change.Edited(edited(file));
        }
        if (!inputs.isEmpty()) {
            var given = state.workflow()
                    .start()
                    .flatMap(start -> state.step(start.id()))
                    .map(start -> start.output())
                    .orElse(Fields.NONE);
            var asks =
                    new Inputs(state.workflow().asks(), context.surroundings().in());
            return new Fork.Change.Input(asks.readOver(given, inputs));
        }
        return where instanceof Fork.From.Step(var step) && !said.isEmpty()
                ? new Fork.Change.Output(said(step, state, past))
                : new Fork.Change.Nothing();
    }

    private Workflow edited(String name) {
        var workflow = Drawn.in(name, context.home());
        Drawn.requireRunnable(workflow);
        return workflow;
    }

    /// What the step gave, with what it is to have said instead.
    private Fields said(StepKey step, RunState state, PastRun past) {
        var isAgent = state.workflow()
                .node(step.node())
                .filter(node -> node.type() instanceof NodeType.Agent)
                .isPresent();
        if (!isAgent) {
            throw new CliProblem("What this step gave cannot be changed. Only what an agent gave can.");
        }
        var gave = StepTries.of(past.history().facts()).stream()
                .filter(tried -> tried.step().equals(step))
                .map(StepTry::output)
                .reduce(Fields.NONE, (before, later) -> later.isEmpty() ? before : later);
        var asked = Contracts.askedOf(state.workflow(), step.node()).fields();
        return new Inputs(asked, context.surroundings().in(), Inputs.Of.SAID).readOver(gave, said);
    }
}
