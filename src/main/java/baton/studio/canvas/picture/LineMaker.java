package baton.studio.canvas.picture;

import baton.run.Mark;
import baton.run.RunState;
import baton.run.StepState;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.EdgePath;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.Node;
import baton.workflow.Place;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.BitSet;
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
    private Drawing drawing = Drawing.EMPTY;
    private boolean sameDrawing;

    /// What all lines of a picture are made of.
    private record Drawing(Workflow workflow, Picture.Plan plan, Troubles troubles, Optional<RunState> run) {

        static final Drawing EMPTY =
                new Drawing(Workflow.EMPTY, Picture.Plan.EMPTY, new Troubles(List.of()), Optional.empty());

        /// Whether nothing but what has happened in the run is different.
        @SuppressWarnings("ReferenceEquality") // most pictures are made of the very same things
        boolean isAlso(Drawing other) {
            return workflow == other.workflow
                    && plan == other.plan
                    && troubles == other.troubles
                    && ofRun() == other.ofRun();
        }

        private @Nullable Workflow ofRun() {
            return run.map(RunState::workflow).orElse(null);
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
        var before = drawing;
        drawing = new Drawing(workflow, plan, troubles, run);
        sameDrawing = drawing.isAlso(before);
    }

    /// The lines of the picture before, after the run has gone on and nothing else has changed.
    ///
    /// @param moved the places of the lines with which something has happened
    List<LinePicture> again(BitSet moved) {
        var lines = new ArrayList<LinePicture>(memory.before().size());
        for (var last : memory.before()) {
            if (moved.get(lines.size())) {
                line(last.drawn().handoff(), last.line().selected()).ifPresent(lines::add);
            } else {
                memory.keep(last);
                lines.add(last.line());
            }
        }
        return lines;
    }

    /// Whether the lines of this picture lie where those of the one before do, and mean the same.
    boolean isAsDrawn() {
        return sameDrawing;
    }

    /// The line of `handoff`, where both its cards are there.
    Optional<LinePicture> line(Handoff handoff, boolean selected) {
        var last = memory.before(handoff.id());
        var passage = drawing.run().map(state -> Passage.of(state, handoff)).orElse(Passage.NONE);
        var made = last != null && isAsBefore(last, passage, selected)
                ? Optional.of(last)
                : drawn(handoff).map(drawn -> made(drawn, Optional.ofNullable(last), passage, selected));
        made.ifPresent(memory::keep);
        return made.map(Made::line);
    }

    private boolean isAsBefore(Made last, Passage passage, boolean selected) {
        return sameDrawing
                && last.line().selected() == selected
                && last.passage().isAlso(passage);
    }

    private Optional<Drawn> drawn(Handoff handoff) {
        var cards = drawing.plan().cards();
        var first = drawing.workflow().node(handoff.from()).orElse(null);
        var beside = drawing.workflow().from(handoff.from());
        return cards.find(handoff.from())
                .flatMap(from -> cards.find(handoff.to()).map(to -> new Drawn(handoff, first, beside, from, to)));
    }

    private Made made(Drawn drawn, Optional<Made> last, Passage passage, boolean selected) {
        var handoff = drawn.handoff();
        var alike = last.filter(made -> made.drawn().isAlso(drawn));
        var path = drawing.plan().courses().path(handoff.id()).orElse(EdgePath.NOWHERE);
        var run = drawing.run();
        var life = run.map(state -> LineLives.of(state, handoff)).orElse(LineLife.IDLE);
        var given = run.map(state -> LineLives.given(state, handoff, life)).orElse(Fields.NONE);
        var words = alike.filter(made -> made.isAlso(life, given) && !handoff.goesBack())
                .map(made -> made.line().words())
                .orElseGet(() -> words(drawing.workflow(), handoff, given, run, drawn.from(), drawn.to()));
        var trouble = drawing.troubles().at(new Place.AtHandoff(handoff.id()));
        var line = new LinePicture(
                handoff.id(), handoff.from(), handoff.to(), path, words, handoff.goesBack(), life, trouble, selected);
        return new Made(
                drawn,
                passage,
                life,
                given,
                last.map(Made::line).filter(line::equals).orElse(line));
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
