package baton.studio.monitor;

import static baton.studio.monitor.SampleRun.fields;

import baton.run.Failure;
import baton.run.ReviewAnswer;
import baton.run.RunEvent;
import baton.run.Signal;
import baton.workflow.Deadline;
import baton.workflow.Edit;
import baton.workflow.Edits;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.NodeType;

/// Runs in all the states that matter.
public final class SampleRuns {

    public static final Fields SCORED = fields(
            "score", 82,
            "reason",
                    "Budget is confirmed (40 seats), the decision is due this quarter, and they already use a competing tool.",
            "email", "dana@northwind.example");
    public static final Fields WRITTEN = fields(
            "subject", "Two ideas for your rollout",
            "body",
                    "Hi Dana,\n\nthanks for reaching out about rolling out to your 40-person agency. I looked at your current set-up and have two ideas that would save your team time.\n\nBest, Kim");
    public static final Failure NOT_RUNNING = new Failure(
            Failure.Kind.NOT_RUNNING,
            "Ollama is not running on this computer.",
            "Start it, or choose another model.",
            "Connection refused: http://127.0.0.1:11434");
    public static final Failure NO_SUBJECT = new Failure(
            Failure.Kind.CONTRACT_BROKEN,
            "Nurture writer did not give “subject”.",
            "It was asked three times. Say in its instructions that it must write a subject.",
            "missing: subject (3 replies)");

    private SampleRuns() {}

    /// The qualifier is done, the manager is asked.
    public static SampleRun waiting() {
        return waiting(7);
    }

    public static SampleRun waiting(int number) {
        return SampleRun.of(SampleWorkflows.leadToNurture(), number).after(0.2).gives("qualifier", 4.2, SCORED);
    }

    /// The qualifier took its time, the manager approved, the writer is at work.
    /// Its review waits a day, and then what the workflow says happens.
    public static SampleRun timed(Deadline.Then then) {
        var workflow = SampleWorkflows.leadToNurture();
        var manager = workflow.node(new NodeId("manager")).orElseThrow();
        var timed = manager.withType(((NodeType.Review) manager.type()).withDeadline(Deadline.USUAL.withThen(then)));
        return SampleRun.of(Edits.apply(workflow, new Edit.ChangeNode(timed)), 7)
                .gives("qualifier", 12, SCORED);
    }

    public static SampleRun longAtWork() {
        var run = SampleRun.of(SampleWorkflows.leadToNurture(), 9).after(0.2).gives("qualifier", 40, SCORED);
        return run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SCORED)))
                .begins("writer");
    }

    /// As [#waiting], but the reason is given in Markdown.
    public static SampleRun markdown() {
        return SampleRun.of(SampleWorkflows.leadToNurture(), 8)
                .after(0.2)
                .gives("qualifier", 4.2, SCORED.with("reason", "**Facts**\n\n- 40 seats\n- a date"));
    }

    public static SampleRun done() {
        var run = waiting().after(24);
        return run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SCORED)))
                .gives("writer", 6.1, WRITTEN);
    }

    /// Nobody is asked, the run ended at the third try.
    public static SampleRun failed() {
        var run = SampleRun.of(SampleWorkflows.stoppingAtFailures(SampleWorkflows.leadToNurture()), 25)
                .after(0.2)
                .gives("qualifier", 4.2, SCORED)
                .after(24);
        run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SCORED)));
        run.fails("writer", 3.6, NOT_RUNNING, "").after(2.2);
        run.fails("writer", 3.4, NOT_RUNNING, "").after(4.4);
        return run.fails(
                "writer",
                3.9,
                NO_SUBJECT,
                "{\"body\": \"Subject: Two ideas for your rollout\\nHi Dana, thanks for reaching out.\"}",
                "“subject” is missing.");
    }

    /// The writer failed for good, and a person is asked what to do.
    public static SampleRun helpless() {
        var run = waiting(26).after(12);
        run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SCORED)));
        return run.fails("writer", 3.4, NO_SUBJECT, "{\"body\": \"Hi Dana, thanks.\"}", "“subject” is missing.");
    }

    /// The writer was tried as often as it may be, but Ollama does not run.
    public static SampleRun withoutOllama() {
        var run = waiting(27).after(12);
        run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SCORED)));
        run.fails("writer", 0.2, NOT_RUNNING, "").after(2.2);
        run.fails("writer", 0.2, NOT_RUNNING, "").after(4.4);
        return run.fails("writer", 0.2, NOT_RUNNING, "");
    }

    /// The writer failed for good, and keeps an answer for that.
    public static SampleRun keepingAnAnswer() {
        var drawn = SampleWorkflows.leadToNurture();
        var writer = drawn.node(new baton.workflow.NodeId("writer")).orElseThrow();
        var kept = ((baton.workflow.NodeType.Agent) writer.type())
                .withOtherwise(fields("subject", "Thank you", "body", "We will call you."));
        var nodes = drawn.nodes().stream()
                .map(node -> node.equals(writer) ? writer.withType(kept) : node)
                .toList();
        var run = SampleRun.of(drawn.withGraph(nodes, drawn.handoffs()), 41)
                .after(0.2)
                .gives("qualifier", 4.2, SCORED);
        run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SCORED)));
        return run.fails("writer", 3.4, NO_SUBJECT, "");
    }

    /// Baton closed while the writer was working, and nobody knows whether it sent anything.
    public static SampleRun cutOff() {
        var run = waiting(42).after(12);
        run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SCORED)));
        return run.fails(
                "writer",
                3.4,
                new Failure(
                        Failure.Kind.INTERRUPTED,
                        "Baton closed while “Nurture writer” was working.",
                        "It can change things outside Baton, and nobody knows whether it already did.",
                        "no end of this try is recorded"),
                "");
    }

    /// The manager and the qualifier say the same to each other again and again.
    public static SampleRun repeating() {
        var run = waiting(43).after(12);
        var again = run.state().workflow().from(new baton.workflow.NodeId("manager")).stream()
                .filter(way -> way.goesBack())
                .findFirst()
                .orElseThrow();
        run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SCORED)));
        return run.happens(new RunEvent.RunPaused(new baton.run.PauseReason.Repeats(again.id())));
    }

    /// Sent back once, and asked again.
    public static SampleRun secondRound() {
        var run = waiting(27).after(30);
        run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.SendBack("Say who decides.")));
        return run.gives("qualifier", 3.8, SCORED.with("reason", "Dana decides alone, this quarter."));
    }

    /// Three checks; one is still at work.
    public static SampleRun working() {
        var run = SampleRun.of(SampleWorkflows.loanCheck(), 14)
                .after(0.1)
                .gives("intake", 2.1, fields("message", "Amount 18,000, employed since 2019."))
                .after(0.1)
                .begins("credit")
                .begins("fraud")
                .begins("rules");
        return run.after(2.8)
                .gives("rules", fields("rules", "All local lending rules are met."))
                .after(0.6)
                .gives("credit", fields("report", "No defaults, two open cards."))
                .after(2.8);
    }

    /// Cut off while the fraud check was at work.
    public static SampleRun interrupted() {
        return working();
    }

    public static SampleRun stopped() {
        return working().wishes(new Signal.Stop());
    }

    public static SampleRun paused() {
        var run = working();
        return run.wishes(new Signal.Pause());
    }

    /// Nothing matched at the decision.
    public static SampleRun wayless() {
        return SampleRun.with("practice", SampleWorkflows.triage(), 31, fields("priority", "low"));
    }

    /// Failed once on something that can pass; the next try has a time.
    public static SampleRun retrying() {
        return SampleRun.of(SampleWorkflows.leadToNurture(), 8).after(0.2).fails("qualifier", 1.2, NOT_RUNNING, "");
    }

    /// It reached its limit of steps.
    public static SampleRun atLimit() {
        var run = SampleRun.of(
                SampleWorkflows.leadToNurture()
                        .withLimits(new baton.workflow.RunLimits(1, null, null, null, Fields.NONE)),
                33);
        run.after(0.2).gives("qualifier", 4.2, SCORED).after(9);
        return run.wishes(new Signal.AnswerReview(run.key("manager"), new ReviewAnswer.Approve(SCORED)));
    }

    static boolean isFact(SampleRun run, Class<? extends RunEvent> kind) {
        return run.facts().stream().anyMatch(fact -> kind.isInstance(fact.event()));
    }
}
