package baton.bench;

import baton.studio.canvas.ManySteps;
import baton.studio.canvas.arrange.Tidying;
import baton.workflow.Node;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How long it takes to find places for the cards of a large workflow: the first time in the life of the program, and
/// later.
public final class TidyBench {

    private static final double TARGET = 2_000;
    private static final double WORDS = 80;
    private static final int TURNS = 9;

    private TidyBench() {}

    public static void main(String[] cases) throws Exception {
        for (int size : cases.length == 0 ? List.of(1_000, 5_000) : sizes(cases)) {
            var drawings = Map.of("field", DrawnField.workflow(size), "rows", ManySteps.workflow(size));
            for (var drawing : drawings.entrySet()) {
                measure(drawing.getKey() + " " + size, drawing.getValue(), size);
            }
        }
    }

    private static List<Integer> sizes(String[] cases) {
        return List.of(cases).stream().map(Integer::valueOf).toList();
    }

    private static void measure(String name, Workflow workflow, int size) throws Exception {
        long began = System.nanoTime();
        tidy(workflow);
        double first = (System.nanoTime() - began) / 1e6;
        var spread = new Trial()
                .of(() -> () -> tidy(workflow))
                .measure(1, TURNS)
                .getFirst()
                .map(nanos -> nanos / 1e6);
        var figure = Figure.of("tidy: " + name, spread.median(), "ms").with("firstMs", first);
        (size <= 1_000 ? figure.target(TARGET) : figure).with(spread).print();
    }

    private static void tidy(Workflow workflow) {
        var all = workflow.nodes().stream().map(Node::id).collect(Collectors.toSet());
        var places = Tidying.of(workflow, all, _ -> WORDS, () -> false);
        if (places.size() != workflow.nodes().size()) {
            throw new IllegalStateException("only " + places.size() + " places");
        }
    }
}
