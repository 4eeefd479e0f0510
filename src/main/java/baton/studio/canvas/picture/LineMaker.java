package baton.studio.canvas.picture;

import baton.run.RunState;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.geometry.Routing;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.Place;
import baton.workflow.Workflow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes lines, and takes the one from before wherever nothing of it has changed.
final class LineMaker {

    private static final double AROUND_PILL = 4;
    private static final double ROOM_WITHOUT_NEIGHBOUR = 160;

    private Map<HandoffId, Made> before = new HashMap<>();
    private Map<HandoffId, Made> now = new HashMap<>();

    /// What a line was made of.
    private record Made(Drawn drawn, LineLife life, Fields given, LinePicture line) {

        boolean isAlso(LineLife otherLife, Fields others) {
            return life == otherLife && given.equals(others);
        }
    }

    /// @param beside the hand-offs of the card that it leaves: their number decides some words
    private record Drawn(Handoff handoff, @Nullable Node first, List<Handoff> beside, Box from, Box to) {

        boolean isAlso(Drawn other) {
            return handoff.equals(other.handoff)
                    && Objects.equals(first, other.first)
                    && beside.size() == other.beside.size()
                    && from.equals(other.from)
                    && to.equals(other.to);
        }
    }

    /// Begins another picture.
    void begin() {
        var oldest = before;
        before = now;
        now = oldest;
        now.clear();
    }

    /// @param lanesKept whether the same hand-offs were there before
    Optional<LinePicture> line(
            Workflow workflow,
            Handoff handoff,
            Picture.Plan plan,
            boolean lanesKept,
            Optional<RunState> run,
            Troubles troubles,
            boolean selected) {
        var from = plan.cards().find(handoff.from()).orElse(null);
        var to = plan.cards().find(handoff.to()).orElse(null);
        if (from == null || to == null) {
            return Optional.empty();
        }
        var drawn =
                new Drawn(handoff, workflow.node(handoff.from()).orElse(null), workflow.from(handoff.from()), from, to);
        var last = Optional.ofNullable(before.get(handoff.id()));
        var alike = last.filter(made -> made.drawn().isAlso(drawn));
        var path = alike.filter(_ -> lanesKept && !Routing.isAboutOthers(handoff, from, to))
                .map(made -> made.line().path())
                .or(() -> plan.routing().path(handoff))
                .orElse(EdgePath.NOWHERE);
        var life = run.map(state -> LineLives.of(state, handoff)).orElse(LineLife.IDLE);
        var given = run.map(state -> LineLives.given(state, handoff, life)).orElse(Fields.NONE);
        var words = alike.filter(made -> made.isAlso(life, given) && !handoff.goesBack())
                .map(made -> made.line().words())
                .orElseGet(() -> words(workflow, handoff, given, run, from, to));
        var trouble = troubles.at(new Place.AtHandoff(handoff.id()));
        var line = new LinePicture(
                handoff.id(), handoff.from(), handoff.to(), path, words, handoff.goesBack(), life, trouble, selected);
        var made = last.map(Made::line).filter(line::equals).orElse(line);
        now.put(handoff.id(), new Made(drawn, life, given, made));
        return Optional.of(made);
    }

    private static String words(
            Workflow workflow, Handoff handoff, Fields given, Optional<RunState> run, Box from, Box to) {
        var words = LineWords.of(workflow, handoff, given, room(from, to));
        return run.map(state -> LineLives.counted(state, handoff, words)).orElse(words);
    }

    private static double room(Box from, Box to) {
        return to.x() < from.right()
                ? ROOM_WITHOUT_NEIGHBOUR
                : Math.max(to.x() - from.right(), Math.abs(to.y() - from.y())) + AROUND_PILL;
    }
}
