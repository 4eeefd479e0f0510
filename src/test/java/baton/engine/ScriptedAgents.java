package baton.engine;

import baton.run.AgentTask;
import baton.run.Failure;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.workflow.Fields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Agents whose replies a test decides; those it says nothing about say "done by" and their name.
public final class ScriptedAgents implements AgentRunner {

    private final Map<String, Function<AgentTask, StepReply>> scripts = new ConcurrentHashMap<>();
    private final Map<String, BiFunction<AgentTask, Tools, StepReply>> toolScripts = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final List<AgentTask> asked = new CopyOnWriteArrayList<>();
    private final Set<String> cutOff = ConcurrentHashMap.newKeySet();

    public ScriptedAgents on(String node, Function<AgentTask, StepReply> reply) {
        scripts.put(node, reply);
        return this;
    }

    /// The agent of `node` does not answer until [#release].
    public ScriptedAgents hold(String node) {
        held.put(node, new CountDownLatch(1));
        return this;
    }

    public void release(String node) {
        var latch = held.remove(node);
        if (latch != null) {
            latch.countDown();
        }
    }

    /// What was asked so far, in order.
    public List<AgentTask> asked() {
        return asked;
    }

    /// The nodes whose agent was cut off while it was held.
    public Set<String> cutOff() {
        return cutOff;
    }

    /// What the agent of `node` does that may ask for tools.
    public ScriptedAgents onWithTools(String node, BiFunction<AgentTask, Tools, StepReply> reply) {
        toolScripts.put(node, reply);
        return this;
    }

    @Override
    public StepReply run(AgentTask task, LiveSink live) throws InterruptedException {
        return run(task, Tools.NONE, live);
    }

    @Override
    public StepReply run(AgentTask task, Tools tools, LiveSink live) throws InterruptedException {
        var node = task.step().node().value();
        asked.add(task);
        live.text("working");
        var latch = held.get(node);
        if (latch != null) {
            try {
                latch.await();
            } catch (InterruptedException cut) {
                cutOff.add(node);
                throw cut;
            }
        }
        var script = toolScripts.get(node);
        return script != null
                ? script.apply(task, tools)
                : scripts.getOrDefault(node, _ -> said("done by " + node)).apply(task);
    }

    public static StepReply said(String message) {
        return new StepReply.Succeeded(Fields.of("message", message), Transcript.NONE);
    }

    public static StepReply failed(Failure.Kind kind) {
        return new StepReply.Failed(new Failure(kind, "It did not work.", "Because.", ""), Transcript.NONE);
    }
}
