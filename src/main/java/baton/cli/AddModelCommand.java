package baton.cli;

import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "add", description = "Adds a model, or changes the one of that name.", sortOptions = false)
final class AddModelCommand implements Callable<Integer> {

    private static final Set<String> TAKEN = Set.of(ModelBook.DEFAULT, ModelBook.PRACTICE, "careful", "cheap");

    private final Context context;

    @Parameters(paramLabel = "NAME", description = "What you call it.")
    private String name = "";

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "ollama, anthropic, gemini, or openai for all who speak as it does.")
    private ModelBook.Kind kind = ModelBook.Kind.OLLAMA;

    @Option(
            names = "--address",
            paramLabel = "URL",
            description = "Where it is; the usual address of its kind if not said.")
    private String address = "";

    @Option(names = "--model", required = true, paramLabel = "MODEL", description = "What the server calls it.")
    private String model = "";

    @Option(
            names = "--at-once",
            paramLabel = "NUMBER",
            description = "How many steps may ask it at once; the others wait their turn.")
    private @Nullable Integer atOnce;

    @Option(
            names = "--spend",
            paramLabel = "DOLLARS",
            description = "How many US dollars it may cost in a month; 0 or more.")
    private @Nullable BigDecimal spend;

    @Option(
            names = "--key-env",
            paramLabel = "VAR",
            description = "The variable of the environment that holds the key; the key goes to the password store.")
    private @Nullable String keyVariable;

    @Option(
            names = "--think",
            paramLabel = "TOKENS",
            description = "How much it may think before it answers (Anthropic): 1024 to 32000; 0 for not at all.")
    private @Nullable Integer thinking;

    @Option(
            names = "--key-header",
            paramLabel = "NAME",
            description = "The header that carries the key, if not the usual.")
    private String keyHeader = "";

    @Option(names = "--header", paramLabel = "Name=value", description = "Sent along with every call. Never a key.")
    private List<String> headers = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "ALIAS",
            description = "What workflows may call it: default, careful or cheap.")
    private List<String> aliases = new ArrayList<>();

    AddModelCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        check();
        var connection = connection();
        var key = key();
        var models = context.services().models();
        if (key != null) {
            new LockedKeys(context).openToKeep();
        }
        try {
            var where = models.save(connection, key);
            context.voice().say(Words.DONE + "“" + name + "” is kept." + (where.isBlank() ? "" : " " + where));
            aliases.forEach(alias -> stand(models, alias));
        } catch (UncheckedIOException refused) {
            throw new CliProblem("“" + name + "” could not be kept.", String.valueOf(refused.getMessage()));
        }
        var check = models.test(connection, key);
        context.voice().say((check.works() ? Words.DONE : Words.ASKS) + check.words());
        return Exit.DONE;
    }

    private void stand(ModelBook models, String alias) {
        if (alias.equals(ModelBook.DEFAULT)) {
            models.setUsual(name);
        } else {
            models.setAlias(alias, name);
        }
        context.voice().say(Words.DONE + "Workflows that ask for “" + alias + "” get it.");
    }

    private void check() {
        if (name.isBlank() || name.startsWith(ModelBook.PRACTICE + ":") || TAKEN.contains(name)) {
            throw new CliProblem("A model cannot be called “" + name + "”.", "Choose another name.");
        }
        if (!address.isEmpty() && !address.matches("(?i)https?://[^\\s/]+.*")) {
            throw new CliProblem("“" + address + "” is no web address.", "It begins with http:// or https://.");
        }
        if (atOnce != null && atOnce < 1) {
            throw new CliProblem("A model answers at least one step at a time.", "Give --at-once a number from 1 on.");
        }
        if (spend != null && spend.signum() < 0) {
            throw new CliProblem("Nobody can spend less than nothing.", "Give --spend a number from 0 on.");
        }
        aliases.stream()
                .filter(alias -> !alias.equals(ModelBook.DEFAULT) && !ModelBook.ALIASES.contains(alias))
                .findFirst()
                .ifPresent(alias -> {
                    throw new CliProblem(
                            "Workflows do not ask for “" + alias + "”.", "Give --as default, careful or cheap.");
                });
    }

    /// What is not said stays as it is, if there is a connection of that name already.
    private Connection connection() {
        var before = context.services().models().connections().stream()
                .filter(one -> one.name().equals(name) && one.kind() == kind)
                .findFirst()
                .orElseGet(() -> new Connection(name, kind, kind.usualAddress(), model));
        return new Connection(
                name,
                kind,
                address.isEmpty() ? before.address() : address,
                model,
                atOnce == null ? before.atOnce() : atOnce,
                keyHeader.isEmpty() ? before.keyHeader() : keyHeader,
                headers.isEmpty() ? before.headers() : sent(),
                spend == null ? before.spend() : spend,
                thinking == null ? before.thinking() : thinking);
    }

    private Map<String, String> sent() {
        var sent = new LinkedHashMap<String, String>();
        for (var header : headers) {
            int equals = header.indexOf('=');
            if (equals <= 0) {
                throw new CliProblem("“" + header + "” cannot be sent along.", "Write --header Name=value.");
            }
            sent.put(
                    header.substring(0, equals).strip(),
                    header.substring(equals + 1).strip());
        }
        return sent;
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
