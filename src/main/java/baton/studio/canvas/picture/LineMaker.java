package baton.studio.canvas.picture;

import baton.run.Mark;
import baton.run.RunState;
import baton.run.StepState;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.EdgePath;
import baton.studio.canvas.geometry.Routing;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.Place;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes lines, and takes the one from before wherever nothing of it has changed.
final class LineMaker {

    private static final double AROUND_PILL = 4;
    private static final double ROOM_WITHOUT_NEIGHBOUR = 160;

    private final Memory<HandoffId, Made> memory =
            new Memory<>(made -> made.line().id());
    private @Nullable Drawing drawing;
    private boolean sameDrawing;

    /// What all lines of a picture are made of.
    ///
    /// @param ofRun the workflow as the run has it
    private record Drawing(
            Workflow workflow,
            Picture.Plan plan,
            Troubles troubles,
            @Nullable Workflow ofRun) {

        @SuppressWarnings("ReferenceEquality")
        boolean isAlso(@Nullable Drawing other) {
            return other != null
                    && workflow == other.workflow
                    && plan == other.plan
                    && troubles == other.troubles
                    && ofRun == other.ofRun;
        }
    }

    /// What a run has to do with a line.
    private record Passage(
            @Nullable StepState from,
            @Nullable StepState to,
            @Nullable Mark mark,
            int rounds,
            boolean ended) {

        static final Passage NONE = new Passage(null, null, null, 0, false);

        static Passage of(RunState state, Handoff handoff) {
            if (state.workflow().handoff(handoff.id()).isEmpty()) {
                return NONE;
            }
            return new Passage(
                    state.step(handoff.from()).orElse(null),
                    state.step(handoff.to()).orElse(null),
                    state.mark(handoff.id()),
                    handoff.goesBack() ? state.rounds(handoff.id()) : 0,
                    state.outcome().isPresent());
        }

        @SuppressWarnings("ReferenceEquality")
        boolean isAlso(Passage other) {
            return from == other.from
                    && to == other.to
                    && mark == other.mark
                    && rounds == other.rounds
                    && ended == other.ended;
        }
    }

    /// What a line was made of.
    private record Made(Drawn drawn, Passage passage, LineLife life, Fields given, LinePicture line) {

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
    void begin(Workflow workflow, Picture.Plan plan, Troubles troubles, Optional<RunState> run) {
        memory.begin();
        var now = new Drawing(
                workflow, plan, troubles, run.map(RunState::workflow).orElse(null));
        sameDrawing = now.isAlso(drawing);
        drawing = now;
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
        var last = memory.before(handoff.id());
        var passage = run.isEmpty() ? Passage.NONE : Passage.of(run.get(), handoff);
        if (last != null
                && sameDrawing
                && last.line().selected() == selected
                && last.passage().isAlso(passage)) {
            memory.keep(last);
            return Optional.of(last.line());
        }
        var from = plan.cards().find(handoff.from()).orElse(null);
        var to = plan.cards().find(handoff.to()).orElse(null);
        if (from == null || to == null) {
            return Optional.empty();
        }
        var drawn =
                new Drawn(handoff, workflow.node(handoff.from()).orElse(null), workflow.from(handoff.from()), from, to);
        var alike = Optional.ofNullable(last).filter(made -> made.drawn().isAlso(drawn));
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
        var same = last != null && last.line().equals(line) ? last.line() : line;
        memory.keep(new Made(drawn, passage, life, given, same));
        return Optional.of(same);
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
