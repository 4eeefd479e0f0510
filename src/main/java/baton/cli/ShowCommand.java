package baton.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "show",
        description = "Tells what each step of a run received, was told, said, and how it ended.",
        sortOptions = false)
final class ShowCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private final WhichRun which = new WhichRun();

    @Option(names = "--json", description = "One object a line for other programs, the outcome last.")
    private boolean json;

    ShowCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var past = which.read(context.services());
        var facts = past.history().facts();
        var state = past.state();
        if (json) {
            var progress = new JsonProgress(context.voice());
            facts.forEach(fact -> progress.fact(fact, state));
            progress.ended(past.run(), state);
        } else {
            context.voice().say(new Story(facts, state, context.surroundings().zone()).lines());
        }
        past.history().damage().ifPresent(context.voice()::tell);
        return Exit.DONE;
    }
}
