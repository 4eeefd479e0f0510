package baton.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What running workflows costs. All of it, or the cases that are named.
public final class EngineBench {

    private EngineBench() {}

    public static void main(String[] cases) throws Exception {
        Map<String, Trial.Work> all = new LinkedHashMap<>();
        all.put("chain", ChainCost::inMemory);
        all.put("journal", ChainCost::durable);
        all.put("fanout", FanOutCost::measure);
        all.put("stop", StopDelay::measure);
        all.put("memory", MemoryCost::measure);
        all.put("fold", FoldCost::measure);
        all.put("size", SizeCost::measure);
        for (var name : cases.length == 0 ? all.keySet() : List.of(cases)) {
            var wanted = all.get(name);
            if (wanted == null) {
                throw new IllegalArgumentException("there is " + all.keySet() + ", not " + name);
            }
            wanted.run();
        }
    }
}
