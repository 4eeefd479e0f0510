package baton.cli;

import baton.run.Delivery;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.RunState;
import baton.run.StepKey;
import baton.run.Transcript;
import baton.workflow.Fields;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a run: what it received, was told, said, and how it ended.
final class StepStory {

    private static final String PART = "  ";
    private static final String TEXT = "    ";
    private static final String TAKEN_OVER = " · taken over";

    private final StepKey step;
    private final RunState state;
    private final List<String> lines = new ArrayList<>();
    private final ToolLines tools = new ToolLines();
    private @Nullable Instant since;

    StepStory(StepKey step, RunState state) {
        this.step = step;
        this.state = state;
        lines.add(header(Words.GOING, ""));
    }

    /// Grows as facts are added.
    List<String> lines() {
        return lines;
    }

    private String header(String mark, String how) {
        return mark + Words.name(state.workflow(), step) + how;
    }

    void add(RunEvent.OfStep event, Instant at) {
        switch (event) {
            case RunEvent.StepStarted(var _, var attempt, var received) -> started(attempt, received, at);
            case RunEvent.StepSucceeded(var _, var _, var output, var transcript) -> {
                lines.set(0, header(Words.DONE, took(at)));
                talk(transcript);
                part("Gave", output);
            }
            case RunEvent.StepFailed(var _, var _, var failure, var transcript) -> {
                lines.set(0, header(Words.OVER, took(at)));
                talk(transcript);
                failed(failure);
            }
            case RunEvent.RetryScheduled(var _, var attempt, var _) ->
                lines.add(PART + "That can pass, so there was a try " + attempt + ".");
            case RunEvent.StepInterrupted _ -> lines.add(PART + "Baton closed while this was under way.");
            case RunEvent.OtherwiseUsed(var _, var output) -> part("Handed on instead", output);
            case RunEvent.StepPretended(var _, var output) -> pretended(output);
            case RunEvent.SampleUsed(var _, var output) -> sample(output);
            case RunEvent.StepSkipped _ -> skipped();
            case RunEvent.WayChosen(var _, var way, var why, var transcript) -> {
                talk(transcript);
                lines.set(0, header(way == null ? Words.OVER : Words.DONE, ""));
                lines.add(PART
                        + (way == null ? why : "Took the way " + FactLines.way(state.workflow(), way) + ". " + why));
            }
            case RunEvent.ReviewAsked(var _, var received) -> asked(received, at);
            case RunEvent.ReviewAnswered(var _, var answer) -> answered(answer, "You", at);
            case RunEvent.ReviewTimedOut(var _, var answer) -> answered(answer, "The time limit", at);
            case RunEvent.ReviewReminded _ -> {}
            case RunEvent.HelpAsked(var _, var failure) -> helpAsked(failure);
            case RunEvent.HelpAnswered(var _, var answer) -> helped(answer);
            case RunEvent.OfTool ofTool -> tool(ofTool);
        }
    }

    private void tool(RunEvent.OfTool event) {
        if (event instanceof RunEvent.ToolsWished wished) {
            talk(wished.transcript());
        }
        tools.story(event).forEach(line -> lines.addAll(Words.indented(line, PART)));
    }

    private void helpAsked(Failure failure) {
        lines.set(0, header(Words.ASKS, " · waits for your help"));
        lines.add(PART + "You were asked for help. " + failure.why());
    }

    /// Whether all of it so far was taken over from another run.
    void takenOver(boolean is) {
        var marked = lines.getFirst().endsWith(TAKEN_OVER);
        if (is && !marked) {
            lines.set(0, lines.getFirst() + TAKEN_OVER);
        } else if (!is && marked) {
            lines.set(0, lines.getFirst().substring(0, lines.getFirst().length() - TAKEN_OVER.length()));
        }
    }

    private void sample(Fields output) {
        lines.set(0, header(Words.DONE, " · used the sample, not asked"));
        part("The sample gives", output);
    }

    private void skipped() {
        lines.set(0, header(Words.GOING, " · skipped by you"));
        lines.add(PART + "You went on without it.");
    }

    private void pretended(Fields output) {
        lines.set(0, header(Words.DONE, " · said by you"));
        part("You said that it gave", output);
    }

    private void started(int attempt, List<Delivery> received, Instant at) {
        since = at;
        lines.set(0, header(Words.GOING, " · is working"));
        if (attempt == 1) {
            received(received);
        } else {
            lines.add(PART + "Try " + attempt);
        }
    }

    private void received(List<Delivery> received) {
        received.forEach(
                delivery -> part("Received from " + state.workflow().nameOf(delivery.from()), delivery.fields()));
    }

    private void part(String title, Fields fields) {
        lines.add(PART + title);
        lines.addAll(fields.isEmpty() ? List.of(TEXT + "nothing") : Words.listed(fields, TEXT));
    }

    private String took(Instant at) {
        return since == null ? "" : " · " + Words.took(Duration.between(since, at));
    }

    /// A later exchange tells the earlier ones again; that is left out.
    private void talk(Transcript transcript) {
        int known = 0;
        for (var exchange : transcript.exchanges()) {
            var told = exchange.told();
            lines.add(PART + "Was told");
            told.subList(Math.min(known, told.size()), told.size()).stream()
                    .filter(message -> message.speaker() != Exchange.Speaker.AGENT)
                    .forEach(message -> lines.addAll(Words.indented(message.text(), TEXT)));
            known = told.size();
            lines.add(PART + "Said");
            lines.addAll(exchange.said().isBlank() ? List.of(TEXT + "nothing") : Words.indented(exchange.said(), TEXT));
            exchange.wrong().forEach(wrong -> lines.add(PART + "Not as agreed: " + wrong));
        }
    }

    private void failed(Failure failure) {
        lines.add(PART + "Failed. " + failure.title() + " " + failure.why());
        if (!failure.details().isBlank()) {
            lines.addAll(Words.indented(failure.details(), TEXT));
        }
    }

    private void asked(List<Delivery> received, Instant at) {
        since = at;
        lines.set(0, header(Words.ASKS, " · waits for your review"));
        received(received);
        state.step(step.node()).ifPresent(now -> {
            lines.add(PART + "Asks");
            lines.addAll(Words.indented(Received.question(now, state), TEXT));
        });
    }

    private void answered(ReviewAnswer answer, String who, Instant at) {
        var after = since == null ? "" : " after " + Words.took(Duration.between(since, at));
        switch (answer) {
            case ReviewAnswer.Approve(var fields) -> {
                lines.set(0, header(Words.DONE, " · approved"));
                lines.add(PART + who + " approved it" + after + ".");
                if (!fields.isEmpty()) {
                    part("With your changes", fields);
                }
            }
            case ReviewAnswer.SendBack(var feedback) -> {
                lines.set(0, header(Words.DONE, " · sent back"));
                lines.add(PART + who + " sent it back" + after + ".");
                lines.addAll(Words.indented(feedback, TEXT));
            }
            case ReviewAnswer.Reject(var reason) -> {
                lines.set(0, header(Words.OVER, " · rejected"));
                lines.add(PART + who + " rejected it" + after + "." + (reason.isBlank() ? "" : " " + reason.strip()));
            }
        }
    }

    private void helped(HelpAnswer answer) {
        switch (answer) {
            case HelpAnswer.TryAgain(var model) ->
                lines.add(PART + "You had it try again" + (model == null ? "." : " with " + Words.model(model) + "."));
            case HelpAnswer.UseAnswer(var fields) -> {
                lines.set(0, header(Words.DONE, " · answered by you"));
                part("You wrote the answer", fields);
            }
            case HelpAnswer.UseOtherwise _ -> {
                lines.set(0, header(Words.DONE, ""));
                lines.add(PART + "You let the run go on with the answer set for that.");
            }
            case HelpAnswer.TakeWay(var way) -> {
                lines.set(0, header(Words.DONE, ""));
                lines.add(PART + "You chose the way " + FactLines.way(state.workflow(), way) + ".");
            }
            case HelpAnswer.Stop _ -> lines.add(PART + "You stopped the run here.");
        }
    }
}
