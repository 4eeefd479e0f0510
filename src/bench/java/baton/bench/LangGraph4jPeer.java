package baton.bench;

import static org.bsc.langgraph4j.GraphDefinition.END;
import static org.bsc.langgraph4j.GraphDefinition.START;
import static org.bsc.langgraph4j.action.AsyncNodeAction.node_async;

import java.util.Map;
import java.util.Optional;
import org.bsc.langgraph4j.CompileConfig;
import org.bsc.langgraph4j.GraphStateException;
import org.bsc.langgraph4j.RunnableConfig;
import org.bsc.langgraph4j.StateGraph;
import org.bsc.langgraph4j.checkpoint.MemorySaver;
import org.bsc.langgraph4j.state.AgentState;

/// LangGraph4j with its in-memory saver.
public final class LangGraph4jPeer implements Peer {

    @Override
    public String name() {
        return "LangGraph4j 1.8.17";
    }

    @Override
    public Runnable chain(int steps) {
        try {
            var graph = new StateGraph<>(AgentState::new);
            var before = START;
            for (int step = 1; step <= steps; step++) {
                graph.addNode("a" + step, node_async(_ -> Map.of("message", "done")));
                graph.addEdge(before, "a" + step);
                before = "a" + step;
            }
            graph.addEdge(before, END);
            var compiled = graph.compile(CompileConfig.builder()
                    .checkpointSaver(new MemorySaver())
                    .recursionLimit(steps + 10)
                    .build());
            var thread = RunnableConfig.builder().threadId("one").build();
            return () -> requireEnded(compiled.invoke(Map.of("message", "hello"), thread));
        } catch (GraphStateException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static void requireEnded(Optional<AgentState> end) {
        if (end.isEmpty()) {
            throw new IllegalStateException("it did not come to an end");
        }
    }
}
