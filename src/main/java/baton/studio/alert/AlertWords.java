package baton.studio.alert;

import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.run.Times;
import baton.studio.alert.Alert.Offer;
import baton.studio.fx.Messages;
import baton.studio.review.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Puts into words what a person elsewhere is told about a run.
final class AlertWords {

    /// What takes less time was waited for.
    static final Duration LONG = Duration.ofSeconds(30);

    private static final Messages TEXT = Messages.of("alert");

    private AlertWords() {}

    static Alert asks(Question question) {
        var run = question.state();
        var title = TEXT.text("asks", run.workflow().name());
        return switch (question.ask()) {
            case Question.Ask.Review _ ->
                new Alert(run.run(), title, TEXT.text("asks.review", question.stepName()), List.of(Offer.ANSWER));
            case Question.Ask.Tool(var _, var _, var about, var _) ->
                new Alert(
                        run.run(),
                        title,
                        switch (about) {
                            case MAY_IT -> TEXT.text("asks.leave", question.stepName());
                            case WHAT_SAY_YOU -> TEXT.text("asks.tell", question.stepName());
                            case WAS_IT_DONE -> TEXT.text("asks.done", question.stepName());
                        },
                        List.of(Offer.ANSWER));
            case Question.Ask.Help _ ->
                new Alert(
                        run.run(),
                        TEXT.text("failed", run.workflow().name()),
                        question.words(),
                        question.canTryAgain() ? List.of(Offer.TRY_AGAIN, Offer.ANSWER) : List.of(Offer.ANSWER));
            case Question.Ask.Limit _ -> new Alert(run.run(), title, question.words(), List.of(Offer.ANSWER));
        };
    }

    /// The time for a review is over, and it waits on.
    static Alert reminds(Question question) {
        var run = question.state();
        return new Alert(
                run.run(),
                TEXT.text("asks", run.workflow().name()),
                TEXT.text("asks.reminded", question.stepName()),
                List.of(Offer.ANSWER));
    }

    /// Nothing, if it is nothing to be called for. Whoever closed the window waits for each.
    static Optional<Alert> ended(RunSummary run, Attention attention) {
        if (run.status() == RunStatus.FAILED) {
            return Optional.of(
                    new Alert(run.run(), TEXT.text("failed", run.workflow()), run.headline(), List.of(Offer.LOOK)));
        }
        return run.status() == RunStatus.DONE
                        && (attention == Attention.NO_WINDOW || run.took().compareTo(LONG) >= 0)
                ? Optional.of(new Alert(
                        run.run(),
                        TEXT.text("ended", run.workflow()),
                        TEXT.text("ended.took", Times.spoken(run.took())),
                        List.of(Offer.LOOK)))
                : Optional.empty();
    }

    static String of(Offer offer) {
        return switch (offer) {
            case TRY_AGAIN -> TEXT.text("offer.again");
            case ANSWER -> TEXT.text("offer.answer");
            case LOOK -> TEXT.text("offer.look");
        };
    }
}
