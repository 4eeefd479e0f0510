package baton.bench;

import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.RunLimits;
import baton.workflow.Value;
import baton.workflow.Workflow;

/// Workflows of any size.
final class Shapes {

    static final Fields INPUT = Fields.of("message", "hello");

    static final String CRITIC = "critic";

    private static final RunLimits ROOMY = new RunLimits(10_000_000, null, null, null, Fields.NONE);

    private Shapes() {}

    /// `steps` agents, one after the other.
    static Workflow chain(int steps) {
        var flow = Flow.withStart().limits(ROOMY);
        var before = "start";
        for (int step = 1; step <= steps; step++) {
            flow.agent("a" + step).chain(before, "a" + step);
            before = "a" + step;
        }
        return flow.result("end").chain(before, "end").drawn();
    }

    /// `branches` agents side by side, joined.
    static Workflow fanOut(int branches) {
        var flow = Flow.withStart().limits(ROOMY).result("end");
        for (int branch = 1; branch <= branches; branch++) {
            flow.agent("a" + branch).chain("start", "a" + branch, "end");
        }
        return flow.drawn();
    }

    /// Blocks of five steps each, one after the other: an agent, a decision between two others of which one is
    /// skipped, a join, two side by side, and a join with the next block.
    static Workflow mixed(int steps) {
        var flow = Flow.withStart().limits(ROOMY).agent("a0").chain("start", "a0");
        int blocks = steps / 5;
        for (int block = 0; block < blocks; block++) {
            block(flow, block);
        }
        return flow.result("end").chain("a" + blocks, "end").drawn();
    }

    private static void block(Flow flow, int block) {
        var names = new String[] {"a", "decide", "yes", "no", "join", "left", "right"};
        for (int place = 0; place < names.length; place++) {
            names[place] += block;
        }
        var next = "a" + (block + 1);
        flow.decision(names[1])
                .agents(names[2], names[3], names[4], names[5], names[6], next)
                .chain(names[0], names[1])
                .rule(names[1], names[2], "message", Operator.CONTAINS, Value.of("done"))
                .chain(names[1], names[3])
                .chain(names[2], names[4])
                .chain(names[3], names[4])
                .chain(names[4], names[5], next)
                .chain(names[4], names[6], next);
    }

    /// A chain of `length` agents and [#CRITIC], who sends back to the first, `rounds` times, as long as it says
    /// “again”.
    static Workflow loop(int length, int rounds) {
        var flow = Flow.withStart().limits(ROOMY);
        var before = "start";
        for (int step = 1; step < length; step++) {
            flow.agent("a" + step).chain(before, "a" + step);
            before = "a" + step;
        }
        var more = new Route.When(new baton.workflow.Rule.Compare("message", Operator.CONTAINS, Value.of("again")));
        return flow.agent(CRITIC)
                .result("end")
                .chain(before, CRITIC, "end")
                .again(CRITIC, "a1", more, rounds)
                .drawn();
    }
}
