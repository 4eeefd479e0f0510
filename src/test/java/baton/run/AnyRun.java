package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.FieldType;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import baton.workflow.WaitsFor;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Carries a run out with agents and people whose answers follow from a seed and from what they are asked, so
/// that the same question always gets the same answer.
final class AnyRun {

    private final long seed;
    private final List<Recorded> facts = new ArrayList<>();
    private RunState state;
    private Instant now = Scenario.BEGAN;

    private AnyRun(long seed, List<Recorded> known) {
        this.seed = seed;
        facts.addAll(known);
        state = RunState.of(facts);
    }

    static AnyRun of(Workflow workflow, long seed) {
        var began = new RunEvent.RunStarted(workflow, Fields.of("message", "ab"), new RunSettings(1, "practice"));
        return new AnyRun(seed, List.of(new Recorded(new RunId("20261121-140200-test"), 1, Scenario.BEGAN, began)));
    }

    /// This run as it is taken up after Baton died when only the first `kept` facts were on disk.
    AnyRun cutOffAfter(int kept) {
        var again = new AnyRun(seed, facts.subList(0, kept));
        again.state
                .steps()
                .filter(step -> step.status() == StepStatus.WORKING)
                .forEach(step -> again.add(new RunEvent.StepInterrupted(step.key(), step.attempt())));
        return again;
    }

    /// Goes on until the run has ended. Whenever it has not, somebody must be at work or be asked.
    AnyRun toItsEnd() {
        settle();
        while (state.outcome().isEmpty()) {
            if (state.pause().isPresent()) {
                add(new RunEvent.RunResumed());
                settle();
                continue;
            }
            var next = state.steps()
                    .filter(step ->
                            step.status() == StepStatus.WORKING || step.status().needsPerson())
                    .min(Comparator.comparingInt(step -> chance(step, "turn", 1000)));
            assertThat(next).as("a run that stands still: %s", facts).isPresent();
            answer(next.orElseThrow()).forEach(this::add);
            settle();
            assertThat(facts).as("a run without an end").hasSizeLessThan(5000);
        }
        return this;
    }

    private void settle() {
        for (var owed = Scheduler.next(state); !owed.isEmpty(); owed = Scheduler.next(state)) {
            var first = owed.stream().filter(Command.Append.class::isInstance).findFirst();
            switch (first.orElse(owed.getFirst())) {
                case Command.Append(var event) -> add(event);
                case Command.StartStep(var step, var attempt, var notBefore) -> {
                    now = notBefore == null || notBefore.isBefore(now) ? now : notBefore;
                    add(new RunEvent.StepStarted(step, attempt, state.received(step.node())));
                }
                case Command.AppendLater later -> throw new AssertionError("no limit of time is drawn: " + later);
            }
        }
    }

    private void add(RunEvent event) {
        now = now.plus(Duration.ofMillis(1));
        var fact = new Recorded(state.run(), state.seq() + 1, now, event);
        facts.add(fact);
        state = state.evolve(fact);
        holds();
    }

    private List<RunEvent> answer(StepState step) {
        return switch (step.status()) {
            case WORKING -> Replies.facts(state, step.key(), step.attempt(), reply(step));
            case NEEDS_REVIEW -> accepted(new Signal.AnswerReview(step.key(), review(step)));
            default -> accepted(new Signal.AnswerHelp(step.key(), help(step)));
        };
    }

    private List<RunEvent> accepted(Signal signal) {
        return SignalHandler.handle(state, signal) instanceof SignalOutcome.Accepted(var events)
                ? events
                : accepted(new Signal.Stop());
    }

    private StepReply reply(StepState step) {
        var word = List.of("a", "b", "ab", "none").get(chance(step, "word", 4));
        return switch (chance(step, "reply", 8)) {
            case 0 -> failed(Failure.Kind.SERVER);
            case 1 -> failed(Failure.Kind.REFUSED);
            default -> new StepReply.Succeeded(way(step).orElse(Fields.of("message", word)), Transcript.NONE);
        };
    }

    private static StepReply failed(Failure.Kind kind) {
        return new StepReply.Failed(Scenario.failure(kind), Transcript.NONE);
    }

    private Optional<Fields> way(StepState step) {
        var task = Tasks.of(state, step.node(), step.attempt());
        return task.asked().field(Tasks.WAY).map(field -> {
            var options = field.type() instanceof FieldType.Choice(var ways) ? ways : List.<String>of();
            return Fields.of(Tasks.WAY, options.get(chance(step, "way", options.size())));
        });
    }

    private ReviewAnswer review(StepState step) {
        return switch (chance(step, "review", 5)) {
            case 0 -> new ReviewAnswer.Reject("no");
            case 1 ->
                SignalHandler.canSendBack(state, step.key())
                        ? new ReviewAnswer.SendBack("again")
                        : new ReviewAnswer.Approve(Fields.NONE);
            default -> new ReviewAnswer.Approve(Fields.NONE);
        };
    }

    private HelpAnswer help(StepState step) {
        if (state.workflow().node(step.node()).orElseThrow().type() instanceof NodeType.Decision) {
            return state.workflow().from(step.node()).stream()
                    .filter(way -> !way.goesBack())
                    .findFirst()
                    .map(way -> new HelpAnswer.TakeWay(way.id()))
                    .orElseThrow();
        }
        return helped(step) == 0
                ? new HelpAnswer.TryAgain(null)
                : new HelpAnswer.UseAnswer(Fields.of("message", "written by a person"));
    }

    private int chance(StepState step, String what, int of) {
        var mixed =
                Objects.hash(seed, step.node().value(), step.visit(), step.faults(), helped(step), what) * 0x9E3779B1;
        return Math.floorMod(mixed >>> 8, of);
    }

    private long helped(StepState step) {
        return facts.stream()
                .filter(fact -> fact.event() instanceof RunEvent.HelpAnswered(var key, var _) && key.equals(step.key()))
                .count();
    }

    /// What is true of every state, whatever happened.
    private void holds() {
        var owing = state.steps().filter(step -> step.status().owes()).toList();
        assertThat(state.frontier().stream().mapToObj(state::step).toList()).isEqualTo(owing);
        assertThat(state.unsettled())
                .isEqualTo(
                        state.steps().filter(step -> !step.status().isSettled()).count());
        state.steps().forEach(this::standsRight);
    }

    private void standsRight(StepState step) {
        var marks = state.workflow().to(step.node()).stream()
                .filter(handoff -> !handoff.goesBack())
                .map(handoff -> state.mark(handoff.id()))
                .toList();
        boolean any = state.workflow().node(step.node()).orElseThrow().waitsFor() == WaitsFor.ANY;
        switch (step.status()) {
            case WAITING ->
                assertThat(marks)
                        .contains(Mark.OPEN)
                        .satisfies(all ->
                                assertThat(any && all.contains(Mark.DELIVERED)).isFalse());
            case SKIPPED -> assertThat(marks).containsOnly(Mark.SKIPPED);
            default -> {
                if (!marks.isEmpty()) {
                    assertThat(marks).contains(Mark.DELIVERED);
                    assertThat(any || !marks.contains(Mark.OPEN)).isTrue();
                }
            }
        }
    }

    RunState state() {
        return state;
    }

    List<Recorded> facts() {
        return facts;
    }
}
