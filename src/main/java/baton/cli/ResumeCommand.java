package baton.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "resume", description = "Goes on with a run that waits, is paused or was cut off.", sortOptions = false)
final class ResumeCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private final WhichRun which = new WhichRun();

    @Mixin
    private final FollowOptions options = new FollowOptions();

    ResumeCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        var services = context.services();
        var past = which.read(services);
        var run = past.run();
        var state = past.state();
        if (state.outcome().isPresent()) {
            context.voice().tell("Run " + state.settings().number() + " has already ended.");
            options.progress(context).ended(run, state);
            return FollowOptions.exit(state);
        }
        new TakeUp(context).of(run, state);
        return options.follow(context, run, state.settings().number(), state.seq());
    }
}
