package baton.studio.canvas.picture;

import baton.run.StepState;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Place;
import baton.workflow.Position;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes cards, and takes the one from before wherever nothing of it has changed.
final class CardMaker {

    private Map<NodeId, Made> before = new HashMap<>();
    private Map<NodeId, Made> now = new HashMap<>();

    /// @param step  the step whose end the life tells, if it has ended
    private record Made(Node node, @Nullable StepState step, CardPicture card) {
        boolean isOf(Node other) {
            return node.equals(other);
        }
    }

    /// Begins another picture.
    void begin() {
        var oldest = before;
        before = now;
        now = oldest;
        now.clear();
    }

    /// @param number its place among the cards, from 1
    CardPicture card(
            Node node,
            int number,
            Position at,
            Optional<RunGlance> run,
            Instant moment,
            Troubles troubles,
            boolean selected) {
        var last = before.get(node.id());
        var step = run.flatMap(glance -> glance.state().step(node.id())).orElse(null);
        var life = run.map(glance -> life(last, node, step, glance, moment)).orElse(CardLife.Still.STILL);
        var face = last != null && last.isOf(node) ? last.card().face() : CardFaces.of(node);
        var trouble = troubles.at(new Place.AtNode(node.id()));
        var box = Box.at(at, CardSize.width(node), height(node, life));
        var card = same(last, new CardPicture(node.id(), number, box, face, life, trouble, selected));
        now.put(node.id(), new Made(node, step, card));
        return card;
    }

    private static CardPicture same(@Nullable Made last, CardPicture card) {
        return last != null && last.card().equals(card) ? last.card() : card;
    }

    /// What has ended does not change any more, and its words need not be counted again.
    private static CardLife life(
            @Nullable Made last, Node node, @Nullable StepState step, RunGlance run, Instant moment) {
        return last != null && step != null && step.status().isSettled() && last.isOf(node) && step.equals(last.step())
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
