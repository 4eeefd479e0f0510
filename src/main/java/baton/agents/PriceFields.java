package baton.agents;

import baton.engine.ModelCosts.Price;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Prices as fields, and back. Entries that make no sense are left out.
final class PriceFields {

    private PriceFields() {}

    static List<Price> read(Value value) {
        return value instanceof Value.Group(var fields)
                        && fields.get("prices").orElse(Value.Nothing.NOTHING) instanceof Value.Items(var items)
                ? items.stream().flatMap(one -> price(one).stream()).toList()
                : List.of();
    }

    private static Optional<Price> price(Value value) {
        if (!(value instanceof Value.Group(var fields)) || fields.text("model").isBlank()) {
            return Optional.empty();
        }
        var in = number(fields, "in");
        var out = number(fields, "out");
        return in.isEmpty() || out.isEmpty()
                ? Optional.empty()
                : Optional.of(new Price(
                        fields.text("model").strip(),
                        fields.text("at").strip(),
                        in.get(),
                        out.get(),
                        number(fields, "upTo").map(BigDecimal::longValue).orElse(null),
                        fields.text("asOf")));
    }

    private static Optional<BigDecimal> number(Fields fields, String name) {
        return fields.get(name).orElse(Value.Nothing.NOTHING) instanceof Value.Number(var number)
                        && number.signum() >= 0
                ? Optional.of(number)
                : Optional.empty();
    }

    static Value write(List<Price> prices) {
        return new Value.Items(prices.stream().map(PriceFields::fields).toList());
    }

    private static Value fields(Price price) {
        var fields = Fields.of("model", price.model())
                .with("at", price.at())
                .with("in", new Value.Number(price.in()))
                .with("out", new Value.Number(price.out()));
        var upTo = price.upTo();
        return new Value.Group(
                (upTo == null ? fields : fields.with("upTo", Value.of(upTo))).with("asOf", price.asOf()));
    }
}
