package baton.studio.monitor;

import static baton.studio.monitor.Words.text;

import baton.run.Delivery;
import baton.run.Exchange;
import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.StepTry;
import baton.run.Tasks;
import baton.run.Transcript;
import baton.studio.monitor.Piece.Style;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a step says while it works, and what it said and gave when it is done.
final class SaidPage {

    private final StepSight step;
    private final Reading page = new Reading();

    private SaidPage(StepSight step) {
        this.step = step;
    }

    static List<Piece> of(StepSight step) {
        var page = new SaidPage(step);
        step.tried().ifPresentOrElse(page::read, () -> page.page.aside(Waiting.words(step)));
        return page.page.pieces();
    }

    private void read(StepTry tried) {
        if (!step.saying().isEmpty()) {
            turns(tried);
            var said = LiveText.readable(step.saying());
            page.paragraph(List.of(new Piece(said, Style.TEXT), new Piece("▍", Style.CARET)));
            return;
        }
        replies(tried);
        tried.facts().stream().map(Recorded::event).forEach(event -> read(tried, event));
        if (page.isEmpty()) {
            page.aside(tried.isOpen() ? thinking() : text("said.cut-off"));
        }
    }

    private String thinking() {
        return step.thought().isBlank() ? text("said.thinking") : text("said.thinks");
    }

    private void turns(StepTry tried) {
        tried.facts().stream()
                .map(Recorded::event)
                .filter(RunEvent.ToolsWished.class::isInstance)
                .map(RunEvent.ToolsWished.class::cast)
                .forEach(this::turn);
    }

    /// What it said when it asked for tools, and how far they are.
    private void turn(RunEvent.ToolsWished wished) {
        if (!wished.said().isBlank()) {
            page.text(LiveText.readable(wished.said()).strip());
        }
        ToolsPage.lines(step).stream()
                .filter(line -> wished.wishes().contains(line.wish()))
                .forEach(line -> page.aside(
                        text("said.tool", ToolsPage.capital(line.wish().words()), ToolsPage.standing(line))));
    }

    /// Replies that were not as agreed: what was said, and what was wrong with it.
    private void replies(StepTry tried) {
        for (var exchange : tried.transcript().exchanges()) {
            if (!exchange.wrong().isEmpty()) {
                reply(exchange);
            }
        }
    }

    private void reply(Exchange exchange) {
        if (!exchange.said().isBlank()) {
            page.text(LiveText.readable(exchange.said()).strip());
        }
        exchange.wrong().forEach(page::problem);
    }

    private void read(StepTry tried, RunEvent event) {
        switch (event) {
            case RunEvent.StepSucceeded(var _, var _, var output, var _) -> gave(output);
            case RunEvent.StepFailed(var _, var _, var failure, var transcript) -> failed(failure, transcript);
            case RunEvent.OtherwiseUsed(var _, var output) -> {
                page.aside(text("said.otherwise"));
                gave(output);
            }
            case RunEvent.SampleUsed(var _, var output) -> {
                page.aside(text("said.sample"));
                gave(output);
            }
            case RunEvent.StepPretended(var _, var output) -> {
                page.aside(text("said.yours"));
                gave(output);
            }
            case RunEvent.StepSkipped _ -> page.aside(text("said.skipped"));
            case RunEvent.WayChosen(var _, var way, var why, var _) -> chose(way, why);
            case RunEvent.ReviewAsked _ when tried.isOpen() -> page.aside(text("said.waits-for-you"));
            case RunEvent.ReviewReminded _ when tried.isOpen() -> page.aside(text("said.waits-for-you"));
            case RunEvent.ReviewAnswered(var _, var answer) -> answered(tried, answer);
            case RunEvent.ReviewTimedOut(var _, var answer) -> timedOut(answer);
            case RunEvent.HelpAnswered(var _, HelpAnswer.UseAnswer(var fields)) -> {
                page.aside(text("said.yours"));
                gave(fields);
            }
            case RunEvent.ToolsWished wished -> turn(wished);
            default -> {}
        }
    }

    private void failed(Failure failure, Transcript transcript) {
        var last = transcript.said();
        if (!last.isBlank() && transcript.exchanges().getLast().wrong().isEmpty()) {
            page.text(LiveText.readable(last).strip());
        }
        if (failure.kind() == Failure.Kind.STOPPED) {
            page.aside(failure.title());
        } else {
            page.problem(failure.title());
        }
        page.aside(failure.why());
    }

    private void chose(@Nullable HandoffId way, String why) {
        var workflow = step.state().workflow();
        workflow.handoffs().stream()
                .filter(one -> one.id().equals(way))
                .findFirst()
                .ifPresentOrElse(
                        taken -> page.text(text("said.way", Tasks.label(workflow, taken)))
                                .aside(why),
                        () -> page.problem(why));
    }

    private void gave(Fields output) {
        if (output.isEmpty()) {
            page.aside(text("said.nothing"));
        }
        page.fields(output);
    }

    private void timedOut(ReviewAnswer answer) {
        switch (answer) {
            case ReviewAnswer.Approve _ -> page.aside(text("said.timed-out-approved"));
            case ReviewAnswer.SendBack(var feedback) ->
                page.aside(text("said.timed-out-back")).text(feedback);
            case ReviewAnswer.Reject _ -> page.aside(text("said.timed-out-rejected"));
        }
    }

    private void answered(StepTry tried, ReviewAnswer answer) {
        switch (answer) {
            case ReviewAnswer.Approve(var fields) -> {
                page.aside(text("said.approved"));
                fields.byName().forEach((name, value) -> approved(tried, name, value));
            }
            case ReviewAnswer.SendBack(var feedback) ->
                page.aside(text("said.sent-back")).text(feedback);
            case ReviewAnswer.Reject(var reason) -> {
                page.aside(text("said.rejected"));
                if (!reason.isBlank()) {
                    page.text(reason);
                }
            }
        }
    }

    private void approved(StepTry tried, String name, Value value) {
        var before = tried.received().stream()
                .map(Delivery::fields)
                .filter(fields -> fields.has(name))
                .findFirst()
                .flatMap(fields -> fields.get(name))
                .orElse(value);
        if (before.equals(value)) {
            page.field(name, value);
            return;
        }
        page.paragraph(List.of(new Piece(name, Style.LABEL)))
                .paragraph(WordDiff.of(before.asText().strip(), value.asText().strip()));
    }
}
