package baton.cli;

import baton.engine.ModelBook;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "add", description = "Adds a model, or changes the one of that name.", sortOptions = false)
final class AddModelCommand implements Callable<Integer> {

    private static final Set<String> TAKEN = Set.of("default", ModelBook.PRACTICE);

    private final Context context;

    @Parameters(paramLabel = "NAME", description = "What you call it.")
    private String name = "";

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "ollama, or openai for all who speak as it does.")
    private ModelBook.Kind kind = ModelBook.Kind.OLLAMA;

    @Option(
            names = "--address",
            required = true,
            paramLabel = "URL",
            description = "Where it is, such as http://127.0.0.1:11434.")
    private String address = "";

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = "What the server calls it.")
    private String model = "";

    @Option(
            names = "--at-once",
            paramLabel = "NUMBER",
            description = "How many steps may ask it at once; the others wait their turn.")
    private @Nullable Integer atOnce;

    @Option(
            names = "--key-env",
            paramLabel = "VAR",
            description = "The variable of the environment that holds the key; the key goes to the password store.")
    private @Nullable String keyVariable;

    AddModelCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (name.isBlank() || name.startsWith(ModelBook.PRACTICE + ":") || TAKEN.contains(name)) {
            throw new CliProblem("A model cannot be called “" + name + "”.", "Choose another name.");
        }
        if (!address.matches("(?i)https?://[^\\s/]+.*")) {
            throw new CliProblem("“" + address + "” is no web address.", "It begins with http:// or https://.");
        }
        if (atOnce != null && atOnce < 1) {
            throw new CliProblem("A model answers at least one step at a time.", "Give --at-once a number from 1 on.");
        }
        var connection =
                new ModelBook.Connection(name, kind, address, model, atOnce == null ? kind.usuallyAtOnce() : atOnce);
        var key = key();
        var models = context.services().models();
        try {
            var where = models.save(connection, key);
            context.voice().say(Words.DONE + "“" + name + "” is kept." + (where.isBlank() ? "" : " " + where));
        } catch (UncheckedIOException _) {
            throw new CliProblem("“" + name + "” could not be kept.", "See whether Baton may write to its home.");
        }
        var check = models.test(connection, key);
        context.voice().say((check.works() ? Words.DONE : Words.ASKS) + check.words());
        return Exit.DONE;
    }

    private @Nullable String key() {
        if (keyVariable == null) {
            return null;
        }
        var key = context.surroundings().environment().get(keyVariable);
        if (key == null || key.isBlank()) {
            throw new CliProblem(
                    "There is nothing in the variable “" + keyVariable + "”.", "Put the key there, and try again.");
        }
        return key.strip();
    }
}
