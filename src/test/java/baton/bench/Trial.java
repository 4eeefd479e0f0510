package baton.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Things to be measured side by side: they take turns, so that whatever else the machine does meets them all.
final class Trial {

    /// Does the thing once.
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /// Puts everything in place for doing it once; its own time does not count.
    @FunctionalInterface
    interface Preparation {
        Work prepare() throws Exception;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final List<Preparation> things = new ArrayList<>();
    private Duration warmingUp = PATIENCE;

    Trial of(Preparation thing) {
        things.add(thing);
        return this;
    }

    /// Gives the warm-up this long at the most.
    Trial warmingUpFor(Duration most) {
        warmingUp = most;
        return this;
    }

    /// Does everything for `warmUp` turns, then measures `turns`; fewer of both, but one at least, where they
    /// take too long.
    ///
    /// @return nanoseconds, in the order in which the things were named
    List<Spread> measure(int warmUp, int turns) throws Exception {
        turns(warmUp, warmingUp);
        System.gc();
        var measured = turns(turns, PATIENCE);
        return IntStream.range(0, things.size())
                .mapToObj(thing -> Spread.of(
                        measured.stream().mapToDouble(turn -> turn[thing]).toArray()))
                .toList();
    }

    private List<double[]> turns(int wanted, Duration patience) throws Exception {
        List<double[]> turns = new ArrayList<>();
        long latest = System.nanoTime() + patience.toNanos();
        while (turns.size() < wanted && (turns.isEmpty() || System.nanoTime() < latest)) {
            var nanos = new double[things.size()];
            for (int place = 0; place < nanos.length; place++) {
                // none is always the one that finds what another left behind
                int thing = (place + turns.size()) % nanos.length;
                nanos[thing] = nanos(things.get(thing).prepare());
            }
            turns.add(nanos);
        }
        return turns;
    }

    private static double nanos(Work work) throws Exception {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }
}
