package baton.studio.runs;

import baton.run.StepTry;
import baton.run.StepTry.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Where a moment of a run lies on its timeline, from 0 to 1. Time in which somebody works is drawn as long as
/// it was. A wait that is far longer than all work together is drawn shorter, or a review that took until the
/// next day would leave nothing to see of the rest.
final class TimeScale {

    private static final int LONGEST_WAIT = 2;
    private static final Duration SHORTEST_CAP = Duration.ofSeconds(2);

    private record Stretch(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }

    /// Moments with their places, in milliseconds as drawn; between two of them it goes evenly.
    private final TreeMap<Instant, Double> places = new TreeMap<>();

    private final double end;

    private TimeScale(Instant began, Instant ended, List<Stretch> work) {
        var cap = cap(work);
        double at = 0;
        places.put(began, at);
        var before = began;
        for (var stretch : work) {
            at += drawn(Duration.between(before, stretch.from()), cap);
            places.put(stretch.from(), at);
            at += stretch.length().toMillis();
            places.put(stretch.to(), at);
            before = stretch.to();
        }
        at += drawn(Duration.between(before, ended), cap);
        places.put(ended.isBefore(before) ? before : ended, at);
        end = Math.max(at, 1);
    }

    /// The scale of a run.
    ///
    /// @param now where what goes on ends for the moment
    static TimeScale of(Instant began, Instant now, List<StepTry> tries) {
        var ended = tries.stream()
                .flatMap(tried -> tried.spans().stream())
                .map(span -> end(span, now))
                .max(Comparator.naturalOrder())
                .orElse(began);
        return new TimeScale(began, ended, work(began, now, tries));
    }

    private static Instant end(Span span, Instant now) {
        var to = span.to() == null ? now : span.to();
        return to.isBefore(span.from()) ? span.from() : to;
    }

    /// The stretches in which anybody works, joined where they touch.
    private static List<Stretch> work(Instant began, Instant now, List<StepTry> tries) {
        var sorted = tries.stream()
                .flatMap(tried -> tried.spans().stream())
                .filter(span -> span.spent().isWork())
                .map(span -> new Stretch(span.from().isBefore(began) ? began : span.from(), end(span, now)))
                .sorted(Comparator.comparing(Stretch::from))
                .toList();
        var joined = new ArrayList<Stretch>();
        for (var stretch : sorted) {
            if (joined.isEmpty() || joined.getLast().to().isBefore(stretch.from())) {
                joined.add(stretch);
            } else if (stretch.to().isAfter(joined.getLast().to())) {
                joined.add(new Stretch(joined.removeLast().from(), stretch.to()));
            }
        }
        return joined;
    }

    private static Duration cap(List<Stretch> work) {
        var all = work.stream().map(Stretch::length).reduce(Duration.ZERO, Duration::plus);
        var cap = all.multipliedBy(LONGEST_WAIT);
        return cap.compareTo(SHORTEST_CAP) < 0 ? SHORTEST_CAP : cap;
    }

    private static double drawn(Duration wait, Duration cap) {
        return Math.max(0, (wait.compareTo(cap) > 0 ? cap : wait).toMillis());
    }

    /// The place of `time`, 0 at the beginning and 1 at the end; moments outside are put there.
    double place(Instant time) {
        var before = places.floorEntry(time);
        var after = places.ceilingEntry(time);
        if (before == null) {
            return 0;
        }
        if (after == null) {
            return 1;
        }
        double whole = Duration.between(before.getKey(), after.getKey()).toMillis();
        double part = Duration.between(before.getKey(), time).toMillis();
        double between = whole == 0 ? 0 : part / whole;
        return (before.getValue() + between * (after.getValue() - before.getValue())) / end;
    }
}
