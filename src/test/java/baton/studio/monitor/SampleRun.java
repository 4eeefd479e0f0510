package baton.studio.monitor;

import baton.run.Command;
import baton.run.Exchange;
import baton.run.Exchange.Speaker;
import baton.run.Exchange.Told;
import baton.run.Failure;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.RunState;
import baton.run.Scheduler;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.SignalOutcome;
import baton.run.StepKey;
import baton.run.Transcript;
import baton.run.Usage;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A run told by a test: what agents do and what people wish, one after the other, on a clock that the test
/// moves. What the run itself owes is added as it falls due.
public final class SampleRun {

    public static final Instant BEGAN = Instant.parse("2026-11-21T14:02:00Z");

    private final List<Recorded> facts = new ArrayList<>();
    private final String model;
    private Instant now;
    private RunState state;

    private SampleRun(Workflow workflow, int number, Instant began, String model, Fields input) {
        this.now = began;
        this.model = model;
        var first = new Recorded(
                new RunId("20261121-run" + number),
                1,
                began,
                new RunEvent.RunStarted(workflow, input, new RunSettings(number, model)));
        facts.add(first);
        state = RunState.of(facts);
        settle();
    }

    public static SampleRun of(Workflow workflow, int number) {
        return at(BEGAN, workflow, number);
    }

    public static SampleRun at(Instant began, Workflow workflow, int number) {
        var asked = workflow.asks().getFirst().name();
        return new SampleRun(workflow, number, began, "practice", Fields.of(asked, "Hi, we are a 40-person agency."));
    }

    public static SampleRun with(String model, Workflow workflow, int number, Fields input) {
        return new SampleRun(workflow, number, BEGAN, model, input);
    }

    public SampleRun after(double seconds) {
        now = now.plus(Duration.ofMillis(Math.round(seconds * 1000)));
        return this;
    }

    public SampleRun begins(String node) {
        return happens(new RunEvent.StepStarted(key(node), step(node).attempt() + 1, state.received(new NodeId(node))));
    }

    /// `node` begins and gives `output` after `seconds`.
    public SampleRun gives(String node, double seconds, Fields output) {
        return begins(node).after(seconds).gives(node, output);
    }

    public SampleRun gives(String node, Fields output) {
        return happens(new RunEvent.StepSucceeded(
                key(node), step(node).attempt(), output, transcript(List.of(exchange(written(output), List.of())))));
    }

    /// `node` begins and fails after `seconds`, having said `said`.
    public SampleRun fails(String node, double seconds, Failure failure, String said, String... wrong) {
        begins(node).after(seconds);
        return happens(new RunEvent.StepFailed(
                key(node),
                step(node).attempt(),
                failure,
                said.isEmpty() ? Transcript.NONE : transcript(List.of(exchange(said, List.of(wrong))))));
    }

    public SampleRun happens(RunEvent event) {
        add(event);
        settle();
        return this;
    }

    public SampleRun wishes(Signal signal) {
        if (!(SignalHandler.handle(state, signal) instanceof SignalOutcome.Accepted(var events))) {
            throw new IllegalArgumentException("refused: " + signal);
        }
        events.forEach(this::add);
        settle();
        return this;
    }

    private void add(RunEvent event) {
        var fact = new Recorded(state.run(), state.seq() + 1, now, event);
        facts.add(fact);
        state = state.evolve(fact);
    }

    private void settle() {
        while (Scheduler.next(state).stream()
                        .filter(Command.Append.class::isInstance)
                        .findFirst()
                        .orElse(null)
                instanceof Command.Append(var event)) {
            add(event);
        }
    }

    private Transcript transcript(List<Exchange> exchanges) {
        return new Transcript(model, model.equals("practice"), exchanges);
    }

    private static Exchange exchange(String said, List<String> wrong) {
        return new Exchange(
                List.of(
                        new Told(
                                Speaker.RULES,
                                "You are the “Lead qualifier”, a sales development rep. Give score, reason and email."),
                        new Told(
                                Speaker.TASK, "Score the lead from 0 to 100.\n\nlead: Hi, we are a 40-person agency.")),
                said,
                wrong,
                new Usage(412, 141, BigDecimal.ZERO),
                2100);
    }

    private static String written(Fields output) {
        return output.byName().entrySet().stream()
                .map(field -> "  \"" + field.getKey() + "\": "
                        + (field.getValue() instanceof Value.Number
                                ? field.getValue().asText()
                                : "\"" + field.getValue().asText().replace("\n", "\\n") + "\""))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private baton.run.StepState step(String node) {
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

    public Instant now() {
        return now;
    }

    public RunView view() {
        return new RunView(state, facts, Map.of(), List.of(), "");
    }

    /// As it is seen while `node` has said `said` so far.
    public RunView viewSaying(String node, String said) {
        return new RunView(state, facts, Map.of(key(node), said), List.of(), "");
    }

    /// Fields from names and values in turn.
    public static Fields fields(Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Value>();
        for (int place = 0; place < namesAndValues.length; place += 2) {
            var value = namesAndValues[place + 1];
            fields.put(
                    (String) namesAndValues[place],
                    value instanceof Number number ? Value.of(number.longValue()) : Value.of(value.toString()));
        }
        return new Fields(fields);
    }
}
