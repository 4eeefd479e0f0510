package baton.engine;

import baton.run.Effect;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.run.ToolWish;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/// Tools in the hands of a test: `look` reads, `mail` cannot be undone and asks first, `log` may be done twice.
public final class HandToolbox implements Toolbox {

    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<String> kept = new CopyOnWriteArrayList<>();
    private final List<String> cutOff = new CopyOnWriteArrayList<>();

    /// The tool does not come to an end until [#release].
    public HandToolbox hold(String tool) {
        held.put(tool, new CountDownLatch(1));
        return this;
    }

    public void release(String tool) {
        var latch = held.remove(tool);
        if (latch != null) {
            latch.countDown();
        }
    }

    /// What was begun, in order, as `mail#1 for a`.
    public List<String> done() {
        return done;
    }

    /// What is kept for good, as `mail true`.
    public List<String> kept() {
        return kept;
    }

    List<String> cutOff() {
        return cutOff;
    }

    @Override
    public List<ToolSpec> specs(User user) {
        return user.agent().tools().stream()
                .map(tool -> new ToolSpec(tool.name(), "Does it.", "{\"type\":\"object\"}"))
                .toList();
    }

    @Override
    public ToolWish look(User user, ToolCall call) {
        var leave = call.tool().equals("mail") && !user.rehearsal() ? ToolWish.Leave.ASK : ToolWish.Leave.GIVEN;
        var effect = call.tool().equals("look") ? Effect.LOOKS : Effect.LASTING;
        return new ToolWish(
                call,
                "use " + call.tool(),
                effect,
                "use " + call.tool(),
                !call.tool().equals("mail"),
                leave,
                "");
    }

    @Override
    public ToolResult use(User user, ToolWish wish, int number, LiveSink live) throws InterruptedException {
        var tool = wish.call().tool();
        if (user.rehearsal() && wish.effect().touches()) {
            return new ToolResult.Pretended("It would have used " + tool + ".");
        }
        done.add(tool + "#" + number + " for " + user.step());
        var latch = held.get(tool);
        if (latch != null) {
            try {
                latch.await();
            } catch (InterruptedException cut) {
                cutOff.add(tool);
                throw cut;
            }
        }
        return new ToolResult.Gave(tool + " gave " + number);
    }

    @Override
    public void remember(User user, ToolWish wish, boolean allowed) {
        kept.add(wish.call().tool() + " " + allowed);
    }
}
