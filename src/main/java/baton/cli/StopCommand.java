package baton.cli;

import baton.run.Signal;
import baton.run.SignalOutcome;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
            description = "Only this step, which waits for its next try; the run goes on and asks what becomes of it.")
    private @Nullable String step;

    @Mixin
    private final FollowOptions options = new FollowOptions();

    StopCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        var past = new PastRun(context.services(), new RunFinder(context.services()).find(meant));
        return step == null ? stop(past) : stop(past, step);
    }

    private int stop(PastRun past) {
        wish(past, new Signal.Stop());
        context.voice().tell("Run " + past.state().settings().number() + " is stopped.");
        return Exit.DONE;
    }

    /// Goes on with the rest: what is beside the step would otherwise be begun and cut off at once.
    private int stop(PastRun past, String name) throws InterruptedException {
        var state = past.state();
        var wish = new Signal.StopStep(past.presentStep(name));
        past.requirePossible(wish);
        new TakeUp(context).opening(state);
        wish(past, wish);
        context.voice().tell("“" + Words.name(state.workflow(), wish.step()) + "” is stopped.");
        return options.follow(context, past.run(), state.settings().number(), state.seq());
    }

    private void wish(PastRun past, Signal wish) {
        if (context.services().runner().signal(past.run(), wish).join() instanceof SignalOutcome.Rejected(var why)) {
            throw new CliProblem(why);
        }
    }
}
