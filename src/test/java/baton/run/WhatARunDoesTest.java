package baton.run;

import static baton.run.StepStatus.DONE;
import static baton.run.StepStatus.NEEDS_HELP;
import static baton.run.StepStatus.NEEDS_REVIEW;
import static baton.run.StepStatus.READY;
import static baton.run.StepStatus.RETRYING;
import static baton.run.StepStatus.SKIPPED;
import static baton.run.StepStatus.WAITING;
import static baton.run.StepStatus.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Edits;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.OnFailure;
import baton.workflow.Operator;
import baton.workflow.Problem;
import baton.workflow.Route;
import baton.workflow.RunLimits;
import baton.workflow.Validator;
import baton.workflow.Value;
import baton.workflow.WaitsFor;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The chapter "What a run does", rule by rule: what each says, in as few words as it takes. The finer points
/// are in the tests that are named after what they are about.
class WhatARunDoesTest {

    private static Flow reviewed() {
        return Flow.withStart()
                .agents("writer", "sender")
                .review("editor")
                .result("end")
                .chain("start", "writer", "editor", "sender", "end")
                .again("editor", "writer", new Route.SentBack(), 1);
    }

    @Nested
    @DisplayName("1. Without its hand-offs that go back, the graph has no circle")
    class Circles {

        @Test
        void a_circle_is_a_problem_and_the_fix_makes_a_way_back_of_it_that_is_taken_three_times() {
            var circle = Flow.withStart()
                    .agents("a", "b")
                    .chain("start", "a", "b", "a")
                    .drawn();
            var problem = Validator.stoppers(circle).getFirst();
            assertThat(problem.fixes().getFirst().label()).isEqualTo("Make this a send-back, up to 3 times");
            var mended = Edits.apply(circle, problem.fixes().getFirst().edit());
            assertThat(Validator.stoppers(mended)).extracting(Problem::code).isEmpty();
            var scenario = Scenario.of(mended);
            for (int round = 1; round <= 4; round++) {
                scenario.owes("a#" + round).says("a", "draft " + round).says("b", "advice " + "!".repeat(20 * round));
            }
            scenario.endsDoneWith(Fields.NONE);
        }
    }

    @Nested
    @DisplayName("2. A step starts when every hand-off has delivered or been skipped, and one has delivered")
    class Joins {

        private Flow joined() {
            return Flow.withStart().agents("a", "b", "join").chain("start", "a").chain("start", "b", "join");
        }

        @Test
        void all_of_them_are_waited_for() {
            Scenario.of(joined().chain("a", "join").drawn())
                    .says("a", "1")
                    .is("join", WAITING)
                    .says("b", "2")
                    .owes("join#1");
        }

        @Test
        void one_that_is_skipped_is_not_waited_for() {
            Scenario.of(joined().rule("a", "join", "message", Operator.IS, Value.of("yes"))
                            .drawn())
                    .says("a", "no")
                    .is("join", WAITING)
                    .says("b", "2")
                    .owes("join#1");
        }

        @Test
        void where_all_are_skipped_so_is_the_step_and_what_leaves_it() {
            Scenario.of(Flow.withStart()
                            .agents("a", "b", "c")
                            .chain("start", "a")
                            .rule("a", "b", "message", Operator.IS, Value.of("yes"))
                            .chain("b", "c")
                            .drawn())
                    .says("a", "no")
                    .is("b", SKIPPED)
                    .marked("b", "c", Mark.SKIPPED)
                    .is("c", SKIPPED);
        }

        @Test
        void any_starts_as_soon_as_one_delivers() {
            Scenario.of(Flow.withStart()
                            .agents("a", "b")
                            .agent("join")
                            .but(node -> node.withWaitsFor(WaitsFor.ANY))
                            .chain("start", "a", "join")
                            .chain("start", "b", "join")
                            .drawn())
                    .says("b", "first")
                    .owes("a#1", "join#1");
        }
    }

    @Nested
    @DisplayName("3. Steps that are ready run side by side")
    class SideBySide {

        @Test
        void two_hundred_that_are_ready_are_owed_together() {
            var flow = Flow.withStart();
            var names = IntStream.range(0, 200).mapToObj(number -> "a" + number).toList();
            names.forEach(name -> flow.agents(name).chain("start", name));
            Scenario.of(flow.drawn())
                    .owes(names.stream().map(name -> name + "#1").toArray(String[]::new));
        }
    }

    @Nested
    @DisplayName("4. A hand-off that goes back starts a new round")
    class Rounds {

        @Test
        void all_that_comes_after_its_target_waits_again_and_the_target_starts_with_what_it_had_and_the_feedback() {
            var scenario = Scenario.of(reviewed().drawn())
                    .says("writer", "draft")
                    .sendsBack("editor", "shorter")
                    .is("editor", WAITING)
                    .is("sender", WAITING)
                    .owes("writer#2");
            var task = Tasks.of(scenario.state(), new NodeId("writer"), 1);
            assertThat(task.received()).extracting(Delivery::fields).containsExactly(Fields.of("message", "hello"));
            assertThat(task.feedback()).extracting(Delivery::fields).containsExactly(Fields.of("feedback", "shorter"));
            assertThat(task.earlier()).containsExactly(Fields.of("message", "draft"));
        }

        @Test
        void with_its_rounds_used_up_it_counts_as_not_taken_and_the_run_says_so() {
            Scenario.of(Flow.withStart()
                            .agents("writer", "critic")
                            .result("end")
                            .chain("start", "writer", "critic", "end")
                            .again("critic", "writer", new Route.Always(), 1)
                            .drawn())
                    .says("writer", "1")
                    .says("critic", "again")
                    .hasFact(RunEvent.RoundStarted.class, 1)
                    .says("writer", "2")
                    .says("critic", "and again")
                    .hasFact(RunEvent.RoundStarted.class, 1)
                    .hasFact(RunEvent.RoundsUsedUp.class, 1)
                    .endsDoneWith(Fields.of("message", "and again"));
        }
    }

    @Nested
    @DisplayName("5. What can pass is tried again, then the step's own word counts")
    class Failing {

        private Scenario failing(OnFailure then) {
            return Scenario.of(Flow.withStart()
                    .agent("a", agent -> agent.withOnFailure(then).withOtherwise(Fields.of("message", "kept")))
                    .agents("beside")
                    .result("end")
                    .chain("start", "a", "end")
                    .chain("start", "beside")
                    .drawn());
        }

        private Instant next(Scenario scenario) {
            return Objects.requireNonNull(scenario.step("a").due());
        }

        @Test
        void the_pauses_between_tries_double_with_up_to_a_quarter_more() {
            var scenario =
                    failing(OnFailure.ASK).fails("a", Failure.Kind.SERVER).is("a", RETRYING);
            assertThat(Duration.between(Scenario.BEGAN, next(scenario)))
                    .isBetween(Duration.ofSeconds(2), Duration.ofMillis(2500));
            scenario.fails("a", Failure.Kind.SERVER);
            assertThat(Duration.between(Scenario.BEGAN, next(scenario)))
                    .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(5));
            scenario.fails("a", Failure.Kind.SERVER).is("a", NEEDS_HELP);
        }

        @Test
        void what_cannot_pass_is_not_tried_again() {
            failing(OnFailure.ASK)
                    .fails("a", Failure.Kind.KEY_REFUSED)
                    .is("a", NEEDS_HELP)
                    .hasFact(RunEvent.RetryScheduled.class, 0);
        }

        @Test
        void a_failed_step_never_throws_away_what_others_did() {
            failing(OnFailure.ASK)
                    .says("beside", "mine")
                    .fails("a", Failure.Kind.REFUSED)
                    .is("beside", DONE)
                    .helps("a", new HelpAnswer.UseOtherwise())
                    .endsDoneWith(Fields.of("message", "kept"));
            failing(OnFailure.CONTINUE).fails("a", Failure.Kind.REFUSED).is("a", DONE);
            var stopped = failing(OnFailure.STOP).says("beside", "mine").fails("a", Failure.Kind.REFUSED);
            assertThat(stopped.state().outcome()).containsInstanceOf(RunOutcome.Failed.class);
            assertThat(stopped.step("beside").output()).isEqualTo(Fields.of("message", "mine"));
        }
    }

    @Nested
    @DisplayName("6. At a limit the run pauses and asks, rather than losing the work")
    class AtALimit {

        private Scenario limited() {
            return Scenario.of(Flow.withStart()
                            .agents("a", "b")
                            .chain("start", "a", "b")
                            .limits(new RunLimits(1, null, null, null, Fields.NONE))
                            .drawn())
                    .says("a", "x")
                    .owes();
        }

        @Test
        void it_goes_on_with_more_or_stops_and_keeps_what_was_done() {
            limited().wishes(new Signal.Resume()).owes("b#1");
            assertThat(limited().wishes(new Signal.Stop()).step("a").output()).isEqualTo(Fields.of("message", "x"));
        }
    }

    @Nested
    @DisplayName("7. Pause lets steps in flight finish and starts no other; stop cancels them")
    class PauseAndStop {

        @Test
        void what_is_in_flight_finishes_and_nothing_else_begins_until_it_goes_on() {
            var scenario = Scenario.of(reviewed().drawn()).begins("writer").wishes(new Signal.Pause());
            scenario.happens(new RunEvent.StepSucceeded(
                            scenario.key("writer"), 1, Fields.of("message", "x"), Transcript.NONE))
                    .is("writer", DONE)
                    .is("editor", READY)
                    .wishes(new Signal.Resume())
                    .is("editor", NEEDS_REVIEW);
        }

        @Test
        void nobody_waits_any_more_for_what_is_in_flight_when_it_is_stopped() {
            var scenario = Scenario.of(reviewed().drawn())
                    .begins("writer")
                    .is("writer", WORKING)
                    .wishes(new Signal.Stop())
                    .owes();
            assertThat(Replies.isAwaited(scenario.state(), scenario.key("writer"), 1))
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("8. A run uses the workflow as it was when it started")
    class Frozen {

        @Test
        void it_is_in_the_first_fact_and_nowhere_else() {
            var drawn = reviewed().drawn();
            var facts = Scenario.of(drawn).says("writer", "x").facts();
            assertThat(RunState.of(facts).workflow()).isEqualTo(drawn);
            assertThat(facts.stream().map(Recorded::event).filter(RunEvent.RunStarted.class::isInstance))
                    .hasSize(1);
        }
    }

    @Nested
    @DisplayName("9. An agent sees what was handed to it, what it names, the feedback for it, and nothing else")
    class Seeing {

        @Test
        void feedback_is_for_the_one_it_is_addressed_to() {
            var scenario = Scenario.of(reviewed().drawn())
                    .says("writer", "draft")
                    .sendsBack("editor", "shorter")
                    .says("writer", "short")
                    .approves("editor");
            var task = Tasks.of(scenario.state(), new NodeId("sender"), 1);
            assertThat(task.received()).extracting(Delivery::fields).containsExactly(Fields.of("message", "short"));
            assertThat(task.feedback()).isEmpty();
            assertThat(task.earlier()).isEmpty();
            assertThat(task.known()).isEmpty();
        }

        @Test
        void what_it_names_it_is_told() {
            var scenario = Scenario.of(Flow.withStart()
                            .agents("a", "b")
                            .agent("c", agent -> agent.withInstructions("Compare it with {{a.message}}."))
                            .chain("start", "a", "b", "c")
                            .drawn())
                    .says("a", "one")
                    .says("b", "two");
            assertThat(Tasks.of(scenario.state(), new NodeId("c"), 1).known())
                    .containsExactly(new AgentTask.Known(new NodeId("a"), Fields.of("message", "one")));
        }
    }

    @Nested
    @DisplayName("11. Nothing repeats a finished step")
    class Finished {

        @Test
        void an_answer_and_an_interruption_begin_what_comes_next_and_nothing_before() {
            var scenario = Scenario.of(reviewed().drawn())
                    .says("writer", "x")
                    .approves("editor")
                    .owes("sender#1")
                    .begins("sender");
            scenario.happens(new RunEvent.StepInterrupted(scenario.key("sender"), 1))
                    .owes("sender#1")
                    .says("sender", "sent")
                    .endsDoneWith(Fields.of("message", "sent"));
            assertThat(scenario.state().totals().steps()).isEqualTo(3);
        }
    }
}
