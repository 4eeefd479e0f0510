package baton.agents;

import baton.engine.LiveSink;
import baton.run.AgentTask;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/// Calls models, and takes the time.
///
/// @param live is told what each is told
record Rounds(LiveSink live, InstantSource clock) {

    Round with(Talker talker, AgentTask task, Prompt prompt, Ear ear) throws InterruptedException {
        var began = clock.instant();
        var first = new AtomicLong(-1);
        live.told(prompt.told());
        var answer = talker.answer(task, prompt, ear.after(() -> {
            if (first.get() < 0) {
                first.set(since(began));
            }
        }));
        return new Round(prompt, answer, since(began), first.get());
    }

    private long since(Instant began) {
        return Math.max(0, Duration.between(began, clock.instant()).toMillis());
    }
}
