package baton.run.reference;

import baton.engine.DrivenRun;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.workflow.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// Draws whole runs of random workflows, with rounds, faults, pauses and deaths.
public final class RandomRun {

    static final Instant BEGAN = Instant.parse("2026-11-21T14:02:00Z");

    private RandomRun() {}

    /// What one is drawn from.
    public static Arbitrary<int[]> choices() {
        return Arbitraries.integers()
                .between(0, 239)
                .withoutEdgeCases()
                .array(int[].class)
                .ofMinSize(30)
                .ofMaxSize(400);
    }

    /// All that happened; nothing if what was drawn is no workflow that can run.
    public static Optional<List<Recorded>> of(int[] choices, long seed) {
        var draws = new Draws(choices);
        return RandomWorkflow.draw(draws).map(workflow -> {
            var begin = new RunEvent.RunStarted(
                    workflow, Fields.of("message", "a"), RandomSamples.settings(workflow, seed));
            var first = new Recorded(new RunId("20261121-140200-test"), 1, BEGAN, begin);
            return new DrivenRun(first, draws, new Answers(seed, workflow))
                    .toItsEnd()
                    .facts();
        });
    }
}
