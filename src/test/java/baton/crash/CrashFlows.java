package baton.crash;

import baton.workflow.AgentLimits;
import baton.workflow.Flow;
import baton.workflow.NodeType;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.ToolChoice;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The workflows whose runs are killed. What [CrashAgents] do in them follows from the names of the nodes:
/// `act…` changes the world and may not be repeated unasked, `actAgain…` may, `look…` looks in three
/// places at once before it does, `flaky…` fails once, `critic`
/// sends back once, and `ask…` answers “left”.
final class CrashFlows {

    private static final NodeType WITH_TOOLS = new NodeType.Agent(
            "", "", "Do it.", null, List.of(ToolChoice.of("mail")), AgentLimits.USUAL, null, null, null);
    private static final Route AGAIN =
            new Route.When(new Rule.Compare("message", Operator.CONTAINS, Value.of("again")));

    private CrashFlows() {}

    static Map<String, Workflow> all() {
        var all = new TreeMap<String, Workflow>();
        all.put(
                "chain",
                Flow.withStart()
                        .agents("a", "b", "c")
                        .result("end")
                        .chain("start", "a", "b", "c", "end")
                        .drawn());
        all.put("join", join().drawn());
        all.put("loop", loop().drawn());
        all.put("decision", decision().drawn());
        all.put("retry", retry().drawn());
        all.put("review", review().drawn());
        all.put("reviews", reviews().drawn());
        all.put("tools", tools().drawn());
        all.put(
                "paused",
                Flow.withStart()
                        .agents("a", "b", "c")
                        .result("end")
                        .chain("start", "a", "b", "c", "end")
                        .drawn());
        all.replaceAll((name, workflow) -> workflow.withName(name));
        return all;
    }

    private static Flow join() {
        return Flow.withStart()
                .agents("left", "middle", "right", "both")
                .result("end")
                .chain("start", "left", "both", "end")
                .chain("start", "middle", "both")
                .chain("start", "right", "both");
    }

    private static Flow loop() {
        return Flow.withStart()
                .agents("writer", "critic")
                .result("end")
                .chain("start", "writer", "critic", "end")
                .again("critic", "writer", AGAIN, 2);
    }

    private static Flow decision() {
        return Flow.withStart()
                .agents("ask", "left", "right")
                .decision("which")
                .result("end")
                .chain("start", "ask", "which")
                .rule("which", "left", "message", Operator.CONTAINS, Value.of("left"))
                .chain("which", "right", "end")
                .chain("left", "end");
    }

    private static Flow retry() {
        return Flow.withStart()
                .agents("flaky1", "flaky2", "after")
                .result("end")
                .chain("start", "flaky1", "after", "end")
                .chain("start", "flaky2", "after");
    }

    private static Flow review() {
        return Flow.withStart()
                .agent("draft")
                .review("gate")
                .node("act", WITH_TOOLS)
                .result("end")
                .chain("start", "draft", "gate")
                .when("gate", "act", new Route.Approved())
                .chain("act", "end")
                .again("gate", "draft", new Route.SentBack(), 2);
    }

    private static Flow reviews() {
        return Flow.withStart()
                .review("first")
                .review("second")
                .agent("both")
                .result("end")
                .chain("start", "first", "both", "end")
                .chain("start", "second", "both");
    }

    private static Flow tools() {
        return Flow.withStart()
                .node("act1", WITH_TOOLS)
                .node("act2", WITH_TOOLS)
                .node("actAgain3", WITH_TOOLS)
                .node("lookAround", WITH_TOOLS)
                .node("act4", WITH_TOOLS)
                .result("end")
                .chain("start", "act1", "act2", "act4", "end")
                .chain("act1", "actAgain3", "act4")
                .chain("act1", "lookAround", "act4");
    }
}
