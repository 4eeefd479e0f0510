package baton.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description =
                "Brings in a run that was exported, to be looked at with “baton show”. It cannot be gone on with.")
final class ImportCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE", description = "The file of an exported run.")
    private String file = "";

    ImportCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try {
            var brought = context.services().archive().importRun(Context.path(file));
            context.voice().say("Brought in as run " + brought.number() + ", to look at.");
            brought.damage().ifPresent(context.voice()::tell);
            return Exit.DONE;
        } catch (IOException e) {
            throw RunFinder.unreadable(e);
        }
    }
}
