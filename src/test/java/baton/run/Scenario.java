package baton.run;

import static org.assertj.core.api.Assertions.assertThat;

import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A run told step by step: what happened, then what the run owes. Facts that the scheduler itself owes are
/// added as they fall due; agents are answered for by the test. After every fact the log is folded anew and
/// must owe the same.
public final class Scenario {

    public static final Instant BEGAN = Instant.parse("2026-11-21T14:02:00Z");

    private final List<Recorded> facts = new ArrayList<>();
    private RunState state;
    private Instant now = BEGAN;

    private Scenario(Workflow workflow, String input, RunSettings settings) {
        var first = new Recorded(
                new RunId("20261121-140200-test"),
                1,
                now,
                new RunEvent.RunStarted(workflow, Fields.of("message", input), settings));
        facts.add(first);
        state = RunState.of(facts);
        settle();
    }

    public static Scenario of(Workflow workflow) {
        return of(workflow, "hello");
    }

    public static Scenario of(Workflow workflow, String input) {
        return new Scenario(workflow, input, new RunSettings(1, "practice"));
    }

    public static Scenario of(Workflow workflow, RunSettings settings) {
        return new Scenario(workflow, "hello", settings);
    }

    public Scenario happens(RunEvent event) {
        add(event);
        settle();
        return this;
    }

    private void add(RunEvent event) {
        var fact = new Recorded(state.run(), state.seq() + 1, now, event);
        facts.add(fact);
        state = state.evolve(fact);
        var again = RunState.of(facts);
        assertThat(Scheduler.next(again)).isEqualTo(Scheduler.next(state));
        assertThat(again.steps().toList()).isEqualTo(state.steps().toList());
    }

    private void settle() {
        while (true) {
            var due = Scheduler.next(state).stream().flatMap(this::due).findFirst();
            if (due.isEmpty()) {
                return;
            }
            add(due.get());
        }
    }

    private Stream<RunEvent> due(Command command) {
        return switch (command) {
            case Command.Append(var event) -> Stream.of(event);
            case Command.AppendLater(var event, var due) -> due.isAfter(now) ? Stream.of() : Stream.of(event);
            case Command.StartStep _, Command.ContinueStep _, Command.UseTool _ -> Stream.of();
        };
    }

    public Scenario later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /// Time passes, and what falls due in it happens.
    public Scenario passes(Duration time) {
        later(time);
        settle();
        return this;
    }

    /// The present turn of `node` begins and gives `said` as its message.
    public Scenario says(String node, String said) {
        return gives(node, Fields.of("message", said));
    }

    public Scenario gives(String node, String field, long number) {
        return gives(node, Fields.of(field, Value.of(number)));
    }

    public Scenario gives(String node, Fields output) {
        return begins(node)
                .happens(new RunEvent.StepSucceeded(key(node), step(node).attempt(), output, Transcript.NONE));
    }

    public Scenario begins(String node) {
        add(new RunEvent.StepStarted(key(node), step(node).attempt() + 1, state.received(new NodeId(node))));
        settle();
        return this;
    }

    public Scenario fails(String node, Failure.Kind kind) {
        return begins(node)
                .happens(new RunEvent.StepFailed(key(node), step(node).attempt(), failure(kind), Transcript.NONE));
    }

    public static Failure failure(Failure.Kind kind) {
        return new Failure(kind, "It did not work.", "Because of " + kind + ".", "");
    }

    public Scenario approves(String node) {
        return wishes(new Signal.AnswerReview(key(node), new ReviewAnswer.Approve(Fields.NONE)));
    }

    public Scenario sendsBack(String node, String feedback) {
        return wishes(new Signal.AnswerReview(key(node), new ReviewAnswer.SendBack(feedback)));
    }

    public Scenario rejects(String node, String reason) {
        return wishes(new Signal.AnswerReview(key(node), new ReviewAnswer.Reject(reason)));
    }

    public Scenario helps(String node, HelpAnswer answer) {
        return wishes(new Signal.AnswerHelp(key(node), answer));
    }

    public Scenario wishes(Signal signal) {
        var outcome = SignalHandler.handle(state, signal);
        assertThat(outcome).isInstanceOf(SignalOutcome.Accepted.class);
        if (outcome instanceof SignalOutcome.Accepted(var events)) {
            events.forEach(this::add);
            settle();
        }
        return this;
    }

    public Scenario refuses(Signal signal, String words) {
        assertThat(SignalHandler.handle(state, signal))
                .isInstanceOfSatisfying(
                        SignalOutcome.Rejected.class, no -> assertThat(no.why()).contains(words));
        return this;
    }

    /// The agents that may start now, as `node#visit`.
    public Scenario owes(String... steps) {
        var started = Scheduler.next(state).stream()
                .filter(Command.StartStep.class::isInstance)
                .map(command -> ((Command.StartStep) command).step().toString())
                .toList();
        assertThat(started).containsExactlyInAnyOrder(steps);
        return this;
    }

    public Scenario is(String node, StepStatus status) {
        assertThat(step(node).status()).as(node).isEqualTo(status);
        return this;
    }

    public Scenario marked(String from, String to, Mark mark) {
        assertThat(state.mark(new HandoffId(from + ">" + to)))
                .as(from + ">" + to)
                .isEqualTo(mark);
        return this;
    }

    public Scenario hasFact(Class<? extends RunEvent> kind, int times) {
        assertThat(facts.stream().map(Recorded::event).filter(kind::isInstance))
                .as(kind.getSimpleName())
                .hasSize(times);
        return this;
    }

    public Scenario endsDoneWith(Fields result) {
        assertThat(state.outcome()).contains(new RunOutcome.Done(result));
        return this;
    }

    public StepState step(String node) {
        return state.step(new NodeId(node)).orElseThrow();
    }

    public StepKey key(String node) {
        return step(node).key();
    }

    public RunState state() {
        return state;
    }

    public List<Recorded> facts() {
        return List.copyOf(facts);
    }
}
