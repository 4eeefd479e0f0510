package baton.studio.monitor;

import baton.run.Effect;
import baton.run.Exchange;
import baton.run.Exchange.Speaker;
import baton.run.Exchange.Told;
import baton.run.RunEvent;
import baton.run.Signal;
import baton.run.ToolAnswer;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.run.Transcript;
import baton.run.Usage;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import java.math.BigDecimal;
import java.util.List;

/// Runs in which the lead qualifier uses tools, at all the moments that matter.
public final class ToolRuns {

    public static final ToolWish PAGE = new ToolWish(
            new ToolCall("c1", "fetch_page", Fields.of("address", "https://acme.example/about")),
            "read the page acme.example/about",
            Effect.LOOKS,
            "read pages of acme.example",
            true,
            ToolWish.Leave.ASK,
            "");
    public static final ToolWish MAIL = new ToolWish(
            new ToolCall(
                    "c2",
                    "mcp_mail_send",
                    Fields.of("to", "dana@northwind.example")
                            .with("subject", "Two ideas")
                            .with("body", "Hi Dana,\n\nthanks for reaching out.\n\nBest, Kim")),
            "send a mail to dana@northwind.example",
            Effect.LASTING,
            "",
            false,
            ToolWish.Leave.ASK,
            "");
    public static final ToolWish DAY = new ToolWish(
            new ToolCall("c3", "ask_person", Fields.of("question", "Which day suits you?")),
            "Which day suits you?",
            Effect.NONE,
            "",
            true,
            ToolWish.Leave.ANSWER,
            "");
    public static final ToolWish EVIL = ToolWish.refused(
            new ToolCall("c4", "fetch_page", Fields.of("address", "https://evil.example")),
            "read the page evil.example",
            Effect.LOOKS,
            "It may only read pages of acme.example.");

    private ToolRuns() {}

    private static SampleRun begun(int number) {
        return SampleRun.of(SampleWorkflows.leadToNurture(), number)
                .after(0.2)
                .begins("qualifier")
                .after(2);
    }

    /// The qualifier asks for these tools, all at once.
    public static SampleRun wants(int number, ToolWish... wishes) {
        return wants(begun(number), wishes);
    }

    public static SampleRun wants(SampleRun run, ToolWish... wishes) {
        var calls = List.of(wishes).stream().map(ToolWish::call).toList();
        var exchange = new Exchange(
                List.of(
                        new Told(Speaker.RULES, "You are the “Lead qualifier”, a sales development rep."),
                        new Told(Speaker.TASK, "Score the lead from 0 to 100.")),
                "Let me look at their site first.",
                List.of(),
                new Usage(300, 40, BigDecimal.ZERO),
                1900,
                "Their address is acme.example.",
                calls,
                420);
        return run.happens(new RunEvent.ToolsWished(
                run.key("qualifier"),
                1,
                "Let me look at their site first.",
                List.of(wishes),
                new Transcript("gpt", false, List.of(exchange))));
    }

    public static SampleRun answers(SampleRun run, ToolAnswer answer) {
        return run.wishes(new Signal.AnswerTool(run.key("qualifier"), next(run), answer));
    }

    private static int next(SampleRun run) {
        return run.state().step(new NodeId("qualifier")).orElseThrow().tools().next();
    }

    public static SampleRun starts(SampleRun run) {
        return run.happens(new RunEvent.ToolStarted(run.key("qualifier"), next(run)));
    }

    /// Uses what is next, which gives `result`.
    public static SampleRun uses(SampleRun run, ToolResult result) {
        starts(run).after(0.8);
        return run.happens(new RunEvent.ToolEnded(run.key("qualifier"), next(run), result, 800));
    }

    public static SampleRun continues(SampleRun run) {
        return run.happens(new RunEvent.StepContinued(run.key("qualifier"), 1));
    }

    /// Asks whether it may read a page.
    public static SampleRun mayIt() {
        return wants(51, PAGE);
    }

    /// Asks whether it may send a mail, which cannot be undone and has no scope.
    public static SampleRun mayItMail() {
        return wants(52, MAIL);
    }

    /// Asks the person something.
    public static SampleRun whatSayYou() {
        return wants(53, DAY);
    }

    /// Baton closed while the mail was being sent.
    public static SampleRun wasItDone() {
        var run = starts(answers(mayItMail(), new ToolAnswer.Allow(ToolAnswer.Reach.ONCE)));
        return run.happens(new RunEvent.ToolInterrupted(run.key("qualifier"), 1));
    }

    /// The page is being read.
    public static SampleRun reading() {
        return starts(answers(mayIt(), new ToolAnswer.Allow(ToolAnswer.Reach.RUN)));
    }

    /// It read one page, was refused another, sent a mail, and is done.
    public static SampleRun done() {
        var run = wants(54, PAGE, EVIL, MAIL);
        uses(
                answers(run, new ToolAnswer.Allow(ToolAnswer.Reach.RUN)),
                new ToolResult.Gave("Acme makes roofs.\n40 people."));
        uses(answers(run, new ToolAnswer.Allow(ToolAnswer.Reach.ONCE)), new ToolResult.Gave("The mail was sent."));
        return continues(run).after(3).gives("qualifier", SampleRuns.SCORED);
    }
}
