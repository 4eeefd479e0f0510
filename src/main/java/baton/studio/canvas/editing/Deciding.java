package baton.studio.canvas.editing;

import baton.studio.document.Selection;
import baton.studio.fx.Messages;
import baton.workflow.Contract;
import baton.workflow.Contracts;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.NodeType.Decider;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;

/// Makes a choice of what several got alike: a decision after the agent, with a way to each of them.
public final class Deciding {

    private static final Messages MESSAGES = Messages.of("canvas");

    private Deciding() {}

    /// Whether what the agent gives by `drawn` goes to another step at the same time.
    public static boolean isOpen(Workflow workflow, Handoff drawn) {
        return isPlain(drawn)
                && workflow.node(drawn.from())
                        .filter(node -> node.type() instanceof NodeType.Agent)
                        .isPresent()
                && !others(workflow, drawn).isEmpty();
    }

    private static boolean isPlain(Handoff handoff) {
        return !handoff.goesBack() && handoff.when() instanceof Route.Always;
    }

    /// The hand-offs that are taken along with `drawn`.
    public static List<Handoff> others(Workflow workflow, Handoff drawn) {
        return workflow.from(drawn.from()).stream()
                .filter(one -> isPlain(one) && !one.id().equals(drawn.id()))
                .toList();
    }

    /// Puts a decision where the agent handed off to several, `drawn` among them. Where rules decide, `drawn` is taken
    /// when its rule holds, and the first of the others otherwise.
    ///
    /// @throws java.util.NoSuchElementException if [#isOpen] does not hold
    public static Added of(Workflow workflow, Handoff drawn, Decider decides) {
        var others = others(workflow, drawn);
        var added = NewNodes.into(workflow, others.getFirst().id(), Kind.DECISION.unnamed());
        var then = Edits.apply(workflow, added.edit());
        var decision = then.node(added.selection().onlyNode().orElseThrow()).orElseThrow();
        var edits = new ArrayList<Edit>();
        edits.add(added.edit());
        edits.add(new Edit.ChangeNode(decision.withType(new NodeType.Decision(decides, ""))));
        var route = decides == Decider.MODEL ? new Route.Always() : new Route.When(firstRule(workflow, drawn.from()));
        edits.add(way(drawn, decision, route));
        others.stream().skip(1).forEach(other -> edits.add(way(other, decision, route)));
        var label = MESSAGES.text(decides == Decider.MODEL ? "decide.model.label" : "decide.rules.label");
        return new Added(new Edit.Together(label, edits), Selection.of(decision.id()));
    }

    /// What was agreed is given to the decision, which hands it on.
    private static Edit way(Handoff handoff, Node decision, Route route) {
        return new Edit.ChangeHandoff(handoff.withEnds(decision.id(), handoff.to())
                .withGives(Contract.NONE)
                .withWhen(route));
    }

    /// A rule to begin with, about the first thing that the agent gives.
    private static Rule firstRule(Workflow workflow, NodeId agent) {
        var field =
                Contracts.askedOf(workflow, agent).fields().stream().findFirst().orElse(Contract.MESSAGE);
        return switch (field.type()) {
            case FieldType.Number(var min, var _) ->
                compare(field, Operator.AT_LEAST, min == null ? Value.of(0) : new Value.Number(min));
            case FieldType.YesNo _ -> compare(field, Operator.IS, new Value.YesNo(true));
            case FieldType.Choice(var options)
            when !options.isEmpty() -> compare(field, Operator.IS, Value.of(options.getFirst()));
            case FieldType.Choice _,
                    FieldType.Text _,
                    FieldType.LongText _,
                    FieldType.Date _,
                    FieldType.Email _,
                    FieldType.Url _,
                    FieldType.ListOf _,
                    FieldType.Group _,
                    FieldType.File _,
                    FieldType.Table _,
                    FieldType.Other _ -> compare(field, Operator.IS_NOT_EMPTY, Value.Nothing.NOTHING);
        };
    }

    private static Rule compare(Field field, Operator is, Value value) {
        return new Rule.Compare(field.name(), is, value);
    }
}
