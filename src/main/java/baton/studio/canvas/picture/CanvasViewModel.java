package baton.studio.canvas.picture;

import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Places;
import baton.studio.canvas.geometry.Routing;
import baton.studio.document.Selection;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Place;
import baton.workflow.Problem;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says what the canvas shows: the same workflow, run and moment always give the same picture.
public final class CanvasViewModel {

    private static final double AROUND_PILL = 4;
    private static final double ROOM_WITHOUT_NEIGHBOUR = 160;

    private final Workflow workflow;
    private final List<Problem> problems;
    private final Optional<RunGlance> run;
    private final Selection selection;
    private final Instant now;

    private CanvasViewModel(
            Workflow workflow, List<Problem> problems, Optional<RunGlance> run, Selection selection, Instant now) {
        this.workflow = workflow;
        this.problems = problems;
        this.run = run;
        this.selection = selection;
        this.now = now;
    }

    /// @param run the run to show on it, if there is one; it may have begun with another state of the workflow
    /// @param now for what is still going on
    public static Picture picture(
            Workflow workflow, List<Problem> problems, Optional<RunGlance> run, Selection selection, Instant now) {
        return new CanvasViewModel(workflow, problems, run, selection, now).picture();
    }

    private Picture picture() {
        var cards = cards();
        var boxes = new LinkedHashMap<NodeId, Box>();
        cards.forEach(card -> boxes.put(card.id(), card.box()));
        var notes = workflow.notes().stream()
                .map(note -> new NotePicture(note, selection.notes().contains(note.id())))
                .toList();
        return new Picture(cards, lines(boxes), notes);
    }

    private List<CardPicture> cards() {
        var places = Places.of(workflow);
        var lives = run.map(glance -> new CardLives(glance, now));
        var cards = new ArrayList<CardPicture>();
        for (var node : workflow.nodes()) {
            var life = lives.map(all -> all.of(node)).orElse(CardLife.Still.STILL);
            var at = places.getOrDefault(node.id(), new Box(0, 0, 0, 0)).corner();
            var card = card(node, cards.size() + 1, Box.at(at, CardSize.width(node), height(node, life)), life);
            cards.add(
                    card.withSpoken(Spoken.card(workflow, card, workflow.nodes().size())));
        }
        return cards;
    }

    private CardPicture card(Node node, int number, Box box, CardLife life) {
        return new CardPicture(
                node.id(),
                number,
                box,
                CardFaces.of(node),
                life,
                Trouble.at(new Place.AtNode(node.id()), problems),
                selection.nodes().contains(node.id()),
                "");
    }

    /// A card grows downward by what it has to say; nothing else moves for it.
    private static double height(Node node, CardLife life) {
        return switch (life) {
            case CardLife.Still _ -> CardSize.height(node);
            case CardLife.Living living ->
                CardSize.HEIGHT
                        + (living.peek().isEmpty() ? 0 : CardSize.PEEK)
                        + (living.message().isEmpty() ? 0 : CardSize.MESSAGE)
                        + (living.answer().isEmpty() ? 0 : CardSize.ANSWER);
        };
    }

    private List<LinePicture> lines(Map<NodeId, Box> boxes) {
        var paths = Routing.of(workflow.handoffs(), boxes);
        return workflow.handoffs().stream()
                .filter(handoff -> paths.containsKey(handoff.id()))
                .map(handoff -> line(handoff, paths, boxes))
                .toList();
    }

    private LinePicture line(
            Handoff handoff, Map<HandoffId, baton.studio.canvas.geometry.EdgePath> paths, Map<NodeId, Box> boxes) {
        var life = run.map(glance -> LineLives.of(glance.state(), handoff)).orElse(LineLife.IDLE);
        var given = run.map(glance -> LineLives.given(glance.state(), handoff)).orElse(Fields.NONE);
        var words = LineWords.of(workflow, handoff, given, room(handoff, boxes));
        var counted = run.map(glance -> LineLives.counted(glance.state(), handoff, words))
                .orElse(words);
        var trouble = Trouble.at(new Place.AtHandoff(handoff.id()), problems);
        return new LinePicture(
                handoff.id(),
                handoff.from(),
                handoff.to(),
                java.util.Objects.requireNonNull(paths.get(handoff.id())),
                counted,
                handoff.goesBack(),
                life,
                trouble,
                selection.handoffs().contains(handoff.id()),
                Spoken.line(workflow, handoff, counted, trouble));
    }

    private static double room(Handoff handoff, Map<NodeId, Box> boxes) {
        var from = boxes.get(handoff.from());
        var to = boxes.get(handoff.to());
        if (from == null || to == null || to.x() < from.right()) {
            return ROOM_WITHOUT_NEIGHBOUR;
        }
        return Math.max(to.x() - from.right(), Math.abs(to.y() - from.y())) + AROUND_PILL;
    }
}
