package baton.cli;

import baton.engine.ModelBook;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "use", description = "Makes a model the usual one for new runs.")
final class UseModelCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "NAME", description = "practice, or one of “baton models”.")
    private String name = "";

    UseModelCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var models = context.services().models();
        if (!name.equals(ModelBook.PRACTICE) && models.connection(name).isEmpty()) {
            throw RunCommand.unknown(models, name);
        }
        try {
            models.setUsual(name);
        } catch (UncheckedIOException _) {
            throw new CliProblem("That could not be kept.", "See whether Baton may write to its home.");
        }
        context.voice().say(Words.DONE + "New runs use “" + name + "” unless they say otherwise.");
        return Exit.DONE;
    }
}
