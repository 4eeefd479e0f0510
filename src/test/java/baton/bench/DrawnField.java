package baton.bench;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.Transcript;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Layout;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// A large workflow, drawn as a field about as wide as it is high: each agent hands off to the next of its row, and
/// three in ten to one of the row below. The beginning hands off to each row.
final class DrawnField {

    private static final int SEED = 20_261_121;
    private static final Instant BEGAN = Instant.parse("2026-11-21T14:02:00Z");
    private static final RunId RUN = new RunId("20261121-140200-abcd");

    private DrawnField() {}

    static Workflow workflow(int count) {
        int columns = columns(count);
        var random = new Random(SEED);
        Map<NodeId, Position> places = new HashMap<>();
        var nodes = new ArrayList<Node>();
        var start = Node.of(new NodeId("start"), "Start", new NodeType.Start(List.of()));
        nodes.add(start);
        places.put(start.id(), new Position(-344, 0));
        var handoffs = new ArrayList<Handoff>();
        for (int i = 0; i < count; i++) {
            int column = i % columns;
            nodes.add(node(i));
            places.put(id(i), new Position(column * 344, Math.floorDiv(i, columns) * 160));
            handoffs.add(column > 0 ? handoff(id(i - 1), id(i)) : handoff(start.id(), id(i)));
            if (i >= columns && column > 0 && random.nextInt(100) < 32) {
                handoffs.add(handoff(id(i - columns - 1), id(i)));
            }
        }
        return Workflow.EMPTY.withName("Field").withGraph(nodes, handoffs).withLayout(new Layout(places));
    }

    static NodeId id(int number) {
        return new NodeId("a" + number);
    }

    private static Node node(int i) {
        var agent = NodeType.Agent.BLANK
                .withRole("Looks at part " + i + " and says what is to be done with it")
                .withInstructions("Do it well.");
        return Node.of(id(i), "Agent " + i, agent);
    }

    private static Handoff handoff(NodeId from, NodeId to) {
        return Handoff.of(new HandoffId("h-" + from + "-" + to), from, to)
                .withGives(Contract.of(Field.of("score", Field.TEXT), Field.of("reason", Field.LONG_TEXT)));
    }

    /// How a run of it goes, from left to right: one state for each further tenth of the steps that is done.
    static List<RunState> run(Workflow workflow) {
        int count = workflow.nodes().size() - 1;
        var order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingInt(i -> i % columns(count)))
                .toList();
        var story = new Story(new RunEvent.RunStarted(workflow, Fields.NONE, new RunSettings(14, "practice")));
        var told = new ArrayList<RunState>(List.of(story.state));
        for (int i = 0; i < count; i++) {
            var key = new StepKey(id(order.get(i)), 1);
            story.add(new RunEvent.StepStarted(key, 1, List.of()));
            story.add(new RunEvent.StepSucceeded(
                    key, 1, Fields.of("score", "8").with("reason", "It fits."), Transcript.NONE));
            if (i % (count / 10) == 0) {
                told.add(story.state);
            }
        }
        return told;
    }

    private static int columns(int count) {
        return (int) Math.ceil(Math.sqrt(count * 160.0 / 344));
    }

    private static final class Story {
        private RunState state;

        Story(RunEvent began) {
            state = RunState.of(List.of(new Recorded(RUN, 1, BEGAN, began)));
        }

        void add(RunEvent event) {
            state = state.evolve(new Recorded(RUN, state.seq() + 1, BEGAN.plusSeconds(state.seq()), event));
        }
    }
}
