package baton.studio.inspector;

import baton.studio.document.Selection;
import baton.workflow.Handoff;
import baton.workflow.Node;
import baton.workflow.NodeType;
import baton.workflow.Place;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.function.Consumer;

/// Puts together the panel for a hand-off.
final class HandoffPanels {

    private HandoffPanels() {}

    static Panel of(HandoffHandle handle, Handoff handoff, Workflow workflow, Consumer<Selection> go) {
        var from = workflow.node(handoff.from()).map(Node::type);
        var sections = new ArrayList<Section>();
        sections.add(new HandoffHeader(handle, go));
        sections.add(new ProblemList(
                handle.document(),
                problem -> problem.place().equals(new Place.AtHandoff(handle.id()))
                        && !ContractSection.isAbout(problem)
                        && !WhenSection.isAbout(problem)));
        sections.add(
                from.filter(HandoffPanels::passesOn).isPresent()
                        ? new PassedOnSection(handle)
                        : new ContractSection(handle));
        sections.add(new WhenSection(handle));
        sections.add(new RoundsSection(handle));
        sections.add(new RepairSection(handle));
        sections.add(new ReadBackSection(handle));
        sections.add(new AskFirstSection(handle, go));
        sections.add(new LastHandedSection(handle.id()));
        sections.add(new Gap());
        sections.add(new LineWordsSection(handle));
        return new Panel("inspector-handoff", sections);
    }

    /// Steps that hand on what they got; the others are told what to give.
    static boolean passesOn(NodeType type) {
        return switch (type) {
            case NodeType.Start _, NodeType.Review _, NodeType.Decision _ -> true;
            case NodeType.Agent _, NodeType.Result _, NodeType.Other _ -> false;
        };
    }
}
