package baton.studio.runs;

import static baton.studio.runs.Words.text;

import baton.run.StepTry;
import baton.run.StepTry.Span;
import baton.run.StepTry.Spent;
import baton.run.Times;
import baton.studio.look.BadgeState;
import baton.studio.monitor.StepRow;
import baton.studio.monitor.TakenOver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A row of the timeline: what one try spent its time on.
///
/// @param words how long it took, beside the bars
record TimelineRow(StepRow step, List<Bar> bars, String words) {

    /// A stretch of time as it is drawn.
    ///
    /// @param from from 0 to 1
    /// @param to   from 0 to 1
    record Bar(String styleClass, double from, double to, String tip) {}

    TimelineRow {
        bars = List.copyOf(bars);
    }

    /// The rows of a run, for the steps that have begun.
    static List<TimelineRow> of(List<StepRow> rows, Instant began, Instant now) {
        var begun = rows.stream().filter(row -> row.tried() != null).toList();
        var tries = begun.stream()
                .filter(row -> !row.takenOver())
                .map(StepRow::tried)
                .filter(Objects::nonNull)
                .toList();
        var scale = TimeScale.of(began, now, tries);
        var slowest = slowest(tries, now);
        var timeline = new ArrayList<TimelineRow>();
        for (var row : begun) {
            var tried = Objects.requireNonNull(row.tried());
            var isSlowest = slowest.filter(tried::equals).isPresent();
            timeline.add(
                    row.takenOver()
                            ? new TimelineRow(row, List.of(), TakenOver.words())
                            : new TimelineRow(row, bars(row, tried, scale, now), words(row, tried, isSlowest)));
        }
        return List.copyOf(timeline);
    }

    /// The try whose work took far longer than that of any other.
    private static Optional<StepTry> slowest(List<StepTry> tries, Instant now) {
        var sorted = tries.stream()
                .sorted(Comparator.comparing((StepTry tried) -> work(tried, now))
                        .reversed())
                .toList();
        var stands = sorted.size() > 2
                && work(sorted.get(0), now).compareTo(work(sorted.get(1), now).multipliedBy(2)) > 0;
        return stands ? Optional.of(sorted.getFirst()) : Optional.empty();
    }

    private static Duration work(StepTry tried, Instant now) {
        return tried.spans().stream()
                .filter(span -> span.spent().isWork())
                .map(span -> span.length(now))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<Bar> bars(StepRow row, StepTry tried, TimeScale scale, Instant now) {
        return tried.spans().stream()
                .map(span -> new Bar(
                        styleClass(row, tried, span),
                        scale.place(span.from()),
                        scale.place(span.to() == null ? now : span.to()),
                        tip(span, now)))
                .toList();
    }

    private static String styleClass(StepRow row, StepTry tried, Span span) {
        return switch (span.spent()) {
            case PERSON -> "bar-needs-you";
            case PAUSE -> "bar-waiting";
            case TOOL -> "bar-tool";
            case WORK -> {
                if (tried.failure().isPresent() || row.state() == BadgeState.FAILED) {
                    yield "bar-failed";
                }
                yield switch (row.state()) {
                    case WORKING -> "bar-working";
                    case STOPPED -> "bar-stopped";
                    default -> "bar-done";
                };
            }
        };
    }

    private static String tip(Span span, Instant now) {
        var length = Times.spoken(span.length(now));
        return switch (span.spent()) {
            case WORK -> text("timeline.worked", length);
            case TOOL -> text("timeline.tool", length);
            case PERSON -> text("timeline.person", length);
            case PAUSE -> text("timeline.pause", length);
        };
    }

    private static String words(StepRow row, StepTry tried, boolean isSlowest) {
        var onlyPerson = tried.spans().stream().allMatch(span -> span.spent() == Spent.PERSON);
        if (onlyPerson) {
            return text("timeline.waiting", row.took());
        }
        return isSlowest ? text("timeline.slowest", row.took()) : row.took();
    }
}
