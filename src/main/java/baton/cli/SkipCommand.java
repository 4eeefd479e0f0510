package baton.cli;

import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.run.StepSkips;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "skip",
        description = {
            "Goes on with a run without one of its steps: one that has not begun, or failed and asks.",
            "What it hands off counts as not taken, and nobody waits for it."
        },
        sortOptions = false)
final class SkipCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(index = "0", paramLabel = "RUN", description = "Its number, its id, or the beginning of its id.")
    private String meant = "";

    @Parameters(index = "1", paramLabel = "STEP", description = "Its name or its id.")
    private String step = "";

    @Mixin
    private final FollowOptions options = new FollowOptions();

    SkipCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        var services = context.services();
        var run = new RunFinder(services).find(meant);
        var past = new PastRun(services, run);
        var state = past.state();
        var wish = new Signal.SkipStep(past.presentStep(step));
        past.requirePossible(wish);
        var follows = StepSkips.words(state, state.step(wish.step().node()).orElseThrow());
        new TakeUp(context).opening(state);
        if (services.runner().signal(run, wish).join() instanceof SignalOutcome.Rejected(var why)) {
            throw new CliProblem(why);
        }
        follows.forEach(context.voice()::tell);
        return options.follow(context, run, state.settings().number(), state.seq());
    }
}
