package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.run.Effect;
import baton.run.Signal;
import baton.run.ToolAnswer;
import baton.run.ToolAnswer.Reach;
import baton.run.ToolWish;
import baton.studio.monitor.ToolWords;
import baton.workflow.Fields;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// A question about a use of a tool: what it would do, and what each answer would mean. What was begun to be
/// written is kept as a draft until it is sent.
final class ToolAskModel {

    /// One thing that the tool is to be used with, for a person to read.
    record Row(String name, String value) {}

    private final Question question;
    private final Question.Ask.Tool ask;
    private final Drafts drafts;
    private final Answering answering;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper awake = new ReadOnlyBooleanWrapper();

    ToolAskModel(Question question, Question.Ask.Tool ask, Drafts drafts, Answering answering, Alarm alarm) {
        this.question = question;
        this.ask = ask;
        this.drafts = drafts;
        this.answering = answering;
        words.set(drafts.of(question.key()).feedback());
        words.subscribe(this::keep);
        answering.givenProperty().subscribe(is -> {
            if (is) {
                drafts.drop(question.key());
            }
        });
        alarm.after(ReviewModel.SLEEP, () -> awake.set(true));
    }

    private void keep(String written) {
        if (!answering.givenProperty().get()) {
            drafts.keep(question.key(), new Drafts.Draft(Fields.NONE, written));
        }
    }

    private ToolWish wish() {
        return ask.wish();
    }

    String agent() {
        return question.stepName();
    }

    /// All that the tool is to be used with, whole.
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        wish().call()
                .arguments()
                .byName()
                .forEach((name, value) ->
                        rows.add(new Row(ToolWords.argument(name), value.isEmpty() ? "–" : value.asText())));
        return List.copyOf(rows);
    }

    /// What the use does to the world, as a sentence.
    String consequence() {
        return isRehearsed() ? text("tool.rehearsed") : ToolWords.consequence(wish().effect());
    }

    /// Whether it should catch the eye.
    boolean isLasting() {
        return wish().effect() == Effect.LASTING && !isRehearsed();
    }

    private boolean isRehearsed() {
        return question.state().settings().rehearsal() && wish().effect().touches();
    }

    /// Whether there is anything that could be allowed or forbidden beyond this one use.
    boolean hasScope() {
        return !wish().scope().isBlank();
    }

    /// What a lasting answer would cover: `it may then always read pages of acme.example`.
    String ifAlways() {
        return text("tool.about-always", agent(), wish().scope());
    }

    String ifForRun() {
        return text("tool.about-run", agent(), wish().scope());
    }

    String ifNever() {
        return text("tool.about-never", agent(), wish().scope());
    }

    /// What the person writes: an answer, or what came of a use.
    StringProperty wordsProperty() {
        return words;
    }

    /// Not in the first moment: a click may have been meant for what was there before.
    BooleanExpression canAllow() {
        return awake.getReadOnlyProperty().and(canAnswer());
    }

    BooleanExpression canSay() {
        return Bindings.createBooleanBinding(() -> !words.get().isBlank(), words)
                .and(canAnswer());
    }

    BooleanExpression canAnswer() {
        return answering.busyProperty().not().and(answering.givenProperty().not());
    }

    void allow(Reach reach) {
        if (canAllow().get()) {
            answer(new ToolAnswer.Allow(reach));
        }
    }

    void deny(boolean always) {
        answer(new ToolAnswer.Deny(always));
    }

    void say() {
        if (canSay().get()) {
            answer(new ToolAnswer.Say(words.get().strip()));
        }
    }

    /// It was done before Baton closed, with what was written as what came of it.
    void wasDone() {
        if (canAllow().get()) {
            var note = words.get().strip();
            answer(new ToolAnswer.Say(note.isEmpty() ? text("tool.was-done-note") : note));
        }
    }

    void doItNow() {
        if (canAllow().get()) {
            answer(new ToolAnswer.DoIt());
        }
    }

    void stop() {
        answer(new ToolAnswer.Stop());
    }

    private void answer(ToolAnswer answer) {
        answering.send(new Signal.AnswerTool(ask.step(), ask.use(), answer));
    }
}
