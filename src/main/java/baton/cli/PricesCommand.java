package baton.cli;

import baton.engine.ModelCosts.Price;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "prices",
        description = "Lists what models cost: US dollars for a million tokens. Says where that can be changed.",
        sortOptions = false)
final class PricesCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--json", description = "One object a line for other programs.")
    private boolean json;

    PricesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var costs = context.services().costs();
        var prices = costs.prices();
        if (json) {
            prices.forEach(one -> context.voice().json(fields(one)));
            return Exit.DONE;
        }
        prices.forEach(one -> context.voice().say("  " + line(one)));
        context.voice().say("Change them in " + costs.place() + ". What is not there has no known price.");
        return Exit.DONE;
    }

    private static String line(Price price) {
        var upTo = price.upTo();
        return price.model() + (price.at().isEmpty() ? "" : " at " + price.at()) + " · "
                + ModelsCommand.dollars(price.in()) + " in, " + ModelsCommand.dollars(price.out()) + " out"
                + (upTo == null ? "" : " · up to " + upTo + " in")
                + (price.asOf().isBlank() ? "" : " · as of " + price.asOf());
    }

    private static Fields fields(Price price) {
        return Fields.of("type", "price")
                .with("model", price.model())
                .with("at", price.at())
                .with("in", new Value.Number(price.in()))
                .with("out", new Value.Number(price.out()))
                .with("asOf", price.asOf());
    }
}
