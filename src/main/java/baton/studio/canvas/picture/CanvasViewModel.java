package baton.studio.canvas.picture;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.Places;
import baton.studio.document.Selection;
import baton.workflow.Handoff;
import baton.workflow.NodeId;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what the canvas shows: the same workflow, run and moment always give the same picture. Remembers the last one,
/// and makes anew only what is not as it was.
public final class CanvasViewModel {

    private final CardMaker cardMaker = new CardMaker();
    private final LineMaker lineMaker = new LineMaker();
    private List<Handoff> handoffs = List.of();
    private List<Problem> knownProblems = List.of();
    private Troubles troubles = new Troubles(List.of());
    private Stirred.Matter known = Stirred.Matter.NONE;
    private Workflow placed = Workflow.EMPTY;
    private Map<NodeId, Box> places = Map.of();
    private Picture last = Picture.EMPTY;

    /// @param run the run to show on it, if there is one; it may have begun with another state of the workflow
    /// @param now for what is still going on
    public Picture picture(
            Workflow workflow, List<Problem> problems, Optional<RunGlance> run, Selection selection, Instant now) {
        if (!knownProblems.equals(problems)) {
            knownProblems = problems;
            troubles = new Troubles(problems);
        }
        var matter = new Stirred.Matter(workflow, troubles, selection, run);
        var stirred = Stirred.between(known, matter, last);
        known = matter;
        cardMaker.begin(troubles);
        var cards = stirred.map(some -> cardMaker.again(some.cards(), run, now))
                .orElseGet(() -> cards(workflow, run, selection, now));
        var plan = plan(workflow, cards);
        lineMaker.begin(workflow, plan, troubles, run.map(RunGlance::state));
        var lines = stirred.filter(_ -> lineMaker.isAsDrawn())
                .map(some -> lineMaker.again(some.lines()))
                .orElseGet(() -> lines(workflow, selection));
        var notes = workflow.notes().stream()
                .map(note -> new NotePicture(note, selection.notes().contains(note.id())))
                .toList();
        handoffs = workflow.handoffs();
        var picture = new Picture(workflow, cards, lines, notes, plan, last);
        last = picture.equals(last) ? last : picture;
        return last;
    }

    private List<CardPicture> cards(Workflow workflow, Optional<RunGlance> run, Selection selection, Instant now) {
        var places = places(workflow);
        var cards = new ArrayList<CardPicture>(workflow.nodes().size());
        for (var node : workflow.nodes()) {
            var at = places.getOrDefault(node.id(), new Box(0, 0, 0, 0)).corner();
            boolean selected = selection.nodes().contains(node.id());
            cards.add(cardMaker.card(new CardMaker.Wanted(node, cards.size() + 1, at, selected), run, now));
        }
        return cards;
    }

    @SuppressWarnings("ReferenceEquality") // the very same workflow has the same places
    private Map<NodeId, Box> places(Workflow workflow) {
        if (workflow != placed) {
            placed = workflow;
            places = Places.of(workflow);
        }
        return places;
    }

    /// The one from before, as long as no card lies elsewhere and no line leads elsewhere.
    private Picture.Plan plan(Workflow workflow, List<CardPicture> cards) {
        boolean same = handoffs.equals(workflow.handoffs());
        if (same && last.hasBoxesOf(cards)) {
            return last.plan();
        }
        var boxes = LinkedHashMap.<NodeId, Box>newLinkedHashMap(cards.size());
        cards.forEach(card -> boxes.put(card.id(), card.box()));
        return last.plan().then(workflow, boxes);
    }

    private List<LinePicture> lines(Workflow workflow, Selection selection) {
        var lines = new ArrayList<LinePicture>(workflow.handoffs().size());
        for (var handoff : workflow.handoffs()) {
            lineMaker.line(handoff, selection.handoffs().contains(handoff.id())).ifPresent(lines::add);
        }
        return lines;
    }
}
