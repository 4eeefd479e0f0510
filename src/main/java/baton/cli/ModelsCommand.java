package baton.cli;

import baton.engine.ModelBook;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "models", description = "Lists the models that agents can be given.", sortOptions = false)
final class ModelsCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--json", description = "One object a line for other programs.")
    private boolean json;

    ModelsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var models = context.services().models();
        var usual = models.usual();
        if (json) {
            context.voice().json(practice(usual));
            models.connections().forEach(one -> context.voice().json(fields(one, usual)));
        } else {
            context.voice().say(line(ModelBook.PRACTICE, "built in, prepared examples, no network", usual));
            models.connections()
                    .forEach(one -> context.voice()
                            .say(line(
                                    one.name(), key(one.kind()) + ", " + one.model() + " at " + one.address(), usual)));
        }
        return Exit.DONE;
    }

    private static String line(String name, String about, String usual) {
        return (name.equals(usual) ? Words.DONE : "  ") + name + " · " + about
                + (name.equals(usual) ? " · the usual one" : "");
    }

    private static Fields practice(String usual) {
        return Fields.of("type", "model")
                .with("name", ModelBook.PRACTICE)
                .with("kind", "practice")
                .with("usual", new Value.YesNo(usual.equals(ModelBook.PRACTICE)));
    }

    private static Fields fields(ModelBook.Connection one, String usual) {
        return Fields.of("type", "model")
                .with("name", one.name())
                .with("kind", key(one.kind()))
                .with("usual", new Value.YesNo(usual.equals(one.name())))
                .with("address", one.address())
                .with("model", one.model());
    }

    private static String key(ModelBook.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
