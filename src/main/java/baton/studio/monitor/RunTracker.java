package baton.studio.monitor;

import baton.engine.Live;
import baton.engine.RunWatcher;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.StepKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Gathers what is told about a run, for somebody who looks now and then. Told on the run's thread, asked on
/// any.
final class RunTracker implements RunWatcher {

    private static final int REMARKS = 500;
    private static final int SAYING = 20_000;

    private final Runnable onFacts;
    private final Runnable onLive;
    private final List<Recorded> facts = new ArrayList<>();
    private final Map<StepKey, StringBuilder> saying = new HashMap<>();
    private final Map<StepKey, StringBuilder> thinking = new HashMap<>();
    private final Deque<RunView.Remarked> remarks = new ArrayDeque<>();
    private @Nullable RunState state;
    private String trouble = "";

    /// @param onFacts called after facts came
    /// @param onLive  called after anything else came
    RunTracker(Runnable onFacts, Runnable onLive) {
        this.onFacts = onFacts;
        this.onLive = onLive;
    }

    @Override
    public void recorded(List<Recorded> more, RunState after) {
        synchronized (this) {
            facts.addAll(more);
            state = after;
            trouble = "";
            more.forEach(this::forgetWhatWasSaid);
        }
        onFacts.run();
    }

    /// A new try begins with nothing said, and what a finished one said is among the facts.
    private void forgetWhatWasSaid(Recorded fact) {
        if (fact.event() instanceof RunEvent.OfStep ofStep) {
            saying.remove(ofStep.step());
            thinking.remove(ofStep.step());
        }
    }

    @Override
    public void live(Live live) {
        synchronized (this) {
            switch (live) {
                case Live.Text(var step, var _, var piece) -> add(saying, step, piece);
                case Live.Thought(var step, var _, var piece) -> add(thinking, step, piece);
                case Live.Remark remark -> {
                    remarks.add(new RunView.Remarked(facts.size(), remark));
                    if (remarks.size() > REMARKS) {
                        remarks.removeFirst();
                    }
                }
            }
        }
        onLive.run();
    }

    private static void add(Map<StepKey, StringBuilder> all, StepKey step, String piece) {
        var said = all.computeIfAbsent(step, _ -> new StringBuilder());
        said.append(piece);
        if (said.length() > 2 * SAYING) {
            said.delete(0, said.length() - SAYING);
        }
    }

    @Override
    public void troubled(String why) {
        synchronized (this) {
            trouble = why;
        }
        onFacts.run();
    }

    /// What there is to see now; nothing before the first facts came.
    synchronized Optional<RunView> view() {
        if (state == null) {
            return Optional.empty();
        }
        return Optional.of(new RunView(state, facts, texts(saying), texts(thinking), List.copyOf(remarks), trouble));
    }

    private static Map<StepKey, String> texts(Map<StepKey, StringBuilder> all) {
        var texts = new HashMap<StepKey, String>();
        all.forEach((step, text) -> texts.put(step, text.toString()));
        return texts;
    }
}
