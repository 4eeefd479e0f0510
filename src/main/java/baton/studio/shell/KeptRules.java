package baton.studio.shell;

import baton.engine.KeepRuns;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// How long runs are kept, as it stands in the file of preferences. What is not said is as usual; 0 means no
/// limit.
final class KeptRules {

    private static final String DAYS = "keep.days";
    private static final String RUNS = "keep.runs";
    private static final String BYTES = "keep.bytes";

    private KeptRules() {}

    static KeepRuns read(Properties kept) {
        var days = number(kept, DAYS);
        var runs = number(kept, RUNS);
        var bytes = number(kept, BYTES);
        return new KeepRuns(
                days == null ? KeepRuns.USUAL.age() : days == 0 ? null : Duration.ofDays(Math.min(days, 365_000)),
                runs == null || runs == 0 ? null : (int) Math.min(runs, Integer.MAX_VALUE),
                bytes == null || bytes == 0 ? null : bytes);
    }

    static void write(KeepRuns rules, Properties kept) {
        var age = rules.age();
        kept.setProperty(DAYS, Long.toString(age == null ? 0 : age.toDays()));
        var count = rules.count();
        kept.setProperty(RUNS, Integer.toString(count == null ? 0 : count));
        var bytes = rules.bytes();
        kept.setProperty(BYTES, Long.toString(bytes == null ? 0 : bytes));
    }

    private static @Nullable Long number(Properties kept, String name) {
        try {
            long number = Long.parseLong(kept.getProperty(name, ""));
            return number < 0 ? null : number;
        } catch (NumberFormatException _) {
            return null;
        }
    }
}
