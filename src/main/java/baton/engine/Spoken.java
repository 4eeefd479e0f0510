package baton.engine;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.StepKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the steps at work have said and thought so far in their present try, for whoever begins to watch in the
/// middle. Use it by one thread at a time.
final class Spoken {

    /// As much as anybody reads of what came before.
    private static final int LONGEST = 20_000;

    private record Voice(StepKey step, int attempt, boolean aloud) {}

    private final Map<Voice, StringBuilder> soFar = new LinkedHashMap<>();

    void add(Live live) {
        switch (live) {
            case Live.Text(var step, var attempt, var piece) -> add(new Voice(step, attempt, true), piece);
            case Live.Thought(var step, var attempt, var piece) -> add(new Voice(step, attempt, false), piece);
            case Live.Remark _ -> {}
        }
    }

    private void add(Voice voice, String piece) {
        var said = soFar.computeIfAbsent(voice, _ -> new StringBuilder()).append(piece);
        if (said.length() > 2 * LONGEST) {
            said.delete(0, said.length() - LONGEST);
        }
    }

    /// What a step said before a fact about it is either among the facts or will be said anew.
    void forget(List<Recorded> facts) {
        for (var fact : facts) {
            if (fact.event() instanceof RunEvent.OfStep about) {
                soFar.keySet().removeIf(voice -> voice.step().equals(about.step()));
            }
        }
    }

    void clear() {
        soFar.clear();
    }

    void tell(RunWatcher watcher) {
        soFar.forEach((voice, said) -> watcher.live(
                voice.aloud()
                        ? new Live.Text(voice.step(), voice.attempt(), said.toString())
                        : new Live.Thought(voice.step(), voice.attempt(), said.toString())));
    }
}
