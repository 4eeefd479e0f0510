package baton.history;

import baton.engine.KeepRuns;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which runs are too many.
final class Surplus {

    private Surplus() {}

    /// @param ended those that may go, oldest first
    static List<EndedRun> of(List<EndedRun> ended, KeepRuns rules, Instant now) {
        var surplus = new ArrayList<EndedRun>();
        long count = ended.size();
        long bytes = ended.stream().mapToLong(EndedRun::bytes).sum();
        for (var run : ended) {
            if (!isTooOld(run, rules, now) && fits(count, rules.count()) && fits(bytes, rules.bytes())) {
                return surplus;
            }
            surplus.add(run);
            count--;
            bytes -= run.bytes();
        }
        return surplus;
    }

    private static boolean isTooOld(EndedRun run, KeepRuns rules, Instant now) {
        var age = rules.age();
        return age != null && run.last().isBefore(now.minus(age));
    }

    private static boolean fits(long amount, @Nullable Number most) {
        return most == null || amount <= most.longValue();
    }
}
