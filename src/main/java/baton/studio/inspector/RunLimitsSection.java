package baton.studio.inspector;

import static baton.studio.inspector.Words.text;

import baton.studio.document.Document;
import baton.studio.form.Column;
import baton.workflow.Edit;
import baton.workflow.RunLimits;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// When a run stops and asks: after so many steps, minutes, words, or so much money.
final class RunLimitsSection implements Section {

    private final Document document;
    private final NumberBox steps;
    private final OptionalNumber minutes;
    private final OptionalNumber words;
    private final OptionalNumber cents;
    private final Fold fold;

    RunLimitsSection(Document document) {
        this.document = document;
        steps = new NumberBox(
                "inspector-limit-steps", text("run-limit.steps.name"), 1, 100_000, document, this::allowSteps);
        minutes = new OptionalNumber(
                "inspector-limit-minutes",
                text("run-limit.minutes"),
                text("run-limit.minutes.name"),
                30,
                100_000,
                document,
                this::allowMinutes);
        words = new OptionalNumber(
                "inspector-limit-words",
                text("run-limit.words"),
                text("run-limit.words.name"),
                100_000,
                100_000_000,
                document,
                this::allowWords);
        cents = new OptionalNumber(
                "inspector-limit-cents",
                text("run-limit.cents"),
                text("run-limit.cents.name"),
                100,
                1_000_000,
                document,
                this::allowCents);
        fold = folded();
    }

    private Fold folded() {
        return new Fold(
                "inspector-run-limits",
                text("run-limits"),
                new Column(
                        8,
                        Parts.wrapped(text("run-limits.about"), "hint"),
                        SentenceRow.of(text("run-limit.steps"), steps.root()),
                        minutes.root(),
                        words.root(),
                        cents.root()));
    }

    private void type(String place, UnaryOperator<RunLimits> change) {
        document.type(
                "limits." + place,
                new Edit.ChangeLimits(change.apply(document.present().limits())));
    }

    private void allowSteps(long chosen) {
        Integer said = chosen == RunLimits.USUAL_STEPS ? null : Integer.valueOf((int) chosen);
        type("steps", old -> new RunLimits(said, old.time(), old.tokens(), old.cost(), old.extras()));
    }

    private void allowMinutes(@Nullable Long chosen) {
        var time = chosen == null ? null : Duration.ofMinutes(chosen);
        type("time", old -> new RunLimits(old.steps(), time, old.tokens(), old.cost(), old.extras()));
    }

    private void allowWords(@Nullable Long chosen) {
        Long tokens = chosen == null ? null : WordCount.tokens(chosen);
        type("tokens", old -> new RunLimits(old.steps(), old.time(), tokens, old.cost(), old.extras()));
    }

    private void allowCents(@Nullable Long chosen) {
        var cost = chosen == null ? null : BigDecimal.valueOf(chosen, 2);
        type("cost", old -> new RunLimits(old.steps(), old.time(), old.tokens(), cost, old.extras()));
    }

    @Override
    public Region root() {
        return fold.root();
    }

    @Override
    public void show(Draft draft) {
        var limits = draft.workflow().limits();
        var time = limits.time();
        var tokens = limits.tokens();
        var cost = limits.cost();
        steps.show(limits.stepsOrUsual());
        minutes.show(time == null ? null : LimitWords.minutes(time));
        words.show(tokens == null ? null : WordCount.words(tokens));
        cents.show(cost == null ? null : cost.movePointRight(2).longValue());
        fold.summarize(
                time == null
                        ? text("run-limits.steps", limits.stepsOrUsual())
                        : text("run-limits.summary", limits.stepsOrUsual(), LimitWords.time(time)));
    }
}
