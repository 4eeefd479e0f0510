package baton.cli;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.RunSummary;
import baton.run.StepKey;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Tells a run step by step, each step in one piece, in the order in which they began.
final class Story {

    private final List<Recorded> facts;
    private final RunState state;
    private final ZoneId zone;

    Story(List<Recorded> facts, RunState state, ZoneId zone) {
        this.facts = facts;
        this.state = state;
        this.zone = zone;
    }

    List<String> lines() {
        var lines = new ArrayList<String>(head());
        var alone = new FactLines();
        var steps = new LinkedHashMap<StepKey, StepStory>();
        var pieces = new ArrayList<List<String>>();
        for (var fact : facts) {
            switch (fact.event()) {
                case RunEvent.OfStep event -> {
                    var story = steps.get(event.step());
                    if (story == null) {
                        story = new StepStory(event.step(), state);
                        steps.put(event.step(), story);
                        pieces.add(story.lines());
                    }
                    story.add(event, fact.at());
                    story.takenOver(isTakenOver(fact));
                }
                case RunEvent.RunStarted _, RunEvent.RunFinished _ -> {}
                case RunEvent.RoundStarted _, RunEvent.RoundsUsedUp _, RunEvent.RunPaused _, RunEvent.RunResumed _ ->
                    pieces.add(List.of(alone.of(fact, state).orElse("")));
            }
        }
        pieces.forEach(piece -> {
            lines.add("");
            lines.addAll(piece);
        });
        lines.addAll(end());
        return lines;
    }

    private boolean isTakenOver(Recorded fact) {
        var origin = state.settings().origin();
        return origin != null && fact.seq() <= origin.facts();
    }

    private List<String> head() {
        var summary = RunSummary.of(state);
        var lines = new ArrayList<String>();
        lines.add("Run " + summary.number() + " · " + summary.workflow() + " · " + Words.model(summary.model())
                + Words.origin(state.settings()));
        lines.add(Words.mark(summary.status()) + summary.headline());
        lines.add("Began " + Words.minute(summary.began(), zone) + ", took " + Words.took(summary.took())
                + cost(summary) + " · " + summary.run());
        if (state.settings().origin() != null) {
            var totals = state.totals();
            lines.add(Words.takenOver(totals.reused()) + ", " + totals.steps() + " ran.");
        }
        var given = state.workflow().start().flatMap(start -> state.step(start.id()));
        given.filter(start -> !start.output().isEmpty()).ifPresent(start -> {
            lines.add("");
            lines.add(Words.DONE + state.workflow().nameOf(start.node()));
            lines.add("  Was given");
            lines.addAll(Words.listed(start.output(), "    "));
        });
        return lines;
    }

    private static String cost(RunSummary summary) {
        var cost = summary.usage().cost();
        return cost == null || cost.signum() == 0
                ? ""
                : ", cost $" + cost.stripTrailingZeros().toPlainString();
    }

    private List<String> end() {
        var lines = new ArrayList<String>();
        state.outcome().ifPresent(outcome -> {
            lines.add("");
            switch (outcome) {
                case RunOutcome.Done(var result) -> {
                    lines.add("Result");
                    lines.addAll(result.isEmpty() ? List.of("  There is none.") : Words.listed(result, "  "));
                }
                case RunOutcome.Failed(var at, var failure) ->
                    lines.add(Words.OVER + "It failed at " + state.workflow().nameOf(at) + ". " + failure.why());
                case RunOutcome.Stopped(var why) -> lines.add(Words.OVER + why);
            }
        });
        return lines;
    }
}
