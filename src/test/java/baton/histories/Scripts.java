package baton.histories;

import static baton.histories.Stage.example;
import static baton.histories.Stage.fault;
import static baton.histories.Stage.reply;

import baton.run.AgentTask;
import baton.run.Failure;
import baton.run.Fork;
import baton.run.HelpAnswer;
import baton.run.ReviewAnswer;
import baton.run.Signal;
import baton.run.StepKey;
import baton.run.StepReply;
import baton.run.StepStatus;
import baton.run.Tasks;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import baton.workflow.NodeType;
import baton.workflow.OnFailure;
import baton.workflow.Operator;
import baton.workflow.Route;
import baton.workflow.RunLimits;
import baton.workflow.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The runs that are recorded, by the name of their file.
final class Scripts {

    interface Script {
        void play(Stage stage) throws Exception;
    }

    private static final Fields LEAD = Fields.of("lead", "We are 40 people and look for a project tool.\n\nDana Öz");
    private static final Fields VERDICT = Fields.of("score", Value.of(82))
            .with("reason", "A team of 40 that wants to buy.")
            .with("email", "dana@northwind.example");
    private static final Fields EMAIL = Fields.of("subject", "Your demo").with("body", "Hi Dana,\n\nshall we talk?");
    private static final Fields HELLO = Fields.of("message", "hello");
    private static final ReviewAnswer APPROVE = new ReviewAnswer.Approve(Fields.NONE);

    private Scripts() {}

    static Map<String, Script> all() {
        var all = new LinkedHashMap<String, Script>();
        all.put(
                "lead-approved",
                stage -> lead(stage).answers("manager", APPROVE).untilOver());
        all.put("lead-sent-back-twice-then-approved", Scripts::sentBackTwice);
        all.put(
                "lead-rejected",
                stage -> lead(stage)
                        .answers("manager", new ReviewAnswer.Reject("We do not sell there."))
                        .untilOver());
        all.put("failed-and-helped", Scripts::helped);
        all.put("failed-and-went-another-way", Scripts::escalated);
        all.put("interrupted-and-done-again", Scripts::interrupted);
        all.put("limit-granted", Scripts::limitGranted);
        all.put("rounds-used-up", Scripts::roundsUsedUp);
        all.put("decided-by-a-model", Scripts::decidedByModel);
        all.put("decided-by-a-person", Scripts::decidedByPerson);
        all.put("join-after-a-way-not-taken", Scripts::joined);
        all.put("stopped-in-the-middle", Scripts::stopped);
        all.put("paused-over-a-restart", Scripts::paused);
        all.put("forked-with-another-answer", Scripts::forked);
        return all;
    }

    private static StepReply said(AgentTask task) {
        return reply(
                task,
                Fields.of("message", task.node().name() + " says " + task.step().visit()));
    }

    private static Stage lead(Stage stage) throws Exception {
        return stage.says("qualifier", task -> reply(task, VERDICT))
                .says("writer", task -> reply(task, EMAIL))
                .start(example("lead-to-nurture"), LEAD);
    }

    private static void sentBackTwice(Stage stage) throws Exception {
        lead(stage)
                .answers("manager", new ReviewAnswer.SendBack("Look at the size of the team."))
                .answers("manager", new ReviewAnswer.SendBack("And at the budget."))
                .answers("manager", new ReviewAnswer.Approve(VERDICT.with("score", Value.of(90))))
                .untilOver();
    }

    private static void helped(Stage stage) throws Exception {
        stage.says("a", task -> task.attempt() == 1 ? fault(task, Failure.Kind.KEY_REFUSED, "Check it.") : said(task))
                .says("b", task -> fault(task, Failure.Kind.NO_MODEL, "Choose another."))
                .start(
                        Flow.withStart()
                                .agents("a", "b")
                                .result("end")
                                .chain("start", "a", "b", "end")
                                .drawn(),
                        HELLO)
                .helps("a", new HelpAnswer.TryAgain("large"))
                .helps("b", new HelpAnswer.UseAnswer(Fields.of("message", "written by a person")))
                .untilOver();
    }

    /// A fault that can pass is tried again, then somebody takes over; another one goes on with its answer.
    private static void escalated(Stage stage) throws Exception {
        var kept = Fields.of("message", "kept for this");
        stage.says("a", task -> fault(task, Failure.Kind.SERVER, "It may pass."))
                .says("b", task -> fault(task, Failure.Kind.REFUSED, "It does not want to."))
                .says("c", Scripts::said)
                .start(
                        Flow.withStart()
                                .agent(
                                        "a",
                                        agent -> agent.withLimits(agent.limits().withTries(2)))
                                .agent(
                                        "b",
                                        agent -> agent.withOnFailure(OnFailure.CONTINUE)
                                                .withOtherwise(kept))
                                .agents("c")
                                .result("end")
                                .chain("start", "a", "end")
                                .when("a", "c", new Route.Failed())
                                .chain("c", "b", "end")
                                .drawn(),
                        HELLO)
                .until("a", StepStatus.RETRYING)
                .later(Duration.ofMinutes(1))
                .untilOver();
    }

    private static void interrupted(Stage stage) throws Exception {
        stage.says("a", Scripts::said)
                .says("b", Scripts::said)
                .hold("b")
                .start(
                        Flow.withStart()
                                .agents("a", "b")
                                .result("end")
                                .chain("start", "a", "b", "end")
                                .drawn(),
                        HELLO)
                .until("b", StepStatus.WORKING)
                .restart()
                .release("b")
                .untilOver();
    }

    private static void limitGranted(Stage stage) throws Exception {
        stage.says("a", Scripts::said)
                .says("b", Scripts::said)
                .says("c", Scripts::said)
                .start(
                        Flow.withStart()
                                .agents("a", "b", "c")
                                .result("end")
                                .chain("start", "a", "b", "c", "end")
                                .limits(new RunLimits(2, null, null, null, Fields.NONE))
                                .drawn(),
                        HELLO)
                .until(state -> state.pause().isPresent() && state.isWaitingForPerson())
                .wishes(new Signal.Resume())
                .untilOver();
    }

    private static void roundsUsedUp(Stage stage) throws Exception {
        stage.says(
                        "writer",
                        task -> reply(
                                task,
                                Fields.of(
                                        "draft",
                                        "Draft " + "x".repeat(task.step().visit() * 9))))
                .says("critic", Scripts::critic)
                .start(example("writer-and-critic"), Fields.of("topic", "Bread"))
                .untilOver();
    }

    private static StepReply critic(AgentTask task) {
        var draft = task.received().getFirst().fields().text("draft");
        var advice = "Round " + "y".repeat(task.step().visit() * 9);
        return reply(task, Fields.of("verdict", "again").with("advice", advice).with("text", draft));
    }

    private static void decidedByModel(Stage stage) throws Exception {
        stage.says("a", Scripts::said)
                .says("right", Scripts::said)
                .says(
                        "choose",
                        task -> reply(task, Fields.of(Tasks.WAY, "right").with(Tasks.WHY, "It fits.")))
                .start(
                        Flow.withStart()
                                .agents("a", "left", "right")
                                .node("choose", new NodeType.Decision(NodeType.Decider.MODEL, "Pick one."))
                                .result("end")
                                .chain("start", "a", "choose", "left", "end")
                                .chain("choose", "right", "end")
                                .drawn(),
                        HELLO)
                .untilOver();
    }

    private static void decidedByPerson(Stage stage) throws Exception {
        stage.says("a", Scripts::said)
                .says("hot", Scripts::said)
                .start(
                        Flow.withStart()
                                .agents("a", "hot")
                                .decision("choose")
                                .chain("start", "a", "choose")
                                .rule("choose", "hot", "message", Operator.IS, Value.of("hot"))
                                .drawn(),
                        HELLO)
                .helps("choose", new HelpAnswer.TakeWay(new HandoffId("choose>hot")))
                .untilOver();
    }

    private static void joined(Stage stage) throws Exception {
        for (var agent : List.of("score", "hot", "beside", "join")) {
            stage.says(agent, Scripts::said);
        }
        stage.start(
                        Flow.withStart()
                                .agents("score", "hot", "cold", "colder", "beside", "join")
                                .decision("choose")
                                .result("end")
                                .chain("start", "score", "choose", "hot", "join", "end")
                                .rule("choose", "cold", "message", Operator.CONTAINS, Value.of("cold"))
                                .chain("cold", "colder", "join")
                                .chain("score", "beside", "join")
                                .drawn(),
                        HELLO)
                .untilOver();
    }

    private static void stopped(Stage stage) throws Exception {
        stage.says("a", Scripts::said)
                .hold("slow")
                .start(
                        Flow.withStart()
                                .agents("a", "slow", "b")
                                .review("r")
                                .chain("start", "a", "r", "b")
                                .chain("start", "slow", "b")
                                .drawn(),
                        HELLO)
                .until("slow", StepStatus.WORKING)
                .until("r", StepStatus.NEEDS_REVIEW)
                .wishes(new Signal.Stop())
                .untilOver();
    }

    private static void paused(Stage stage) throws Exception {
        stage.says("a", Scripts::said)
                .says("b", Scripts::said)
                .hold("a")
                .start(
                        Flow.withStart()
                                .agents("a", "b")
                                .result("end")
                                .chain("start", "a", "b", "end")
                                .drawn(),
                        HELLO)
                .until("a", StepStatus.WORKING)
                .wishes(new Signal.Pause())
                .release("a")
                .until("a", StepStatus.DONE)
                .restart()
                .wishes(new Signal.Resume())
                .untilOver();
    }

    private static void forked(Stage stage) throws Exception {
        var instead = Fields.of("message", "pretend that it said this");
        stage.says("a", Scripts::said)
                .says("b", Scripts::said)
                .start(
                        Flow.withStart()
                                .agents("a", "b")
                                .result("end")
                                .chain("start", "a", "b", "end")
                                .drawn(),
                        HELLO)
                .untilOver()
                .fork(new Fork(new Fork.From.Step(new StepKey(new NodeId("a"), 1)), new Fork.Change.Output(instead)))
                .untilOver();
    }
}
