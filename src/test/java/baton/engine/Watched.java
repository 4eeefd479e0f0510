package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Recorded;
import baton.run.RunState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Watches a run and waits for what it is to become.
public final class Watched implements RunWatcher {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final List<Recorded> facts = new ArrayList<>();
    private final List<Live> live = new ArrayList<>();
    private @Nullable RunState state;
    private String trouble = "";

    @Override
    public synchronized void recorded(List<Recorded> more, RunState after) {
        facts.addAll(more);
        state = after;
        notifyAll();
    }

    @Override
    public synchronized void live(Live more) {
        live.add(more);
        notifyAll();
    }

    @Override
    public synchronized void troubled(String why) {
        trouble = why;
        notifyAll();
    }

    /// Waits until `wanted` holds for the run.
    public synchronized RunState until(Predicate<RunState> wanted) throws InterruptedException {
        var deadline = System.nanoTime() + LONG.toNanos();
        while (state == null || !wanted.test(state)) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            assertThat(left).as("waited in vain; the run stands at " + facts).isPositive();
            wait(left);
        }
        return state;
    }

    /// Waits until it is told `wanted`, which is no fact.
    public synchronized void untilLive(Live wanted) throws InterruptedException {
        var deadline = System.nanoTime() + LONG.toNanos();
        while (!live.contains(wanted)) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            assertThat(left).as("never told %s, but %s", wanted, live).isPositive();
            wait(left);
        }
    }

    public synchronized List<Recorded> facts() {
        return List.copyOf(facts);
    }

    public synchronized List<Live> live() {
        return List.copyOf(live);
    }

    public synchronized String trouble() {
        return trouble;
    }
}
