package baton.studio.review;

import static baton.studio.review.Words.text;

import baton.engine.Runner;
import baton.run.RunId;
import baton.run.Signal;
import baton.run.SignalOutcome;
import baton.studio.fx.Background;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Sends the answer to one question: first nothing, then under way, then given, or refused with a sentence,
/// after which it can be tried again.
final class Answering {

    private final Runner runner;
    private final Background background;
    private final RunId run;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper given = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    Answering(Runner runner, Background background, RunId run) {
        this.runner = runner;
        this.background = background;
        this.run = run;
    }

    /// Does nothing while an answer is under way or was given.
    void send(Signal signal) {
        if (busy.get() || given.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        background.run(() -> runner.signal(run, signal).join(), this::came, _ -> refused(text("answer.failed")));
    }

    private void came(SignalOutcome outcome) {
        switch (outcome) {
            case SignalOutcome.Accepted _ -> {
                busy.set(false);
                given.set(true);
            }
            case SignalOutcome.Rejected(var why) -> refused(why);
        }
    }

    private void refused(String why) {
        busy.set(false);
        refusal.set(why);
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Whether the answer has come true.
    ReadOnlyBooleanProperty givenProperty() {
        return given.getReadOnlyProperty();
    }

    /// Why the last answer did not come true; empty if nothing is wrong.
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }
}
