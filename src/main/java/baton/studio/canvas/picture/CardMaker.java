package baton.studio.canvas.picture;

import baton.run.StepState;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Place;
import baton.workflow.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes cards, and takes the one from before wherever nothing of it has changed.
final class CardMaker {

    private final Memory<NodeId, Made> memory = new Memory<>(made -> made.card().id());
    private Troubles troubles = new Troubles(List.of());
    private boolean sameTroubles;

    /// What a card is to be made of, but for the run.
    ///
    /// @param number its place among the cards, from 1
    record Wanted(Node node, int number, Position at, boolean selected) {}

    /// @param step the step whose life the card tells, if there is one
    private record Made(Node node, @Nullable StepState step, CardPicture card) {

        /// Whether the life stays as it is for as long as node and step do.
        boolean lasts() {
            return step == null || step.status().isSettled();
        }

        Wanted wanted() {
            return new Wanted(node, card.number(), card.box().corner(), card.selected());
        }
    }

    /// Begins another picture.
    void begin(Troubles newTroubles) {
        memory.begin();
        sameTroubles = newTroubles == troubles;
        troubles = newTroubles;
    }

    /// The cards of the picture before, after the run has gone on and nothing else has changed.
    ///
    /// @param moved the places of the cards whose step stands elsewhere
    List<CardPicture> again(BitSet moved, Optional<RunGlance> run, Instant moment) {
        var cards = new ArrayList<CardPicture>(memory.before().size());
        for (var last : memory.before()) {
            if (!last.card().life().isTicking() && !moved.get(cards.size())) {
                memory.keep(last);
                cards.add(last.card());
            } else {
                cards.add(card(last.wanted(), run, moment));
            }
        }
        return cards;
    }

    CardPicture card(Wanted wanted, Optional<RunGlance> run, Instant moment) {
        var id = wanted.node().id();
        var last = memory.before(id);
        var step = run.isEmpty() ? null : run.get().state().step(id).orElse(null);
        var made = last != null && isAsBefore(last, wanted, step) ? last : made(last, wanted, run, step, moment);
        memory.keep(made);
        return made.card();
    }

    /// Looks at the things themselves and not into them: in most pictures most of them are the same.
    @SuppressWarnings("ReferenceEquality")
    private boolean isAsBefore(Made last, Wanted wanted, @Nullable StepState step) {
        var card = last.card();
        return sameTroubles
                && last.node() == wanted.node()
                && last.step() == step
                && last.lasts()
                && card.number() == wanted.number()
                && card.selected() == wanted.selected()
                && card.box().x() == wanted.at().x()
                && card.box().y() == wanted.at().y();
    }

    private Made made(
            @Nullable Made last, Wanted wanted, Optional<RunGlance> run, @Nullable StepState step, Instant moment) {
        var node = wanted.node();
        var alike = last != null && last.node().equals(node) ? last : null;
        var life = run.map(glance -> life(alike, node, step, glance, moment)).orElse(CardLife.Still.STILL);
        var face = alike == null ? CardFaces.of(node) : alike.card().face();
        var trouble = troubles.at(new Place.AtNode(node.id()));
        var box = Box.at(wanted.at(), CardSize.width(node), height(node, life));
        var card = new CardPicture(node.id(), wanted.number(), box, face, life, trouble, wanted.selected());
        return new Made(node, step, last != null && last.card().equals(card) ? last.card() : card);
    }

    /// What has ended does not change any more, and its words need not be counted again.
    ///
    /// @param last what was made of the same node
    private static CardLife life(
            @Nullable Made last, Node node, @Nullable StepState step, RunGlance run, Instant moment) {
        return last != null && step != null && step.status().isSettled() && step.equals(last.step())
                ? last.card().life()
                : new CardLives(run, moment).of(node);
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
}
