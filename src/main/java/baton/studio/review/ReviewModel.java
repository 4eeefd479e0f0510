package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.Handed;
import baton.run.Outlook;
import baton.run.ReviewAnswer;
import baton.run.RunState;
import baton.run.Signal;
import baton.run.SignalHandler;
import baton.run.StepKey;
import baton.workflow.Field;
import baton.workflow.Fields;
import baton.workflow.NodeId;
import baton.workflow.Value;
import baton.workflow.Workflow;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// One review: what was received, what the person made of it, and what each answer would lead to. What was
/// begun is kept as a draft until it is sent.
final class ReviewModel {

    /// So that a click meant for what was there before does not approve.
    static final Duration SLEEP = Duration.ofMillis(500);

    private final Question question;
    private final StepKey step;
    private final Handed handed;
    private final Drafts drafts;
    private final Answering answering;
    private final ReadOnlyObjectWrapper<Fields> edits = new ReadOnlyObjectWrapper<>(Fields.NONE);
    private final Set<String> wrong = new HashSet<>();
    private final ReadOnlyBooleanWrapper fits = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper awake = new ReadOnlyBooleanWrapper();
    private final BooleanProperty changesShown = new SimpleBooleanProperty(true);
    private final StringProperty feedback = new SimpleStringProperty("");

    ReviewModel(Question question, StepKey step, Drafts drafts, Answering answering, Alarm alarm) {
        this.question = question;
        this.step = step;
        this.drafts = drafts;
        this.answering = answering;
        handed = Handed.to(question.state(), step.node());
        var draft = drafts.of(question.key());
        edits.set(draft.edits());
        feedback.set(draft.feedback());
        feedback.subscribe(_ -> keep());
        answering.givenProperty().subscribe(is -> {
            if (is) {
                drafts.drop(question.key());
            }
        });
        alarm.after(SLEEP, () -> awake.set(true));
    }

    private void keep() {
        if (!answering.givenProperty().get()) {
            drafts.keep(question.key(), new Drafts.Draft(edits.get(), feedback.get()));
        }
    }

    List<Field> fields() {
        return handed.contract().fields();
    }

    /// What was received, with the person's changes.
    Fields values() {
        return handed.fields().and(edits.get());
    }

    /// What was received under this name.
    Value received(String field) {
        return handed.fields().get(field).orElse(Value.Nothing.NOTHING);
    }

    /// What the review was shown under this name in the round before.
    Optional<Value> inRoundBefore(String field) {
        return lastRound().map(round -> round.get(field).orElse(Value.Nothing.NOTHING));
    }

    /// How many fields are not as they were in the round before; nothing in the first round.
    OptionalLong changedSinceRound() {
        return lastRound().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(fields().stream()
                        .map(Field::name)
                        .filter(name -> inRoundBefore(name)
                                .filter(before ->
                                        !ValueDiff.of(before, received(name)).isEmpty())
                                .isPresent())
                        .count());
    }

    private Optional<Fields> lastRound() {
        var earlier = state().step(step.node()).orElseThrow().earlier();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
    }

    void toggleChanges() {
        changesShown.set(!changesShown.get());
    }

    /// Whether differences are shown: to the round before, and to what was received.
    BooleanProperty changesShownProperty() {
        return changesShown;
    }

    /// What the person said when it was sent back last.
    Optional<String> lastFeedback() {
        return lastRound().flatMap(round -> round.get("feedback")).map(Value::asText);
    }

    /// The person changed a field.
    ///
    /// @param value what is in it now; [Value.Nothing] if it was emptied
    /// @param isWrong whether that cannot stay
    void edit(String field, Value value, boolean isWrong) {
        var isSame = value.asText().strip().equals(received(field).asText().strip());
        edits.set(isSame ? edits.get().without(field) : edits.get().with(field, value));
        if (isWrong) {
            wrong.add(field);
        } else {
            wrong.remove(field);
        }
        fits.set(wrong.isEmpty());
        keep();
    }

    /// The fields that differ from what was received.
    ReadOnlyObjectProperty<Fields> editsProperty() {
        return edits.getReadOnlyProperty();
    }

    boolean isEdited(String field) {
        return edits.get().has(field);
    }

    StringProperty feedbackProperty() {
        return feedback;
    }

    /// What follows if it is approved as it is now.
    ObservableValue<String> ifApproved() {
        return edits.map(_ -> Outlook.approving(workflow(), node(), values()));
    }

    Optional<String> ifSentBack() {
        return Outlook.sendingBack(workflow(), node());
    }

    String ifRejected() {
        return Outlook.rejecting(workflow(), node());
    }

    boolean rejectingStops() {
        return Outlook.rejectingStops(workflow(), node());
    }

    /// Who gets what is sent back; nothing if it cannot be sent back to anybody.
    Optional<String> sendBackTo() {
        return Outlook.sendBackWay(workflow(), node()).map(way -> workflow().nameOf(way.to()));
    }

    /// “Sent back 1 of 3 times”
    Optional<String> sentBack() {
        return Outlook.sendBackWay(workflow(), node())
                .map(way -> text("review.sent-back", Math.min(state().rounds(way.id()), way.rounds()), way.rounds()));
    }

    boolean maySendBack() {
        return SignalHandler.canSendBack(state(), step);
    }

    ObservableValue<String> approveWords() {
        return edits.map(changed -> changed.isEmpty() ? text("review.approve") : text("review.approve-edited"));
    }

    BooleanExpression canApprove() {
        return awake.getReadOnlyProperty().and(fits).and(canAnswer());
    }

    BooleanExpression canSendBack() {
        var may = maySendBack();
        return Bindings.createBooleanBinding(() -> may && !feedback.get().isBlank(), feedback)
                .and(canAnswer());
    }

    BooleanExpression canAnswer() {
        return answering.busyProperty().not().and(answering.givenProperty().not());
    }

    void approve() {
        if (canApprove().get()) {
            answer(new ReviewAnswer.Approve(values()));
        }
    }

    void sendBack() {
        if (canSendBack().get()) {
            answer(new ReviewAnswer.SendBack(feedback.get().strip()));
        }
    }

    /// What was said as feedback is the reason.
    void reject() {
        if (canAnswer().get()) {
            answer(new ReviewAnswer.Reject(feedback.get().strip()));
        }
    }

    private void answer(ReviewAnswer answer) {
        answering.send(new Signal.AnswerReview(step, answer));
    }

    private RunState state() {
        return question.state();
    }

    private Workflow workflow() {
        return state().workflow();
    }

    private NodeId node() {
        return step.node();
    }
}
