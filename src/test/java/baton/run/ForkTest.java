package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Node;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.Route;
import baton.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rule 11, and "fork, never rewrite": what a new run takes over from a recorded one, and what it does anew.
class ForkTest {

    private static final RunId NEW = new RunId("20261122-090000-fork");
    private static final Instant LATER = Instant.parse("2026-11-22T09:00:00Z");

    private static RunState forked(Scenario recorded, Fork fork) {
        return switch (Forks.of(recorded.facts(), fork, NEW, 2, LATER)) {
            case Forks.Forked.Begun(var facts) -> RunState.of(facts);
            case Forks.Forked.Refused(var why) -> throw new AssertionError(why);
        };
    }

    private static String refused(Scenario recorded, Fork fork) {
        return switch (Forks.of(recorded.facts(), fork, NEW, 2, LATER)) {
            case Forks.Forked.Begun(var facts) -> throw new AssertionError(facts);
            case Forks.Forked.Refused(var why) -> why;
        };
    }

    private static List<String> owed(RunState state) {
        return Scheduler.next(state).stream()
                .map(command -> switch (command) {
                    case Command.StartStep(var step, var attempt, var _) -> step + "." + attempt;
                    case Command.Append(var event) -> event.getClass().getSimpleName();
                    case Command.AppendLater _ -> "later";
                    case Command.ContinueStep(var step, var attempt) -> step + "." + attempt + " on";
                    case Command.UseTool(var step, var use) -> step + " uses " + use;
                })
                .toList();
    }

    private static StepKey key(String node, int visit) {
        return new StepKey(new NodeId(node), visit);
    }

    private static StepStatus status(RunState state, String node) {
        return state.step(new NodeId(node)).orElseThrow().status();
    }

    private static Scenario chain() {
        return Scenario.of(Flow.withStart()
                        .agents("a", "b", "c")
                        .chain("start", "a", "b", "c")
                        .drawn())
                .says("a", "from a")
                .says("b", "from b")
                .says("c", "from c");
    }

    @Test
    void from_a_step_on_it_is_done_anew_and_what_came_before_is_taken_over() {
        var state = forked(chain(), Fork.from(key("b", 1)));
        assertThat(owed(state)).containsExactly("b#1.1");
        assertThat(state.received(new NodeId("b")))
                .extracting(Delivery::fields)
                .containsExactly(Fields.of("message", "from a"));
        assertThat(state.totals().reused()).isEqualTo(1);
        assertThat(state.totals().steps()).isZero();
        assertThat(state.settings().origin())
                .isEqualTo(new RunSettings.Origin(new RunId("20261121-140200-test"), 1, 3));
        assertThat(state.began()).isEqualTo(LATER);
    }

    @Test
    void the_recorded_run_stays_as_it_is() {
        var recorded = chain();
        var before = recorded.facts();
        forked(recorded, Fork.from(key("a", 1)));
        assertThat(recorded.facts()).isEqualTo(before);
    }

    @Test
    void a_finished_step_beside_it_is_not_repeated_though_it_ended_later() {
        var recorded = Scenario.of(Flow.withStart()
                        .agents("left", "right", "join")
                        .chain("start", "left", "join")
                        .chain("start", "right", "join")
                        .drawn())
                .says("left", "l")
                .says("right", "r")
                .says("join", "both");
        var state = forked(recorded, Fork.from(key("left", 1)));
        assertThat(owed(state)).containsExactly("left#1.1");
        assertThat(status(state, "right")).isEqualTo(StepStatus.DONE);
        assertThat(state.totals().reused()).isEqualTo(1);
    }

    @Test
    void a_step_may_be_taken_to_have_said_something_else() {
        var state = forked(
                chain(),
                new Fork(
                        new Fork.From.Step(key("b", 1)),
                        new Fork.Change.Output(Fields.of("message", "what it should have said"))));
        assertThat(owed(state)).containsExactly("c#1.1");
        assertThat(state.received(new NodeId("c")))
                .extracting(Delivery::fields)
                .containsExactly(Fields.of("message", "what it should have said"));
    }

    @Test
    void what_it_is_taken_to_have_said_is_held_to_the_contract() {
        assertThat(refused(
                        chain(),
                        new Fork(
                                new Fork.From.Step(key("b", 1)),
                                new Fork.Change.Output(Fields.of("subject", "no message")))))
                .contains("“message” is missing");
    }

    @Test
    void what_a_person_decided_cannot_be_pretended() {
        var recorded = Scenario.of(Flow.withStart()
                        .agents("a", "b")
                        .review("check")
                        .chain("start", "a", "check", "b")
                        .drawn())
                .says("a", "x")
                .approves("check");
        assertThat(refused(
                        recorded,
                        new Fork(
                                new Fork.From.Step(key("check", 1)),
                                new Fork.Change.Output(Fields.of("message", "y")))))
                .contains("cannot be changed");
    }

    @Test
    void reviews_after_the_step_are_asked_again_and_those_before_are_not() {
        var recorded = Scenario.of(Flow.withStart()
                        .agents("a", "b")
                        .review("first")
                        .review("second")
                        .chain("start", "a", "first", "b", "second")
                        .drawn())
                .says("a", "x")
                .approves("first")
                .says("b", "y")
                .approves("second");
        var state = forked(recorded, Fork.from(key("b", 1)));
        assertThat(status(state, "first")).isEqualTo(StepStatus.DONE);
        assertThat(status(state, "second")).isEqualTo(StepStatus.WAITING);
        assertThat(owed(state)).containsExactly("b#1.1");
    }

    @Test
    void with_other_input_nothing_is_taken_over() {
        var state = forked(
                chain(),
                new Fork(new Fork.From.Beginning(), new Fork.Change.Input(Fields.of("message", "another lead"))));
        assertThat(owed(state)).containsExactly("a#1.1");
        assertThat(state.received(new NodeId("a")))
                .extracting(Delivery::fields)
                .containsExactly(Fields.of("message", "another lead"));
    }

    private static Workflow withOtherJob(Workflow workflow, String node) {
        var drawn = workflow.node(new NodeId(node)).orElseThrow();
        var changed = drawn.withType(((NodeType.Agent) drawn.type()).withInstructions("Do it better."));
        return Edits.apply(workflow, new Edit.ChangeNode(changed));
    }

    @Test
    void with_the_workflow_as_it_is_now_only_what_did_not_change_is_taken_over() {
        var recorded = chain();
        var now = withOtherJob(recorded.state().workflow(), "b");
        var state = forked(recorded, new Fork(new Fork.From.Beginning(), new Fork.Change.Edited(now)));
        assertThat(owed(state)).containsExactly("b#1.1");
        assertThat(status(state, "a")).isEqualTo(StepStatus.DONE);
        assertThat(state.workflow()).isEqualTo(now);
    }

    @Test
    void a_node_that_is_only_called_something_else_did_not_change() {
        var recorded = chain();
        var workflow = recorded.state().workflow();
        Node b = workflow.node(new NodeId("b")).orElseThrow();
        var renamed = Edits.apply(workflow, new Edit.ChangeNode(b.withName("Better name")));
        var state = forked(recorded, new Fork(new Fork.From.Beginning(), new Fork.Change.Edited(renamed)));
        assertThat(owed(state)).containsExactly("RunFinished");
    }

    @Test
    void a_step_that_the_workflow_no_longer_has_is_left_out() {
        var recorded = chain();
        var without = Edits.apply(recorded.state().workflow(), new Edit.RemoveNodes(java.util.Set.of(new NodeId("c"))));
        var state = forked(recorded, new Fork(new Fork.From.Beginning(), new Fork.Change.Edited(without)));
        assertThat(state.step(new NodeId("c"))).isEmpty();
        assertThat(status(state, "a")).isEqualTo(StepStatus.DONE);
    }

    @Test
    void from_a_fact_on_nothing_later_is_taken_over_and_what_was_under_way_begins_anew() {
        var recorded = chain();
        long bBegan = recorded.facts().stream()
                .filter(fact -> fact.event() instanceof RunEvent.StepStarted(var step, var _, var _)
                        && step.equals(key("b", 1)))
                .findFirst()
                .orElseThrow()
                .seq();
        var state = forked(recorded, new Fork(new Fork.From.Fact(bBegan), new Fork.Change.Nothing()));
        assertThat(owed(state)).containsExactly("b#1.1");
        assertThat(status(state, "b")).isEqualTo(StepStatus.READY);
    }

    private static Scenario rounds() {
        return Scenario.of(Flow.withStart()
                        .agents("writer", "mailer")
                        .review("manager")
                        .chain("start", "writer", "manager", "mailer")
                        .again("manager", "writer", new Route.SentBack(), 3)
                        .drawn())
                .says("writer", "draft 1")
                .sendsBack("manager", "Shorter.")
                .says("writer", "draft 2")
                .sendsBack("manager", "Warmer.")
                .says("writer", "draft 3")
                .approves("manager")
                .says("mailer", "sent");
    }

    @Test
    void a_fork_from_a_later_round_knows_the_rounds_before_and_their_feedback() {
        var state = forked(rounds(), Fork.from(key("writer", 2)));
        assertThat(owed(state)).containsExactly("writer#2.1");
        var writer = state.step(new NodeId("writer")).orElseThrow();
        assertThat(writer.earlier()).containsExactly(Fields.of("message", "draft 1"));
        assertThat(writer.feedback()).hasSize(1);
        assertThat(state.rounds(new baton.workflow.HandoffId("manager>writer"))).isEqualTo(1);
    }

    @Test
    void a_fork_after_a_loop_keeps_all_its_rounds() {
        var state = forked(rounds(), Fork.from(key("mailer", 1)));
        assertThat(owed(state)).containsExactly("mailer#1.1");
        assertThat(state.step(new NodeId("writer")).orElseThrow().output()).isEqualTo(Fields.of("message", "draft 3"));
    }

    @Test
    void a_step_that_was_not_reached_is_no_place_to_begin() {
        assertThat(refused(chain(), Fork.from(key("c", 2)))).contains("not reached");
    }

    @Test
    void what_was_used_up_there_is_not_used_up_here() {
        var call = new Exchange(List.of(), "x", List.of(), new Usage(100, 20, null), 5);
        var recorded = Scenario.of(
                Flow.withStart().agents("a", "b").chain("start", "a", "b").drawn());
        recorded.begins("a")
                .happens(new RunEvent.StepSucceeded(
                        key("a", 1), 1, Fields.of("message", "x"), new Transcript("m", false, List.of(call))));
        recorded.says("b", "y");
        var state = forked(recorded, Fork.from(key("b", 1)));
        assertThat(state.totals().usage()).isEqualTo(Usage.NONE);
        assertThat(recorded.state().totals().usage().tokens()).isEqualTo(120);
    }

    @Test
    void a_fork_can_be_forked() {
        var first = forked(chain(), Fork.from(key("b", 1)));
        assertThat(first.settings().origin()).isNotNull();
        var facts = ((Forks.Forked.Begun) Forks.of(chain().facts(), Fork.from(key("b", 1)), NEW, 2, LATER)).facts();
        var again = Forks.of(facts, Fork.from(key("a", 1)), new RunId("20261123-090000-fork"), 3, LATER);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Forks.Forked.Begun.class,
                        begun -> assertThat(owed(RunState.of(begun.facts()))).containsExactly("a#1.1"));
    }
}
