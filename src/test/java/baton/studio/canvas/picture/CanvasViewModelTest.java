package baton.studio.canvas.picture;

import static baton.studio.canvas.CanvasSamples.agent;
import static baton.studio.canvas.CanvasSamples.handoff;
import static baton.studio.canvas.CanvasSamples.id;
import static baton.studio.canvas.CanvasSamples.leadToNurture;
import static baton.studio.canvas.CanvasSamples.node;
import static baton.studio.canvas.picture.Pictures.card;
import static baton.studio.canvas.picture.Pictures.line;
import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.canvas.CanvasSamples;
import baton.studio.canvas.geometry.Box;
import baton.studio.document.Selection;
import baton.studio.look.Icon;
import baton.studio.look.NodeLook;
import baton.workflow.Again;
import baton.workflow.Contract;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Field;
import baton.workflow.Handoff;
import baton.workflow.HandoffId;
import baton.workflow.NodeType;
import baton.workflow.Note;
import baton.workflow.Operator;
import baton.workflow.Position;
import baton.workflow.Route;
import baton.workflow.Rule;
import baton.workflow.Validator;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The drawing while nothing runs; see [LivePictureTest] for runs.
class CanvasViewModelTest {

    private static final Picture PICTURE = Pictures.of(leadToNurture());

    private static CardFace face(NodeType type) {
        var workflow = Workflow.EMPTY.withGraph(List.of(node("x", "X", type)), List.of());
        return card(Pictures.of(workflow), "x").face();
    }

    private static String words(Handoff handoff, NodeType from) {
        var workflow = Workflow.EMPTY.withGraph(
                List.of(node("a", "A", from), node("b", "B", agent("")), node("c", "C", agent(""))),
                List.of(handoff, handoff("other", "a", "c")));
        return line(Pictures.of(workflow), handoff.id().value()).words();
    }

    private static String words(Handoff handoff) {
        return words(handoff, agent(""));
    }

    @Test
    void what_has_not_changed_is_not_made_anew() {
        var viewModel = new CanvasViewModel();
        var before = leadToNurture();
        var first = picture(viewModel, before);
        assertThat(picture(viewModel, before)).isSameAs(first);

        var moved = picture(
                viewModel, Edits.apply(before, new Edit.MoveNodes(Map.of(id("email"), new Position(1400, 160)))));
        assertThat(card(moved, "email")).isNotEqualTo(card(first, "email"));
        assertThat(card(moved, "writer")).isSameAs(card(first, "writer"));
        assertThat(line(moved, "h5")).isNotEqualTo(line(first, "h5"));
        assertThat(line(moved, "h1")).isSameAs(line(first, "h1"));
        assertThat(moved)
                .isEqualTo(Pictures.of(
                        Edits.apply(before, new Edit.MoveNodes(Map.of(id("email"), new Position(1400, 160))))));
    }

    private static Picture picture(CanvasViewModel viewModel, Workflow workflow) {
        return viewModel.picture(
                workflow, Validator.check(workflow), Optional.empty(), Selection.NOTHING, CanvasSamples.BEGAN);
    }

    @Test
    void what_lies_in_a_part_of_the_canvas_is_found() {
        var around = new Box(600, 100, 320, 200);

        assertThat(PICTURE.cardsIn(around)).extracting(one -> one.id().value()).containsExactly("manager");
        assertThat(PICTURE.linesIn(around)).extracting(one -> one.id().value()).containsExactly("h2", "h3", "h4");
    }

    @Test
    void an_agent_says_its_job_its_model_and_its_tools() {
        var face = card(PICTURE, "qualifier").face();

        assertThat(face.look()).isEqualTo(NodeLook.AGENT);
        assertThat(face.name()).isEqualTo("Lead qualifier");
        assertThat(face.job()).isEqualTo("Sales development rep");
        assertThat(face.chips()).containsExactly("Default model", "2 tools");
        assertThat(card(PICTURE, "writer").face().chips()).containsExactly("Default model");
        assertThat(face(agent("").withModel("llama3.2")).chips()).containsExactly("llama3.2");
    }

    @Test
    void a_start_says_what_it_asks_for_and_takes_nothing_in() {
        var face = card(PICTURE, "lead").face();

        assertThat(face.job()).isEqualTo("Asks for: lead");
        assertThat(face.slim()).isTrue();
        assertThat(face.takesIn()).isFalse();
        assertThat(face.handsOff()).isTrue();
        assertThat(face(new NodeType.Start(List.of())).job()).isEqualTo("Asks for nothing");
    }

    @Test
    void a_result_says_what_it_shows_and_hands_off_to_nobody() {
        var face = card(PICTURE, "email").face();

        assertThat(face.job()).isEqualTo("subject · body");
        assertThat(face.takesIn()).isTrue();
        assertThat(face.handsOff()).isFalse();
    }

    @Test
    void a_review_says_what_can_be_answered() {
        var face = card(PICTURE, "manager").face();

        assertThat(face.look()).isEqualTo(NodeLook.REVIEW);
        assertThat(face.hint()).isEqualTo("Approve · Send back · Reject");
    }

    @Test
    void a_decision_says_who_decides() {
        assertThat(face(new NodeType.Decision(NodeType.Decider.RULES, "")).hint())
                .isEqualTo("First rule that holds");
        assertThat(face(new NodeType.Decision(NodeType.Decider.MODEL, "")).hint())
                .isEqualTo("A model picks the way");
    }

    @Test
    void a_kind_of_a_later_version_has_its_look_and_says_that_it_cannot_run_yet() {
        var face = face(new NodeType.Other("team"));

        assertThat(face.look()).isEqualTo(NodeLook.TEAM);
        assertThat(face.hint()).isEqualTo("Not yet runnable");
        assertThat(face(new NodeType.Other("something")).look()).isEqualTo(NodeLook.FOR_EACH);
    }

    @Test
    void what_an_agent_is_about_has_its_own_drawing() {
        assertThat(card(PICTURE, "writer").face().icon()).isEqualTo(Icon.MAIL);
        assertThat(card(PICTURE, "qualifier").face().icon()).isEqualTo(Icon.AGENT);
        var data = node("x", "Credit data", agent("Pulls the credit report"));
        assertThat(AgentIcon.of(data, agent("Pulls the credit report"))).isEqualTo(Icon.DATABASE);
        assertThat(AgentIcon.of(node("x", "Rewriter", agent("")), agent(""))).isEqualTo(Icon.AGENT);
    }

    @Test
    void a_hand_off_says_what_is_handed_over_where_there_is_room() {
        assertThat(line(PICTURE, "h2").words()).isEqualTo("score · reason · email");

        var narrow = leadToNurture();
        narrow = narrow.withLayout(
                narrow.layout().with(java.util.Map.of(id("manager"), new Position(272 + 240 + 64, 160))));
        assertThat(line(Pictures.of(narrow), "h2").words()).isEqualTo("3 fields");
    }

    @Test
    void a_hand_off_that_says_nothing_has_no_pill() {
        assertThat(line(PICTURE, "h1").words()).isEmpty();
    }

    @Test
    void the_words_that_a_person_wrote_count_before_all_others() {
        assertThat(words(handoff("h", "a", "b").withLabel("the draft").withWhen(new Route.Failed())))
                .isEqualTo("the draft");
    }

    @Test
    void each_case_has_its_words() {
        assertThat(line(PICTURE, "h3").words()).isEqualTo("approved");
        assertThat(line(PICTURE, "h4").words()).isEqualTo("send back, up to 3 times");
        assertThat(words(handoff("h", "a", "b").withWhen(new Route.Failed()))).isEqualTo("if it fails");
        assertThat(words(handoff("h", "a", "b").withWhen(new Route.Rejected()))).isEqualTo("rejected");
        assertThat(words(handoff("h", "a", "b").withWhen(new Route.SentBack()))).isEqualTo("sent back");
        assertThat(words(handoff("h", "a", "b").withAgain(new Again(5)))).isEqualTo("back, up to 5 times");
    }

    @Test
    void a_rule_is_read_aloud() {
        var rule = new Route.When(new Rule.Compare("score", Operator.AT_LEAST, Value.of(70)));

        assertThat(words(handoff("h", "a", "b").withWhen(rule))).isEqualTo("score is at least 70");
        assertThat(words(handoff("h", "a", "b").withWhen(rule).withAgain(Again.USUAL)))
                .isEqualTo("score is at least 70, up to 3 times");
    }

    @Test
    void a_long_rule_is_cut_short() {
        var rule = new Route.When(new Rule.Compare("region", Operator.IS_ONE_OF, Value.of("North, South, East, West")));

        assertThat(words(handoff("h", "a", "b").withWhen(rule)))
                .hasSizeLessThanOrEqualTo(34)
                .endsWith("…");
    }

    @Test
    void the_way_without_a_rule_is_otherwise_at_a_decision_and_approved_at_a_review() {
        var plain = handoff("h", "a", "b");

        assertThat(words(plain, new NodeType.Decision(NodeType.Decider.RULES, "")))
                .isEqualTo("otherwise");
        assertThat(words(plain, new NodeType.Review("", List.of()))).isEqualTo("approved");
    }

    @Test
    void what_is_wrong_is_marked_where_it_is() {
        var workflow = leadToNurture();
        var broken = workflow.withGraph(
                List.of(node("lead", "Lead", new NodeType.Start(List.of())), node("a", "A", NodeType.Agent.BLANK)),
                List.of(handoff("h", "lead", "a"), handoff("i", "a", "lead")));

        var picture = Pictures.of(broken);

        assertThat(card(picture, "a").trouble().stopsRun()).isTrue();
        assertThat(card(picture, "a").trouble().words()).contains("“A” does not know what to do yet.");
        assertThat(line(picture, "i").trouble().isThere()).isTrue();
        assertThat(line(picture, "h").trouble()).isEqualTo(Trouble.NONE);
    }

    @Test
    void what_is_selected_is_marked() {
        var selection = Selection.of(id("writer"))
                .and(Selection.of(new HandoffId("h2")))
                .and(Selection.ofNote("n"));
        var workflow = leadToNurture().withNotes(List.of(Note.of("n", "Hello", new Position(0, 400))));

        var picture = Pictures.of(workflow, selection);

        assertThat(picture.cards())
                .filteredOn(CardPicture::selected)
                .extracting(CardPicture::id)
                .containsExactly(id("writer"));
        assertThat(picture.lines())
                .filteredOn(LinePicture::selected)
                .extracting(LinePicture::id)
                .containsExactly(new HandoffId("h2"));
        assertThat(picture.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.selected()).isTrue());
    }

    @Test
    void a_card_is_read_aloud_with_its_place_and_its_neighbours() {
        assertThat(PICTURE.spoken(card(PICTURE, "writer")))
                .isEqualTo("Nurture writer, agent 4 of 5, receives from Sales manager, hands off to First email");
        assertThat(PICTURE.spoken(card(PICTURE, "manager"))).contains("hands off to Nurture writer and Lead qualifier");
    }

    @Test
    void what_is_wrong_is_read_aloud_too() {
        var broken = Workflow.EMPTY.withGraph(List.of(node("a", "A", NodeType.Agent.BLANK)), List.of());

        assertThat(Pictures.of(broken).spoken(card(Pictures.of(broken), "a"))).contains("problem");
    }

    @Test
    void a_hand_off_is_read_aloud() {
        assertThat(PICTURE.spoken(line(PICTURE, "h2")))
                .isEqualTo("Hand-off from Lead qualifier to Sales manager, score · reason · email");
        assertThat(PICTURE.spoken(line(PICTURE, "h1"))).isEqualTo("Hand-off from New lead to Lead qualifier");
    }

    @Test
    void the_whole_is_as_large_as_all_that_is_on_it() {
        var workflow = leadToNurture().withNotes(List.of(Note.of("n", "", new Position(-500, 900))));
        var bounds = Pictures.of(workflow).bounds().orElseThrow();

        assertThat(bounds.x()).isEqualTo(-500);
        assertThat(bounds.bottom()).isEqualTo(1020);
        assertThat(bounds.right()).isEqualTo(1376 + 176);
        assertThat(Pictures.of(Workflow.EMPTY).bounds()).isEmpty();
    }

    @Test
    void a_hand_off_whose_end_is_gone_is_not_drawn() {
        var workflow = Workflow.EMPTY.withGraph(List.of(node("a", "A", agent(""))), List.of(handoff("h", "a", "gone")));

        assertThat(Pictures.of(workflow).lines()).isEmpty();
    }

    @Test
    void the_same_drawing_gives_the_same_picture() {
        assertThat(Pictures.of(leadToNurture())).isEqualTo(PICTURE);
    }

    @Test
    void one_field_is_named_even_where_there_is_little_room() {
        var gives = Contract.of(Field.of("a-rather-long-name-of-a-field", Field.TEXT));

        assertThat(words(handoff("h", "a", "b").withGives(gives))).isEqualTo("a-rather-long-name-of-a-field");
    }
}
