package baton.cli;

import baton.engine.KeepRuns;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "tidy",
        description = {
            "Deletes runs that have ended, the oldest first: those that ended more than 90 days ago, or what you say.",
            "Pinned runs and runs that have not ended stay."
        },
        sortOptions = false)
final class TidyCommand implements Callable<Integer> {

    private static final BigDecimal GIGABYTE = new BigDecimal(1_000_000_000);
    private static final BigDecimal MEGABYTE = new BigDecimal(1_000_000);
    private static final int MOST_DAYS = 365_000;

    private final Context context;
    private final InstantSource clock = InstantSource.system();

    @Option(names = "--days", paramLabel = "N", description = "Keep those that ended in the last N days.")
    private @Nullable Integer days;

    @Option(names = "--latest", paramLabel = "N", description = "Keep the latest N.")
    private @Nullable Integer latest;

    @Option(names = "--size", paramLabel = "GB", description = "Keep the latest that fit into so many gigabytes.")
    private @Nullable BigDecimal size;

    TidyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var rules = rules();
        Instant now = clock.instant();
        try {
            var tidied = context.services().archive().tidy(rules, now);
            context.voice()
                    .say(
                            tidied.runs() == 0
                                    ? "There was nothing to tidy away."
                                    : (tidied.runs() == 1 ? "1 run was" : tidied.runs() + " runs were") + " deleted. "
                                            + megabytes(tidied.bytes()) + " MB are free again.");
            return Exit.DONE;
        } catch (IOException e) {
            throw RunFinder.unreadable(e);
        }
    }

    private KeepRuns rules() {
        if (days == null && latest == null && size == null) {
            return KeepRuns.USUAL;
        }
        requirePositive("--days", days == null ? null : BigDecimal.valueOf(days));
        requirePositive("--latest", latest == null ? null : BigDecimal.valueOf(latest));
        requirePositive("--size", size);
        return new KeepRuns(
                days == null ? null : Duration.ofDays(Math.min(days, MOST_DAYS)),
                latest,
                size == null ? null : size.min(GIGABYTE).multiply(GIGABYTE).longValue());
    }

    private static void requirePositive(String option, @Nullable BigDecimal number) {
        if (number != null && number.signum() <= 0) {
            throw new CliProblem("The number after " + option + " must be above 0.");
        }
    }

    private static String megabytes(long bytes) {
        return new BigDecimal(bytes).divide(MEGABYTE, 1, RoundingMode.UP).toPlainString();
    }
}
