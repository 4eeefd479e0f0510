package baton.studio.canvas.geometry;

import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How all lines run between the cards. Depends on nothing but what is drawn and where, so that the same workflow
/// always
/// has the same lines; those near which nothing has changed are taken from before. Immutable.
public final class Courses {

    /// While more cards than this are in the hand, their lines run straight.
    private static final int MOST_HELD = 40;

    /// Where more lines than this are led around cards, those in the hand do not make room for others.
    private static final int MOST_BENT = 400;

    /// Those of an empty canvas.
    public static final Courses NONE = new Courses(
            List.of(), Lanes.of(List.of()), BoxIndex.of(Map.of()), List.of(), Map.of(), List.of(), Map.of());

    private final List<Handoff> handoffs;
    private final Lanes lanes;
    private final BoxIndex<NodeId> cards;
    private final List<Line> lines;
    private final Map<HandoffId, Integer> places;
    private final List<Apart.Bent> bent;
    private final Map<HandoffId, EdgePath> apart;
    private @Nullable BoxIndex<HandoffId> reaches;

    /// @param course none if one of its ends is not there
    private record Line(Handoff handoff, Lanes.Lane lane, Optional<Course> course) {

        boolean isBent() {
            return course.isPresent() && course.get().isBent();
        }
    }

    private Courses(
            List<Handoff> handoffs,
            Lanes lanes,
            BoxIndex<NodeId> cards,
            List<Line> lines,
            Map<HandoffId, Integer> places,
            List<Apart.Bent> bent,
            Map<HandoffId, EdgePath> apart) {
        this.handoffs = handoffs;
        this.lanes = lanes;
        this.cards = cards;
        this.lines = lines;
        this.places = places;
        this.bent = bent;
        this.apart = apart;
    }

    /// The lines of `newHandoffs`, all that there are, between the cards of `newCards`. They depend on nothing else:
    /// this
    /// one only saves work where little is different.
    @SuppressWarnings("ReferenceEquality") // most changes of a workflow are none of its hand-offs
    public Courses with(List<Handoff> newHandoffs, BoxIndex<NodeId> newCards) {
        boolean same = newHandoffs == handoffs;
        var newLanes = same ? lanes : Lanes.of(newHandoffs);
        var ground = new Ground(newCards, Map.of());
        var routing = new Routing(newLanes, ground);
        var changed = changed(cards, newCards);
        var newLines = new ArrayList<Line>(newHandoffs.size());
        for (var handoff : newHandoffs) {
            var before = same ? Optional.of(lines.get(newLines.size())) : line(handoff.id());
            var lane = newLanes.of(handoff.id());
            newLines.add(before.filter(line -> isAsBefore(line, handoff, lane, changed))
                    .orElseGet(() -> new Line(handoff, lane, routing.course(handoff))));
        }
        var newBent = bent(newLines);
        boolean sameRoom = changed.all().isEmpty() && newBent.equals(bent);
        var newApart = sameRoom ? apart : Apart.moved(newBent, ground, routing);
        var newPlaces = same ? places : places(newHandoffs);
        return new Courses(newHandoffs, newLanes, newCards, newLines, newPlaces, newBent, newApart);
    }

    private static Map<HandoffId, Integer> places(List<Handoff> handoffs) {
        var places = HashMap.<HandoffId, Integer>newHashMap(handoffs.size());
        handoffs.forEach(handoff -> places.put(handoff.id(), places.size()));
        return places;
    }

    private Optional<Line> line(HandoffId handoff) {
        return Optional.ofNullable(places.get(handoff)).map(lines::get);
    }

    private static boolean isAsBefore(Line before, Handoff handoff, Lanes.Lane lane, BoxIndex<Change> changed) {
        return before.lane().equals(lane)
                && before.handoff().goesBack() == handoff.goesBack()
                && before.handoff().from().equals(handoff.from())
                && before.handoff().to().equals(handoff.to())
                && before.course()
                        .filter(course -> !changed.touchesAny(course.reach()))
                        .isPresent();
    }

    /// A card that came, went, or lies elsewhere.
    ///
    /// @param now whether it is its box now, or the one from before
    private record Change(NodeId card, boolean now) {}

    private static BoxIndex<Change> changed(BoxIndex<NodeId> before, BoxIndex<NodeId> now) {
        var changed = new LinkedHashMap<Change, Box>();
        collect(before, now, false, changed);
        collect(now, before, true, changed);
        return BoxIndex.of(changed);
    }

    private static void collect(
            BoxIndex<NodeId> these, BoxIndex<NodeId> others, boolean now, Map<Change, Box> changed) {
        these.all().forEach((id, box) -> {
            if (!box.equals(others.all().get(id))) {
                changed.put(new Change(id, now), box);
            }
        });
    }

    private static List<Apart.Bent> bent(Collection<Line> lines) {
        var bent = new ArrayList<Apart.Bent>();
        for (var line : lines) {
            line.course().filter(Course::isBent).ifPresent(course -> bent.add(new Apart.Bent(line.handoff(), course)));
        }
        return bent;
    }

    /// How the line of a hand-off runs; nothing if one of its ends is not there.
    public Optional<EdgePath> path(HandoffId handoff) {
        var moved = apart.get(handoff);
        return moved == null ? line(handoff).flatMap(Line::course).map(Course::path) : Optional.of(moved);
    }

    /// How lines run while some cards are in the hand.
    public interface Held {

        Held NOTHING = _ -> Optional.empty();

        /// How a line runs meanwhile; nothing if that is how it always does.
        Optional<EdgePath> path(HandoffId handoff);
    }

    /// How lines run while the cards of `held` are there: those of the cards, and those that meet them there. As many
    /// cards as cannot be followed by eye are followed by plain lines until they are let go.
    public Held held(Map<NodeId, Box> held) {
        var routing = new Routing(lanes, new Ground(cards, held));
        if (held.size() > MOST_HELD) {
            return id ->
                    line(id).filter(line -> isOf(line, held.keySet())).flatMap(line -> routing.plain(line.handoff()));
        }
        var met = met(held, routing);
        var paths = new HashMap<HandoffId, EdgePath>();
        met.forEach((id, line) -> line.course().ifPresent(course -> paths.put(id, course.path())));
        if (bent.size() <= MOST_BENT && met.values().stream().anyMatch(this::isOrWasBent)) {
            makeRoom(met, new Ground(cards, held), routing, paths);
        }
        return id -> Optional.ofNullable(paths.get(id));
    }

    private static boolean isOf(Line line, Set<NodeId> cards) {
        return cards.contains(line.handoff().from())
                || cards.contains(line.handoff().to());
    }

    private Map<HandoffId, Line> met(Map<NodeId, Box> held, Routing routing) {
        var met = new HashMap<HandoffId, Line>();
        for (var id : touched(held)) {
            line(id).ifPresent(
                            line -> met.put(id, new Line(line.handoff(), line.lane(), routing.course(line.handoff()))));
        }
        return met;
    }

    private boolean isOrWasBent(Line line) {
        return line.isBent() || line(line.handoff().id()).filter(Line::isBent).isPresent();
    }

    private void makeRoom(Map<HandoffId, Line> met, Ground ground, Routing routing, Map<HandoffId, EdgePath> paths) {
        var all = new ArrayList<Line>(lines.size());
        lines.forEach(line -> all.add(met.getOrDefault(line.handoff().id(), line)));
        var bentNow = bent(all);
        var moved = Apart.moved(bentNow, ground, routing);
        for (var line : bentNow) {
            var id = line.handoff().id();
            paths.put(id, moved.getOrDefault(id, line.course().path()));
        }
    }

    private Set<HandoffId> touched(Map<NodeId, Box> held) {
        var index = reaches();
        var touched = new LinkedHashSet<HandoffId>();
        held.forEach((id, box) -> {
            touched.addAll(index.touching(box));
            cards.find(id).ifPresent(drawn -> touched.addAll(index.touching(drawn)));
        });
        return touched;
    }

    private BoxIndex<HandoffId> reaches() {
        var known = reaches;
        if (known == null) {
            var boxes = LinkedHashMap.<HandoffId, Box>newLinkedHashMap(lines.size());
            lines.forEach(line ->
                    line.course().ifPresent(course -> boxes.put(line.handoff().id(), course.reach())));
            known = BoxIndex.of(boxes);
            reaches = known;
        }
        return known;
    }
}
