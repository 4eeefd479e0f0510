package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.RunEvent;
import baton.run.Times;
import baton.run.ToolResult;
import baton.run.ToolUses;
import baton.run.ToolUses.Line;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tools that a try used: what each was to do, who allowed it, and what came of it, whole.
final class ToolsPage {

    /// In milliseconds; below it, the time would read as none.
    private static final long WORTH_SAYING = 50;

    private ToolsPage() {}

    static List<Piece> of(StepSight step) {
        var page = new Reading();
        var lines = lines(step);
        if (lines.isEmpty()) {
            return page.aside(nothing(step)).pieces();
        }
        lines.forEach(line -> use(page, line));
        return page.pieces();
    }

    private static String nothing(StepSight step) {
        return switch (step.row().state()) {
            case NOT_RUN, NEXT, WORKING, RETRYING -> text("tools.nothing-yet");
            default -> text("tools.nothing");
        };
    }

    /// The uses that the try asked for.
    static List<Line> lines(StepSight step) {
        var asked = step.tried().stream()
                .flatMap(tried -> tried.facts().stream())
                .filter(fact -> fact.event() instanceof RunEvent.ToolsWished)
                .map(fact -> fact.at())
                .collect(Collectors.toSet());
        return ToolUses.of(step.run().facts()).stream()
                .filter(line -> line.step().equals(step.row().key().step()) && asked.contains(line.asked()))
                .toList();
    }

    private static void use(Reading page, Line line) {
        page.heading(text("tools.use", line.number(), capital(line.wish().words())));
        page.aside(about(line));
        line.wish().call().arguments().byName().forEach((name, value) -> page.field(ToolWords.argument(name), value));
        var result = line.result();
        if (result != null) {
            came(page, result);
        }
    }

    /// `Done in 0.8 s · You allowed it once · safe to repeat`
    private static String about(Line line) {
        var answer = line.answer();
        var leave = answer == null ? ToolWords.leave(line.wish()) : ToolWords.said(answer);
        return Stream.of(standing(line), leave.replaceFirst("\\.$", ""), repeat(line))
                .collect(Collectors.joining(" · "));
    }

    /// How far the use is, and how long it took.
    static String standing(Line line) {
        var result = line.result();
        if (result == null) {
            return line.started() == null ? text("tools.waits") : text("tools.at-work");
        }
        var outcome = ToolWords.outcome(result);
        return line.tookMillis() < WORTH_SAYING
                ? outcome
                : text("tools.took", outcome, Times.took(Duration.ofMillis(line.tookMillis())));
    }

    private static String repeat(Line line) {
        return line.wish().repeatable() ? text("tools.safe") : text("tools.unsafe");
    }

    private static void came(Reading page, ToolResult result) {
        page.label(text("tools.came"));
        switch (result) {
            case ToolResult.Gave(var words) -> page.text(words.isBlank() ? "–" : words.strip());
            case ToolResult.Pretended(var words) -> page.text(words.strip());
            case ToolResult.Refused(var why) -> page.problem(why);
            case ToolResult.Failed(var why, var details) -> {
                page.problem(why);
                if (!details.isBlank()) {
                    page.raw(details);
                }
            }
        }
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
