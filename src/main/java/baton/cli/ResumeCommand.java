package baton.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "resume", description = "Goes on with a run that waits, is paused or was cut off.", sortOptions = false)
final class ResumeCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "RUN", description = "Its number, its id, or the beginning of its id.")
    private String meant = "";

    @Mixin
    private final FollowOptions options = new FollowOptions();

    ResumeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        var services = context.services();
        var run = new RunFinder(services).find(meant);
        var state = new PastRun(services, run).state();
        if (state.outcome().isPresent()) {
            context.voice().tell("Run " + state.settings().number() + " has already ended.");
            options.progress(context).ended(run, state);
            return FollowOptions.exit(state);
        }
        new TakeUp(context).of(run, state);
        return options.follow(context, run, state.settings().number(), state.seq());
    }
}
