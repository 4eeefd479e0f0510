package baton.run;

import baton.workflow.Flow;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Validator;
import baton.workflow.Value;
import baton.workflow.WaitsFor;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Any workflow that can run: the same for the same seed.
final class AnyFlow {

    private static final List<String> KINDS = List.of("agent", "agent", "agent", "review", "rules", "model", "result");

    private final Random random;
    private final Flow flow = Flow.withStart();
    private final List<String> kinds = new ArrayList<>(List.of("start"));

    private AnyFlow(long seed) {
        random = new Random(seed);
    }

    /// A workflow without a way back.
    static Workflow straight(long seed) {
        var drawing = new AnyFlow(seed);
        drawing.draw();
        return drawing.flow.drawn();
    }

    /// The same workflow with as many ways back as it can take.
    static Workflow looping(long seed) {
        var drawing = new AnyFlow(seed);
        drawing.draw();
        var drawn = drawing.flow.drawn();
        for (int from = 1; from < drawing.kinds.size(); from++) {
            int to = 1 + drawing.random.nextInt(from);
            drawing.flow.again(name(from), name(to), drawing.route(from), 1 + drawing.random.nextInt(2));
            var tried = drawing.flow.drawn();
            if (Validator.stoppers(tried).isEmpty()) {
                drawn = tried;
            } else {
                drawing.flow.withoutLast();
            }
        }
        return drawn;
    }

    private static String name(int number) {
        return number == 0 ? "start" : "n" + number;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void draw() {
        int nodes = 2 + random.nextInt(8);
        for (int number = 1; number <= nodes; number++) {
            node(number, number == 1 ? "agent" : one(KINDS));
        }
        for (int number = 1; number <= nodes; number++) {
            var sources = random.ints(1 + random.nextInt(3), 0, number)
                    .filter(source -> source == 0 || !kinds.get(source).equals("result"))
                    .distinct()
                    .toArray();
            for (int source : sources.length == 0 ? new int[] {0} : sources) {
                flow.when(name(source), name(number), route(source));
            }
        }
        flow.result("end").chain("n1", "end");
        for (int number = 2; number <= nodes; number++) {
            if (List.of("rules", "model").contains(kinds.get(number))) {
                flow.chain(name(number), "end");
            }
        }
    }

    private void node(int number, String kind) {
        kinds.add(kind);
        var name = name(number);
        switch (kind) {
            case "agent" ->
                flow.agent(
                        name,
                        agent -> agent.withOnFailure(one(List.of(OnFailure.ASK, OnFailure.CONTINUE)))
                                .withOtherwise(baton.workflow.Fields.of("message", "otherwise")));
            case "review" -> flow.review(name);
            case "rules" -> flow.decision(name);
            case "model" -> flow.node(name, new NodeType.Decision(NodeType.Decider.MODEL, "Pick."));
            default -> flow.result(name);
        }
        if (random.nextInt(4) == 0) {
            flow.but(node -> node.withWaitsFor(WaitsFor.ANY));
        }
    }

    private Route route(int source) {
        Route rule = new Route.When(
                new baton.workflow.Rule.Compare("message", Operator.CONTAINS, Value.of(one(List.of("a", "b")))));
        Route always = new Route.Always();
        return switch (kinds.get(source)) {
            case "agent" -> one(List.of(always, always, rule, new Route.Failed()));
            case "review" ->
                one(List.of(always, new Route.Approved(), new Route.Rejected(), new Route.SentBack(), rule));
            case "rules", "model" -> one(List.of(always, rule));
            default -> always;
        };
    }
}
