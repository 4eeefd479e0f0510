package baton.run;

import baton.workflow.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One try of one step as its facts tell it: a row of the run's timeline. A review and a decision have one try.
///
/// @param attempt 1 for the first
/// @param facts   those about this try, in order; never none
/// @param cutOff  when something else ended it: the run ended, a new round overtook it, or the next try began
public record StepTry(
        StepKey step,
        int attempt,
        List<Recorded> facts,
        @Nullable Instant cutOff) {

    /// What the time of a try was spent on.
    public enum Spent {
        /// The model or the run itself was at it.
        WORK,
        /// A tool was at it.
        TOOL,
        /// It waited for a person.
        PERSON,
        /// It waited until it could be tried again.
        PAUSE;

        /// Whether anything was at work.
        public boolean isWork() {
            return this == WORK || this == TOOL;
        }
    }

    /// A stretch of time.
    ///
    /// @param to its end; `null` if it goes on
    public record Span(Spent spent, Instant from, @Nullable Instant to) {

        /// How long it lasts, up to `now` if it goes on.
        public Duration length(Instant now) {
            return Duration.between(from, to == null ? now : to);
        }
    }

    public StepTry {
        facts = List.copyOf(facts);
    }

    public Instant began() {
        return facts.getFirst().at();
    }

    /// The last fact about it.
    public RunEvent latest() {
        return facts.getLast().event();
    }

    /// What it was handed, as far as the facts say.
    public List<Delivery> received() {
        return events().flatMap(event -> switch (event) {
                    case RunEvent.StepStarted(var _, var _, var received) -> Stream.of(received);
                    case RunEvent.ReviewAsked(var _, var received) -> Stream.of(received);
                    default -> Stream.<List<Delivery>>empty();
                })
                .findFirst()
                .orElse(List.of());
    }

    /// What passed between the step and its model, as far as it is over.
    public Transcript transcript() {
        return events().flatMap(event -> switch (event) {
                    case RunEvent.StepSucceeded(var _, var _, var _, var transcript) -> Stream.of(transcript);
                    case RunEvent.StepFailed(var _, var _, var _, var transcript) -> Stream.of(transcript);
                    case RunEvent.WayChosen(var _, var _, var _, var transcript) -> Stream.of(transcript);
                    case RunEvent.ToolsWished(var _, var _, var _, var _, var transcript) -> Stream.of(transcript);
                    default -> Stream.<Transcript>empty();
                })
                .reduce(Transcript.NONE, Transcript::then);
    }

    /// What it gave to those after it.
    public Fields output() {
        return events().flatMap(event -> switch (event) {
                    case RunEvent.StepSucceeded(var _, var _, var output, var _) -> Stream.of(output);
                    case RunEvent.OtherwiseUsed(var _, var output) -> Stream.of(output);
                    case RunEvent.StepPretended(var _, var output) -> Stream.of(output);
                    case RunEvent.SampleUsed(var _, var output) -> Stream.of(output);
                    case RunEvent.ReviewAnswered(var _, ReviewAnswer.Approve(var fields)) -> Stream.of(fields);
                    case RunEvent.HelpAnswered(var _, HelpAnswer.UseAnswer(var fields)) -> Stream.of(fields);
                    default -> Stream.<Fields>empty();
                })
                .reduce((_, later) -> later)
                .orElse(Fields.NONE);
    }

    /// Why it failed in the end: one that waited for its next try may have been stopped then.
    public Optional<Failure> failure() {
        return events().flatMap(event -> event instanceof RunEvent.StepFailed(var _, var _, var failure, var _)
                        ? Stream.of(failure)
                        : Stream.empty())
                .reduce((_, later) -> later);
    }

    private Stream<RunEvent> events() {
        return facts.stream().map(Recorded::event);
    }

    /// What its time was spent on, in order and without overlap.
    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        Spent open = null;
        int inUse = 0;
        var since = began();
        for (var fact : facts) {
            if (open != null && fact.at().isAfter(since)) {
                spans.add(new Span(open, since, fact.at()));
            }
            since = fact.at();
            inUse = inUse(fact.event(), inUse);
            open = opens(fact.event(), inUse > 0);
        }
        if (open != null) {
            spans.add(new Span(open, since, cutOff));
        }
        return spans.isEmpty() ? List.of(new Span(Spent.WORK, began(), since)) : List.copyOf(spans);
    }

    /// How many tools are in use after `event`; who begins anew has none.
    private static int inUse(RunEvent event, int before) {
        return switch (event) {
            case RunEvent.ToolStarted _ -> before + 1;
            case RunEvent.ToolEnded _ -> Math.max(0, before - 1);
            case RunEvent.StepStarted _, RunEvent.StepContinued _, RunEvent.ToolsWished _ -> 0;
            default -> before;
        };
    }

    private static @Nullable Spent opens(RunEvent event, boolean toolInUse) {
        return switch (event) {
            case RunEvent.StepStarted _,
                    RunEvent.StepContinued _,
                    RunEvent.ToolsWished _,
                    RunEvent.ToolStarted _,
                    RunEvent.ToolEnded _,
                    RunEvent.StepStopping _,
                    RunEvent.ToolAnswered _ -> toolInUse ? Spent.TOOL : Spent.WORK;
            case RunEvent.ToolWentOn _ -> Spent.TOOL;
            case RunEvent.ReviewAsked _,
                    RunEvent.ReviewReminded _,
                    RunEvent.HelpAsked _,
                    RunEvent.ToolAsked _,
                    RunEvent.ToolWaits _ -> Spent.PERSON;
            case RunEvent.RetryScheduled _ -> Spent.PAUSE;
            default -> null;
        };
    }

    /// How long the work took, or the person where nobody else worked; up to `now` if it goes on.
    public Duration took(Instant now) {
        var work = spent(Spent::isWork, now);
        return work.isZero() ? spent(Spent.PERSON::equals, now) : work;
    }

    private Duration spent(Predicate<Spent> on, Instant now) {
        return spans().stream()
                .filter(span -> on.test(span.spent()))
                .map(span -> span.length(now))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The same, seen from a moment after which nobody is at work on it any more.
    public StepTry abandonedAt(Instant time) {
        var isWorking = isOpen() && spans().getLast().spent() != Spent.PERSON;
        return isWorking ? new StepTry(step, attempt, facts, time) : this;
    }

    /// Whether its last stretch of time goes on.
    public boolean isOpen() {
        return spans().getLast().to() == null;
    }
}
