package baton.cli;

import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalOutcome;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "stop",
        description = {
            "Ends a run that waits, is paused or was cut off; what it did is kept.",
            "One that another Baton is at work on has to be stopped there."
        },
        sortOptions = false)
final class StopCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "RUN", description = "Its number, its id, or the beginning of its id.")
    private String meant = "";

    @Option(
            names = "--step",
            paramLabel = "STEP",
            description = "Only this step, which waits for its next try; the run then asks what shall become of it.")
    private @Nullable String step;

    StopCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var services = context.services();
        var run = new RunFinder(services).find(meant);
        var past = new PastRun(services, run);
        var state = past.state();
        var wish = step == null ? new Signal.Stop() : stopStep(past, step);
        if (services.runner().signal(run, wish).join() instanceof SignalOutcome.Rejected(var why)) {
            throw new CliProblem(why);
        }
        var number = state.settings().number();
        context.voice()
                .tell(
                        step == null
                                ? "Run " + number + " is stopped."
                                : "“" + step + "” is stopped. “baton review " + number + "” says what becomes of it.");
        return FollowOptions.exit(now(run, state));
    }

    private static Signal stopStep(PastRun past, String name) {
        var state = past.state();
        var node = new StepFinder(state, past.history().facts()).find(name).node();
        return new Signal.StopStep(state.step(node).orElseThrow().key());
    }

    private RunState now(RunId run, RunState before) {
        return context.services().runner().state(run).orElse(before);
    }
}
