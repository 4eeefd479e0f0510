package baton.agents;

import baton.engine.LiveSink;
import baton.run.AgentTask;
import baton.run.Delivery;
import baton.run.RunId;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.ToolResult;
import baton.run.ToolTurn;
import baton.workflow.AgentLimits;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.Guard;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A task for an agent, put together for a test.
final class Given {

    static final Field SCORE = Field.of("score", new FieldType.Number(BigDecimal.ZERO, BigDecimal.valueOf(100)))
            .withAbout("0 no fit, 100 perfect fit");
    static final Field REASON = Field.of("reason", Field.TEXT);
    static final Contract SCORED = Contract.of(SCORE, REASON);
    static final Contract FREE = Contract.of(Contract.MESSAGE);

    private NodeType type;
    private final String name;
    private String model = "mine";
    private int repairs = 2;
    private Contract asked = FREE;
    private final Map<NodeId, String> names = new HashMap<>();
    private final List<Delivery> received = new ArrayList<>();
    private final List<Delivery> feedback = new ArrayList<>();
    private final List<Fields> earlier = new ArrayList<>();
    private final List<Integer> answered = new ArrayList<>();
    private final List<AgentTask.Known> known = new ArrayList<>();

    private final List<ToolTurn> turns = new ArrayList<>();
    private boolean mayUseTools;

    private Given(String name, NodeType type) {
        this.name = name;
        this.type = type;
    }

    /// An agent with these instructions.
    static Given agent(String name, String instructions) {
        return new Given(name, NodeType.Agent.BLANK.withInstructions(instructions));
    }

    static Given decision(String name, String instructions, String... ways) {
        return new Given(name, new NodeType.Decision(NodeType.Decider.MODEL, instructions))
                .asked(Contract.of(
                        Field.of("way", new FieldType.Choice(List.of(ways))).withAbout("The way to take"),
                        Field.of("why", Field.TEXT).withAbout("The reason, in one sentence")));
    }

    Given role(String role, String goal) {
        type = ((NodeType.Agent) type).withRole(role).withGoal(goal);
        return this;
    }

    Given guards(Guard... guards) {
        type = ((NodeType.Agent) type).withGuards(List.of(guards));
        return this;
    }

    /// One that may use tools now.
    Given mayUseTools() {
        mayUseTools = true;
        return this;
    }

    /// The turn after such a reply, with what came of each of its wishes.
    Given turn(StepReply.WantsTools wants, ToolResult result) {
        var uses = new ArrayList<ToolTurn.Use>();
        wants.wishes().forEach(wish -> uses.add(new ToolTurn.Use(uses.size() + 1, wish, result)));
        turns.add(new ToolTurn(
                wants.said(), wants.transcript().exchanges().getLast().thought(), uses));
        return this;
    }

    /// One turn in which it used tools.
    Given turn(String said, ToolTurn.Use... uses) {
        turns.add(new ToolTurn(said, List.of(uses)));
        return this;
    }

    Given practice(Value sample) {
        type = ((NodeType.Agent) type).withPractice(sample);
        return this;
    }

    Given model(String wanted) {
        model = wanted;
        return this;
    }

    Given repairs(int times) {
        repairs = times;
        return this;
    }

    Given asked(Contract contract) {
        asked = contract;
        return this;
    }

    Given received(String from, String field, String text) {
        received.add(delivery(from, Fields.of(field, text)));
        return this;
    }

    Given knows(String from, String field, String text) {
        known.add(new AgentTask.Known(id(from), Fields.of(field, text)));
        return this;
    }

    Given round(Fields answer, String from, String said) {
        return answered(answer).feedback(from, said);
    }

    /// It gave this before.
    Given answered(Fields answer) {
        earlier.add(answer);
        return this;
    }

    /// What it gave last was sent back.
    Given feedback(String from, String said) {
        answered.add(earlier.size());
        feedback.add(delivery(from, Fields.of("feedback", said)));
        return this;
    }

    private Delivery delivery(String from, Fields fields) {
        return new Delivery(new HandoffId("h" + received.size()), id(from), fields);
    }

    private NodeId id(String nodeName) {
        var id = new NodeId(nodeName.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        names.put(id, nodeName);
        return id;
    }

    AgentTask task() {
        var node = Node.of(id(name), name, type);
        return new AgentTask(
                new RunId("20261121-142203-k3f9"),
                new StepKey(node.id(), 1),
                1,
                node,
                model,
                names,
                received,
                feedback,
                answered,
                earlier,
                known,
                asked,
                repairs,
                AgentLimits.USUAL,
                turns,
                mayUseTools,
                model);
    }

    /// Remembers what was shown while a step worked.
    static final class Watched implements LiveSink {

        private final StringBuilder text = new StringBuilder();
        private final List<String> pieces = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();
        private final StringBuilder thoughts = new StringBuilder();

        @Override
        public void thought(String piece) {
            thoughts.append(piece);
        }

        String thoughts() {
            return thoughts.toString();
        }

        @Override
        public void text(String piece) {
            text.append(piece);
            pieces.add(piece);
        }

        @Override
        public void remark(String sentence) {
            remarks.add(sentence);
        }

        String shown() {
            return text.toString();
        }

        List<String> pieces() {
            return pieces;
        }

        List<String> remarks() {
            return remarks;
        }
    }
}
