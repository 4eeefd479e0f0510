package baton.agents;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelCosts.Price;
import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What models cost: a table in Baton's home that people can edit, written from the built-in one when it is
/// first needed. Read each time, so that a change counts at once.
public final class Prices {

    private static final Logger LOG = LoggerFactory.getLogger(Prices.class);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final String ABOUT = "US dollars for a million tokens, in and out, as the services list them. "
            + "Change them, add others: “model” is what the service calls it, * stands for any letters, “at” is the "
            + "server that asks so much. What is not here has no known price.";

    private final Path file;
    private final AtomicBoolean warned = new AtomicBoolean();

    public Prices(Path home) {
        file = home.resolve("prices.json");
    }

    Path file() {
        return file;
    }

    /// What a call costs; nothing where nobody knows. Models on this computer cost nothing unless the table
    /// says so.
    public Optional<BigDecimal> cost(Connection connection, long tokensIn, long tokensOut) {
        var service = new Service(connection, false);
        var price = table().stream()
                .filter(one -> fits(one, connection.model(), service.host()))
                .max(Comparator.comparingInt(Prices::precision));
        if (price.isPresent()) {
            return price.filter(one -> one.upTo() == null || tokensIn <= one.upTo())
                    .map(one -> cost(one, tokensIn, tokensOut));
        }
        return isFree(service) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
    }

    /// Ollama here also passes on to models elsewhere, which have `cloud` in their names.
    private static boolean isFree(Service service) {
        return service.isHere() && !service.connection().model().contains("cloud");
    }

    private static BigDecimal cost(Price price, long tokensIn, long tokensOut) {
        return price.in()
                .multiply(BigDecimal.valueOf(tokensIn))
                .add(price.out().multiply(BigDecimal.valueOf(tokensOut)))
                .divide(MILLION)
                .stripTrailingZeros();
    }

    private static boolean fits(Price price, String model, String host) {
        return (price.at().isEmpty() || price.at().equalsIgnoreCase(host))
                && pattern(price.model()).matcher(model).matches();
    }

    private static Pattern pattern(String model) {
        return Pattern.compile(
                Stream.of(model.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.CASE_INSENSITIVE);
    }

    /// The price that says most about the model and the server counts.
    private static int precision(Price price) {
        return price.model().replace("*", "").length() * 2 + (price.at().isEmpty() ? 0 : 1);
    }

    /// The prices as they stand in the file.
    public List<Price> table() {
        try {
            var read = Json.read(Files.readString(file));
            if (read.isEmpty() && warned.compareAndSet(false, true)) {
                LOG.warn("The prices in {} cannot be read; no price is known.", file);
            }
            return read.map(PriceFields::read).orElse(List.of());
        } catch (NoSuchFileException _) {
            return begin();
        } catch (IOException _) {
            return List.of();
        }
    }

    private List<Price> begin() {
        var known = KnownPrices.all();
        try {
            HomeFile.write(
                    file,
                    Json.writePretty(new Value.Group(Fields.of("format", Value.of(1))
                                    .with("about", ABOUT)
                                    .with("prices", PriceFields.write(known))))
                            + "\n");
        } catch (IOException unwritten) {
            LOG.warn("The prices could not be written to {}.", file, unwritten);
        }
        return known;
    }
}
