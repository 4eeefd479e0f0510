package baton.studio.canvas.arrange;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.loanCheck;
import static baton.studio.canvas.CanvasSamples.node;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.ManySteps;
import baton.studio.canvas.geometry.Box;
import baton.studio.canvas.geometry.CardSize;
import baton.studio.canvas.geometry.Places;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.Position;
import baton.workflow.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TidyingTest {

    private static final double WORDS = 80;

    private static Map<NodeId, Position> tidy(Workflow workflow) {
        return tidy(workflow, all(workflow));
    }

    private static Map<NodeId, Position> tidy(Workflow workflow, Set<NodeId> wanted) {
        return Tidying.of(workflow, wanted, handoff -> handoff.gives().isEmpty() ? 0 : WORDS, () -> false);
    }

    private static Workflow tidied(Workflow workflow) {
        return Edits.apply(workflow, new Edit.MoveNodes(tidy(workflow)));
    }

    private static Set<NodeId> all(Workflow workflow) {
        return workflow.nodes().stream().map(Node::id).collect(Collectors.toSet());
    }

    private static Workflow shuffled(Workflow workflow) {
        var chance = new Random(7);
        var places = new LinkedHashMap<NodeId, Position>();
        workflow.nodes()
                .forEach(node ->
                        places.put(node.id(), new Position(chance.nextInt(3_000) + 11, chance.nextInt(2_000) + 3)));
        return Edits.apply(workflow, new Edit.MoveNodes(places));
    }

    private static Workflow flow(String... lines) {
        var nodes = new LinkedHashMap<String, Node>();
        var handoffs = new ArrayList<baton.workflow.Handoff>();
        for (var line : lines) {
            var ends = line.split(" ");
            for (var end : ends) {
                nodes.computeIfAbsent(end, name -> node(name, name, agent("Works")));
            }
            if (ends.length == 2) {
                handoffs.add(handoff("h" + handoffs.size(), ends[0], ends[1]));
            }
        }
        return shuffled(Workflow.EMPTY.withGraph(List.copyOf(nodes.values()), handoffs));
    }

    static Stream<Workflow> drawings() {
        return Stream.of(
                leadToNurture(),
                loanCheck(),
                ManySteps.workflow(120),
                flow("a b", "b c", "c a"),
                flow("a b", "x y", "lone", "other"),
                flow("a a", "a b", "a b"));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void what_is_tidy_stays_as_it_is(Workflow workflow) {
        var once = tidied(shuffled(workflow));

        assertThat(tidied(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void the_same_workflow_becomes_the_same_drawing_wherever_its_cards_lay(Workflow workflow) {
        assertThat(shape(tidied(shuffled(workflow)))).isEqualTo(shape(tidied(workflow)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void no_card_comes_nearer_to_another_than_the_gap(Workflow workflow) {
        var boxes = new ArrayList<>(Places.of(tidied(shuffled(workflow))).values());

        for (int i = 0; i < boxes.size(); i++) {
            var grown = boxes.get(i).grown(Tidying.GAP - 1);
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(grown.touches(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void all_lies_on_the_grid_and_keeps_its_left_upper_corner(Workflow workflow) {
        var before = Box.around(Places.of(workflow).values()).orElseThrow();
        var after = Places.of(tidied(workflow));

        assertThat(after.values()).allSatisfy(box -> {
            assertThat(box.x() % CardSize.GRID).isZero();
            assertThat(box.y() % CardSize.GRID).isZero();
        });
        var corner = Box.around(after.values()).orElseThrow().corner();
        assertThat(corner).isEqualTo(new Position(CardSize.snapped(before.x()), CardSize.snapped(before.y())));
    }

    @Test
    void every_hand_off_forward_leads_to_the_right_and_one_that_goes_back_does_not_count() {
        var boxes = Places.of(tidied(shuffled(leadToNurture())));

        assertThat(Stream.of("lead", "qualifier", "manager", "writer", "email")
                        .map(name -> box(boxes, name))
                        .toList())
                .isSortedAccordingTo((one, other) -> one.right() <= other.x() ? -1 : 1)
                .extracting(Box::y)
                .containsOnly(box(boxes, "lead").y());
    }

    @Test
    void steps_side_by_side_stand_in_one_column_in_the_order_of_the_file() {
        var boxes = Places.of(tidied(shuffled(loanCheck())));
        var column = Stream.of("credit", "fraud", "rules")
                .map(name -> box(boxes, name))
                .toList();

        assertThat(column).extracting(Box::x).containsOnly(column.getFirst().x());
        assertThat(column).extracting(Box::y).isSorted();
        assertThat(box(boxes, "intake").y()).isEqualTo(column.get(1).y());
        assertThat(box(boxes, "underwriter").y()).isEqualTo(column.get(1).y());
    }

    @Test
    void the_words_on_a_line_get_the_room_that_they_need() {
        var boxes = Places.of(tidied(leadToNurture()));

        assertThat(gap(boxes, "lead", "qualifier")).isEqualTo(Tidying.GAP);
        assertThat(gap(boxes, "qualifier", "manager")).isBetween(WORDS + 24, WORDS + 40);
    }

    private static Box box(Map<NodeId, Box> boxes, String name) {
        return Objects.requireNonNull(boxes.get(id(name)));
    }

    private static double gap(Map<NodeId, Box> boxes, String left, String right) {
        return box(boxes, right).x() - box(boxes, left).right();
    }

    @Test
    void there_is_room_for_the_way_back_below_the_steps_that_it_passes() {
        var workflow = flow("s a", "a b", "b c", "s x", "x y", "y z");
        var back = handoff("back", "c", "a").withAgain(baton.workflow.Again.USUAL);
        var handoffs = new ArrayList<>(workflow.handoffs());
        handoffs.add(back);
        var boxes = Places.of(tidied(workflow.withGraph(workflow.nodes(), handoffs)));

        var upper = box(boxes, "b");
        var lower = box(boxes, "y");
        assertThat(lower.y() - upper.bottom()).isGreaterThanOrEqualTo(Tidying.GAP + 56);
    }

    @Test
    void only_the_cards_that_are_wanted_move() {
        var workflow = shuffled(loanCheck());
        var wanted = Set.of(id("credit"), id("fraud"), id("underwriter"));

        var places = tidy(workflow, wanted);

        assertThat(places.keySet()).isEqualTo(wanted);
        var before = Places.of(workflow);
        var now = Places.of(Edits.apply(workflow, new Edit.MoveNodes(places)));
        var corner = corner(now, wanted);
        assertThat(corner.x()).isEqualTo(CardSize.snapped(corner(before, wanted).x()));
        assertThat(corner.y()).isEqualTo(CardSize.snapped(corner(before, wanted).y()));
        assertThat(box(now, "underwriter").x()).isGreaterThan(box(now, "credit").right());
    }

    private static Position corner(Map<NodeId, Box> boxes, Set<NodeId> wanted) {
        return Box.around(wanted.stream().map(one -> box(boxes, one.value())).toList())
                .orElseThrow()
                .corner();
    }

    @Test
    void whoever_gives_up_gets_nothing() {
        var workflow = ManySteps.workflow(50);

        assertThat(Tidying.of(workflow, all(workflow), _ -> 0, () -> true)).isEmpty();
    }

    @Test
    void what_hangs_not_together_lies_one_below_the_other_and_single_cards_in_a_row() {
        var boxes = Places.of(tidied(flow("a b", "x y", "lone", "other")));

        assertThat(box(boxes, "x").y()).isGreaterThan(box(boxes, "a").bottom());
        assertThat(box(boxes, "lone").y()).isGreaterThan(box(boxes, "x").bottom());
        assertThat(box(boxes, "other").y()).isEqualTo(box(boxes, "lone").y());
    }

    private static Map<NodeId, Position> shape(Workflow workflow) {
        var boxes = Places.of(workflow);
        var corner = Box.around(boxes.values()).orElseThrow().corner();
        var shape = new LinkedHashMap<NodeId, Position>();
        boxes.forEach((id, box) -> shape.put(id, box.corner().plus(-corner.x(), -corner.y())));
        return shape;
    }
}
