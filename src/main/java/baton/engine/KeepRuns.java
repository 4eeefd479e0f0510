package baton.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How long runs that have ended are kept. Those that somebody keeps on purpose, and those that have not
/// ended, stay whatever this says, and do not count.
///
/// @param age   since the last fact; none for ever
/// @param count the latest so many; none for all
/// @param bytes the latest that fit into so many; none for all
public record KeepRuns(
        @Nullable Duration age,
        @Nullable Integer count,
        @Nullable Long bytes) {

    public static final KeepRuns USUAL = new KeepRuns(Duration.ofDays(90), null, null);
    public static final KeepRuns FOR_EVER = new KeepRuns(null, null, null);

    public KeepRuns {
        if ((age != null && age.isNegative()) || (count != null && count < 0) || (bytes != null && bytes < 0)) {
            throw new IllegalArgumentException("less than nothing: " + age + " " + count + " " + bytes);
        }
    }

    public KeepRuns withAge(@Nullable Duration changed) {
        return new KeepRuns(changed, count, bytes);
    }

    public KeepRuns withCount(@Nullable Integer changed) {
        return new KeepRuns(age, changed, bytes);
    }

    public KeepRuns withBytes(@Nullable Long changed) {
        return new KeepRuns(age, count, changed);
    }
}
