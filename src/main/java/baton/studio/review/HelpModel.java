package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.Failure;
import baton.run.HelpAnswer;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.StepKey;
import baton.run.StepSkips;
import baton.run.Tasks;
import baton.workflow.Contracts;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.Handoff;
import baton.workflow.NodeType;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import org.jspecify.annotations.Nullable;

/// A step that failed for good: what went wrong, and what can be done about it.
final class HelpModel {

    private final Question question;
    private final StepKey step;
    private final Failure failure;
    private final Drafts drafts;
    private final Answering answering;

    HelpModel(Question question, Question.Ask.Help ask, Drafts drafts, Answering answering) {
        this.question = question;
        this.step = ask.step();
        this.failure = ask.failure();
        this.drafts = drafts;
        this.answering = answering;
        answering.givenProperty().subscribe(is -> {
            if (is) {
                drafts.drop(question.key());
            }
        });
    }

    Failure failure() {
        return failure;
    }

    String stepName() {
        return question.stepName();
    }

    private NodeType type() {
        return question.state().workflow().node(step.node()).orElseThrow().type();
    }

    /// Whether a way has to be chosen and not an answer given.
    boolean isDecision() {
        return type() instanceof NodeType.Decision;
    }

    /// Whether nobody knows how it ended, and it may have changed something outside.
    boolean isInterrupted() {
        return failure.kind() == Failure.Kind.INTERRUPTED;
    }

    /// The answer that the step keeps for a failure; empty if it keeps none.
    Fields kept() {
        var otherwise = type() instanceof NodeType.Agent agent ? agent.otherwise() : null;
        return otherwise == null || isInterrupted() ? Fields.NONE : otherwise;
    }

    /// Whether trying again asks a model, so that it may be another one.
    boolean asksModel() {
        return switch (type()) {
            case NodeType.Agent _ -> true;
            case NodeType.Decision(var decides, var _) -> decides == NodeType.Decider.MODEL;
            case NodeType.Start _, NodeType.Review _, NodeType.Result _, NodeType.Other _ -> false;
        };
    }

    /// Whether the same once more can end otherwise: rules that did not match will not match again.
    boolean canTryAgain() {
        return !isDecision() || asksModel();
    }

    /// The ways on, of a decision.
    List<Handoff> ways() {
        return SignalHandler.waysOn(question.state(), step);
    }

    /// What the way is called and where it leads.
    String wayWords(Handoff way) {
        var workflow = question.state().workflow();
        var name = Tasks.label(workflow, way);
        var target = workflow.nameOf(way.to());
        return name.equals(target) ? name : text("help.way", name, target);
    }

    /// What the step must give; what a person who writes the answer fills in.
    List<Field> answerFields() {
        return Contracts.askedOf(question.state().workflow(), step.node()).fields();
    }

    /// What was written of the answer so far.
    Fields draft() {
        return drafts.of(question.key()).edits();
    }

    void keep(Fields written) {
        if (!answering.givenProperty().get()) {
            drafts.keep(question.key(), new Drafts.Draft(written, ""));
        }
    }

    BooleanExpression canAnswer() {
        return answering.busyProperty().not().and(answering.givenProperty().not());
    }

    /// @param model another model, or `null` for the same
    void tryAgain(@Nullable String model) {
        answer(new HelpAnswer.TryAgain(model));
    }

    void use(Fields written) {
        answer(new HelpAnswer.UseAnswer(written));
    }

    void useKept() {
        answer(new HelpAnswer.UseOtherwise());
    }

    void take(Handoff way) {
        answer(new HelpAnswer.TakeWay(way.id()));
    }

    /// What follows if the run goes on without the step.
    List<String> withoutIt() {
        return question.state()
                .step(step.node())
                .map(now -> StepSkips.words(question.state(), now))
                .orElse(List.of());
    }

    void skip() {
        answering.send(new Signal.SkipStep(step));
    }

    void stop() {
        answer(new HelpAnswer.Stop());
    }

    private void answer(HelpAnswer answer) {
        answering.send(new Signal.AnswerHelp(step, answer));
    }
}
