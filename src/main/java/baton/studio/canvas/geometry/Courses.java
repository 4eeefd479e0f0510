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
    public static final Courses NONE =
            new Courses(List.of(), Lanes.of(List.of()), BoxIndex.of(Map.of()), Map.of(), List.of(), Map.of());

    private final Collection<Handoff> handoffs;
    private final Lanes lanes;
    private final BoxIndex<NodeId> cards;
    private final Map<HandoffId, Line> lines;
    private final List<Apart.Bent> bent;
    private final Map<HandoffId, EdgePath> apart;
    private @Nullable BoxIndex<HandoffId> reaches;

    private record Line(Handoff handoff, Lanes.Lane lane, Course course) {}

    private Courses(
            Collection<Handoff> handoffs,
            Lanes lanes,
            BoxIndex<NodeId> cards,
            Map<HandoffId, Line> lines,
            List<Apart.Bent> bent,
            Map<HandoffId, EdgePath> apart) {
        this.handoffs = handoffs;
        this.lanes = lanes;
        this.cards = cards;
        this.lines = lines;
        this.bent = bent;
        this.apart = apart;
    }

    /// The lines of `newHandoffs`, all that there are, between the cards of `newCards`. They depend on nothing else:
    /// this
    /// one only saves work where little is different.
    @SuppressWarnings("ReferenceEquality") // most changes of a workflow are none of its hand-offs
    public Courses with(Collection<Handoff> newHandoffs, BoxIndex<NodeId> newCards) {
        var newLanes = newHandoffs == handoffs ? lanes : Lanes.of(newHandoffs);
        var routing = new Routing(newLanes, new Ground(newCards, Map.of()));
        var changed = changed(cards, newCards);
        var newLines = LinkedHashMap.<HandoffId, Line>newLinkedHashMap(newHandoffs.size());
        for (var handoff : newHandoffs) {
            var before = lines.get(handoff.id());
            var lane = newLanes.of(handoff.id());
            if (before != null && isAsBefore(before, handoff, lane, changed)) {
                newLines.put(handoff.id(), before);
            } else {
                routing.course(handoff)
                        .ifPresent(course -> newLines.put(handoff.id(), new Line(handoff, lane, course)));
            }
        }
        var newBent = bent(newLines.values());
        var newApart = newBent.equals(bent) && changed.all().isEmpty()
                ? apart
                : Apart.moved(newBent, new Ground(newCards, Map.of()), routing);
        return new Courses(newHandoffs, newLanes, newCards, newLines, newBent, newApart);
    }

    private static boolean isAsBefore(Line before, Handoff handoff, Lanes.Lane lane, BoxIndex<Change> changed) {
        return before.lane().equals(lane)
                && before.handoff().goesBack() == handoff.goesBack()
                && before.handoff().from().equals(handoff.from())
                && before.handoff().to().equals(handoff.to())
                && !changed.touchesAny(before.course().reach());
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
            if (line.course().isBent()) {
                bent.add(new Apart.Bent(line.handoff(), line.course()));
            }
        }
        return bent;
    }

    /// How the line of a hand-off runs; nothing if one of its ends is not there.
    public Optional<EdgePath> path(HandoffId handoff) {
        var moved = apart.get(handoff);
        return moved == null
                ? Optional.ofNullable(lines.get(handoff))
                        .map(line -> line.course().path())
                : Optional.of(moved);
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
            return id -> Optional.ofNullable(lines.get(id))
                    .filter(line -> isOf(line, held.keySet()))
                    .flatMap(line -> routing.plain(line.handoff()));
        }
        var met = met(held, routing);
        var paths = new HashMap<HandoffId, EdgePath>();
        met.forEach((id, line) -> paths.put(id, line.course().path()));
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
            var line = lines.get(id);
            if (line != null) {
                routing.course(line.handoff())
                        .ifPresent(course -> met.put(id, new Line(line.handoff(), line.lane(), course)));
            }
        }
        return met;
    }

    private boolean isOrWasBent(Line line) {
        var before = lines.get(line.handoff().id());
        return line.course().isBent() || (before != null && before.course().isBent());
    }

    private void makeRoom(Map<HandoffId, Line> met, Ground ground, Routing routing, Map<HandoffId, EdgePath> paths) {
        var all = new ArrayList<Line>(lines.size());
        lines.forEach((id, line) -> all.add(met.getOrDefault(id, line)));
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
            lines.forEach((id, line) -> boxes.put(id, line.course().reach()));
            known = BoxIndex.of(boxes);
            reaches = known;
        }
        return known;
    }
}
