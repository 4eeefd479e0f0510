package baton.cli;

import baton.engine.ModelBook;
import baton.engine.ModelBook.Connection;
import baton.engine.ModelCosts;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        var costs = context.services().costs();
        var usual = models.usual();
        var aliases = models.aliases();
        if (json) {
            context.voice().json(practice(usual));
            models.connections().forEach(one -> context.voice().json(fields(one, usual, aliases, costs)));
        } else {
            context.voice().say(line(ModelBook.PRACTICE, "built in, prepared examples, no network", usual, aliases));
            models.connections()
                    .forEach(one -> context.voice().say(line(one.name(), about(one, costs), usual, aliases)));
        }
        return Exit.DONE;
    }

    private static String line(String name, String about, String usual, Map<String, String> aliases) {
        var marks = names(name, aliases).stream().map(alias -> " · " + alias).reduce("", String::concat);
        return (name.equals(usual) ? Words.DONE : "  ") + name + " · " + about
                + (name.equals(usual) ? " · the usual one" : "") + marks;
    }

    private static List<String> names(String model, Map<String, String> aliases) {
        return aliases.entrySet().stream()
                .filter(one -> one.getValue().equals(model))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String about(Connection one, ModelCosts costs) {
        return key(one.kind()) + ", " + one.model() + " at " + one.address() + spending(one, costs);
    }

    /// What was spent this month, where something was or a limit is set.
    private static String spending(Connection one, ModelCosts costs) {
        var spent = costs.spent(one.name());
        var limit = one.spend();
        if (limit == null) {
            return spent.signum() == 0 ? "" : " · " + dollars(spent) + " spent this month";
        }
        return " · " + dollars(spent) + " of " + dollars(limit) + " spent this month";
    }

    static String dollars(BigDecimal amount) {
        return "$" + amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Fields practice(String usual) {
        return Fields.of("type", "model")
                .with("name", ModelBook.PRACTICE)
                .with("kind", "practice")
                .with("usual", new Value.YesNo(usual.equals(ModelBook.PRACTICE)));
    }

    private static Fields fields(Connection one, String usual, Map<String, String> aliases, ModelCosts costs) {
        var also = new ArrayList<Value>();
        names(one.name(), aliases).forEach(alias -> also.add(Value.of(alias)));
        var limit = one.spend();
        var fields = Fields.of("type", "model")
                .with("name", one.name())
                .with("kind", key(one.kind()))
                .with("usual", new Value.YesNo(usual.equals(one.name())))
                .with("address", one.address())
                .with("model", one.model())
                .with("atOnce", Value.of(one.atOnce()))
                .with("aliases", new Value.Items(also))
                .with("spent", new Value.Number(costs.spent(one.name())));
        return limit == null ? fields : fields.with("spend", new Value.Number(limit));
    }

    private static String key(ModelBook.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
