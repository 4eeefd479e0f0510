package baton.agents;

import baton.workflow.Fields;
import baton.workflow.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What was spent on each connection, a line a call, in a file a month. Lines are forced to the disk, and
/// several Batons on one home add to the same file. Safe for several threads.
public final class Spending {

    private static final Logger LOG = LoggerFactory.getLogger(Spending.class);

    private final Path folder;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param zone in which a month begins
    public Spending(Path home, InstantSource clock, ZoneId zone) {
        folder = home.resolve("spent");
        this.clock = clock;
        this.zone = zone;
    }

    YearMonth month() {
        return YearMonth.from(clock.instant().atZone(zone));
    }

    private Path file() {
        return folder.resolve(month() + ".jsonl");
    }

    /// Notes what a call cost. What cannot be noted is not counted: the answer is there and paid for.
    void add(String connection, BigDecimal dollars) {
        if (dollars.signum() <= 0) {
            return;
        }
        try {
            HomeFile.append(
                    file(),
                    Json.write(new Value.Group(Fields.of("model", connection)
                            .with("cost", new Value.Number(dollars))
                            .with("at", clock.instant().toString()))));
        } catch (IOException unwritten) {
            LOG.warn("What was spent could not be noted in {}.", file(), unwritten);
        }
    }

    /// What was spent on the connection this month. A line that is only half there does not count.
    BigDecimal spent(String connection) {
        try (var lines = Files.lines(file())) {
            return lines.map(line -> cost(line, connection))
                    .flatMap(Optional::stream)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        } catch (NoSuchFileException _) {
            return BigDecimal.ZERO;
        } catch (IOException | UncheckedIOException unread) {
            LOG.warn("What was spent cannot be read from {}.", file(), unread);
            return BigDecimal.ZERO;
        }
    }

    private static Optional<BigDecimal> cost(String line, String connection) {
        return Json.read(line)
                .filter(value ->
                        value instanceof Value.Group(var fields) && Objects.equals(fields.text("model"), connection))
                .flatMap(value -> ((Value.Group) value).fields().get("cost"))
                .flatMap(value -> value instanceof Value.Number(var number) ? Optional.of(number) : Optional.empty());
    }
}
