package baton.engine;

import baton.run.RunId;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Names new runs: the second in which they begin, in UTC, and six letters by chance.
public final class RunIds implements Supplier<RunId> {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    /// Without those that are taken for one another when read aloud.
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 6;

    private final InstantSource clock;
    private final RandomGenerator chance;

    public RunIds(InstantSource clock, RandomGenerator chance) {
        this.clock = clock;
        this.chance = chance;
    }

    @Override
    public RunId get() {
        var name = new StringBuilder(SECOND.format(clock.instant())).append('-');
        for (int letter = 0; letter < LENGTH; letter++) {
            name.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return new RunId(name.toString());
    }
}
