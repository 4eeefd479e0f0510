package baton.run;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The uses of tools in a run, as its facts tell them.
public final class ToolUses {

    /// One use.
    ///
    /// @param number   counts the uses of its step, from 1
    /// @param asked    when the agent asked for it
    /// @param started  when the tool began; `null` if it did not
    /// @param answer   what the person said, the last time they were asked; `null` if they were not
    /// @param result   what came of it; `null` while that is not known
    /// @param tookMillis how long the tool was at work, in milliseconds
    public record Line(
            StepKey step,
            int number,
            ToolWish wish,
            Instant asked,
            @Nullable Instant started,
            @Nullable ToolAnswer answer,
            @Nullable ToolResult result,
            long tookMillis) {

        private Line startedAt(Instant at) {
            return new Line(step, number, wish, asked, at, answer, result, tookMillis);
        }

        private Line answered(ToolAnswer given) {
            return new Line(step, number, wish, asked, started, given, result, tookMillis);
        }

        private Line ended(ToolResult came, long took) {
            return new Line(step, number, wish, asked, started, answer, came, took);
        }

        /// Whether it changed, or may have changed, something outside the run.
        public boolean touchedTheWorld() {
            return wish.effect().touches()
                    && started != null
                    && !(result instanceof ToolResult.Pretended)
                    && !(result instanceof ToolResult.Refused);
        }
    }

    private record Key(StepKey step, int number) {}

    private final Map<Key, Line> lines = new LinkedHashMap<>();
    private final Map<StepKey, Integer> counts = new HashMap<>();

    private ToolUses() {}

    /// All uses, in the order in which they were asked for.
    public static List<Line> of(List<Recorded> facts) {
        var uses = new ToolUses();
        facts.forEach(uses::add);
        return List.copyOf(uses.lines.values());
    }

    /// What the run did to the world, or may have done: its ledger. What was only pretended in a rehearsal
    /// stands in it, too.
    public static List<Line> ledger(List<Recorded> facts) {
        return of(facts).stream()
                .filter(line -> line.touchedTheWorld() || line.result() instanceof ToolResult.Pretended)
                .toList();
    }

    private void add(Recorded fact) {
        switch (fact.event()) {
            case RunEvent.ToolsWished wished -> wished(wished, fact.at());
            case RunEvent.ToolStarted(var step, var use) -> change(step, use, line -> line.startedAt(fact.at()));
            case RunEvent.ToolAnswered(var step, var use, var answer) ->
                change(step, use, line -> answered(line, answer));
            case RunEvent.ToolEnded(var step, var use, var result, var took) ->
                change(step, use, line -> line.ended(result, took));
            default -> {}
        }
    }

    private void wished(RunEvent.ToolsWished event, Instant at) {
        for (var wish : event.wishes()) {
            int number = counts.merge(event.step(), 1, Integer::sum);
            var result = wish.leave() == ToolWish.Leave.REFUSED ? new ToolResult.Refused(wish.why()) : null;
            lines.put(new Key(event.step(), number), new Line(event.step(), number, wish, at, null, null, result, 0));
        }
    }

    private static Line answered(Line line, ToolAnswer answer) {
        var told = line.answered(answer);
        return switch (answer) {
            case ToolAnswer.Deny _ -> told.ended(ToolFold.no(line.wish()), 0);
            case ToolAnswer.Say(var text) -> told.ended(new ToolResult.Gave(text), 0);
            case ToolAnswer.Allow _, ToolAnswer.DoIt _, ToolAnswer.Stop _ -> told;
        };
    }

    private void change(StepKey step, int number, UnaryOperator<Line> how) {
        lines.computeIfPresent(new Key(step, number), (_, line) -> how.apply(line));
    }
}
