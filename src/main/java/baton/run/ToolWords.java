package baton.run;

import baton.workflow.Words;
import java.util.HashMap;
import java.util.Map;

/// What the uses of tools in a run would do, in words. Told the wishes of one run in the order of its facts; a
/// later fact then only names step and use.
public final class ToolWords {

    private static final Words WORDS = Words.of("baton.run.words");

    private record Key(StepKey step, int use) {}

    private final Map<StepKey, Integer> counts = new HashMap<>();
    private final Map<Key, ToolWish> wishes = new HashMap<>();

    public void add(RunEvent.ToolsWished event) {
        for (var wish : event.wishes()) {
            wishes.put(new Key(event.step(), counts.merge(event.step(), 1, Integer::sum)), wish);
        }
    }

    /// As it goes on after "wants to"; something general for a use that nobody spoke of.
    public String of(StepKey step, int use) {
        var wish = wishes.get(new Key(step, use));
        return wish == null ? WORDS.text("tool.any") : wish.words();
    }
}
