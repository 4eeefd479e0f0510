package baton.engine;

import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunId;
import baton.run.RunSettings;
import baton.run.Scenario;
import baton.workflow.Fields;
import baton.workflow.Flow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A run for tests: a writer writes, a boss reviews, and the letter is the result.
public record SampleRun(RunId run, int number, String workflow, String input, Instant began) {

    /// Run number `number`, begun so many minutes after the first.
    public static SampleRun number(int number) {
        return new SampleRun(
                new RunId(String.format("20261121-%06d-test", number)),
                number,
                "Letters",
                "Please write",
                Scenario.BEGAN.plus(Duration.ofMinutes(number)));
    }

    public SampleRun of(String changed) {
        return new SampleRun(run, number, changed, input, began);
    }

    public SampleRun asked(String changed) {
        return new SampleRun(run, number, workflow, changed, began);
    }

    public SampleRun begun(Instant changed) {
        return new SampleRun(run, number, workflow, input, changed);
    }

    /// The facts as far as the writer, who is at work.
    public List<Recorded> underWay() {
        return facts(scenario().begins("writer"));
    }

    /// The facts up to where the boss is asked.
    public List<Recorded> waiting() {
        return facts(scenario().says("writer", "Dear Sir"));
    }

    /// All facts of a run that delivers `letter`.
    public List<Recorded> done(String letter) {
        return facts(
                scenario().says("writer", letter).later(Duration.ofSeconds(5)).approves("boss"));
    }

    public List<Recorded> rejected(String reason) {
        return facts(scenario().says("writer", "Dear Sir").rejects("boss", reason));
    }

    private static Scenario scenario() {
        return Scenario.of(Flow.withStart()
                        .agent("writer")
                        .review("boss")
                        .result("letter")
                        .chain("start", "writer", "boss", "letter")
                        .drawn())
                .later(Duration.ofSeconds(1));
    }

    private List<Recorded> facts(Scenario scenario) {
        return scenario.facts().stream().map(this::mine).toList();
    }

    private Recorded mine(Recorded fact) {
        return new Recorded(
                run, fact.seq(), began.plus(Duration.between(Scenario.BEGAN, fact.at())), mine(fact.event()));
    }

    private RunEvent mine(RunEvent event) {
        return event instanceof RunEvent.RunStarted(var flow, var _, var settings)
                ? new RunEvent.RunStarted(
                        flow.withName(workflow), Fields.of("message", input), new RunSettings(number, settings.model()))
                : event;
    }
}
