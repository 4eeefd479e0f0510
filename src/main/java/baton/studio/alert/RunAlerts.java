package baton.studio.alert;

import baton.engine.RunCatalog;
import baton.engine.RunCatalog.Query;
import baton.engine.Subscription;
import baton.run.Deadlines;
import baton.run.RunId;
import baton.run.RunStatus;
import baton.run.RunSummary;
import baton.studio.alert.Alert.Offer;
import baton.studio.fx.Background;
import baton.studio.fx.Conflated;
import baton.studio.monitor.Refresher;
import baton.studio.review.NeedsYouModel;
import baton.studio.review.Question;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// Watches all runs, and tells the person of what happens while they look at something else. Each thing is told
/// once; what they saw happen is not told. JavaFX thread only.
public final class RunAlerts implements AutoCloseable {

    private static final Query ENDED = new Query("", Set.of(RunStatus.DONE, RunStatus.FAILED), 50);

    /// Does what the person chose.
    public interface Ways {

        /// Comes to the front with the question.
        void answer(Question question);

        /// Comes to the front with the run.
        void look(RunId run);

        /// Tries the step that failed once more.
        void tryAgain(Question question);
    }

    private final NeedsYouModel questions;
    private final Instant since;
    private final Supplier<Attention> attention;
    private final Alerts alerts;
    private final RunCatalog catalog;
    private final Background background;
    private final Executor screen;
    private final Ways ways;
    private final Set<Question.Key> knownQuestions = new HashSet<>();
    /// When the time of a question that is known is over.
    private final Map<Question.Key, Instant> times = new HashMap<>();
    private final Set<RunId> knownEnds = new HashSet<>();
    private final javafx.util.Subscription asked;
    private final Subscription watch;

    /// @param screen      runs what is given to it on the JavaFX thread
    /// @param since       what happened before is not told
    /// @param attention   where the person is
    public RunAlerts(
            NeedsYouModel questions,
            RunCatalog catalog,
            Background background,
            Executor screen,
            Instant since,
            Supplier<Attention> attention,
            Alerts alerts,
            Ways ways) {
        this.questions = questions;
        this.since = since;
        this.attention = attention;
        this.alerts = alerts;
        this.catalog = catalog;
        this.background = background;
        this.screen = screen;
        this.ways = ways;
        var ended = new Refresher<>(background, () -> () -> catalog.list(ENDED), this::ended);
        var changes = new Conflated<Boolean>(screen, _ -> ended.refresh());
        watch = catalog.onChange(() -> changes.offer(true));
        asked = questions.questions().subscribe(this::asked);
    }

    private void asked() {
        for (var question : questions.questions()) {
            var isReminder = isReminder(question);
            if (isReminder || (knownQuestions.add(question.key()) && isNews(question.since()))) {
                var alert = isReminder ? AlertWords.reminds(question) : AlertWords.asks(question);
                alerts.show(alert, offer -> screen.execute(() -> chosen(question, offer)));
            }
        }
    }

    /// Its time was over, and it still waits: it has got a new one.
    private boolean isReminder(Question question) {
        var time = question.due().map(Deadlines.Due::at).orElse(null);
        var before = time == null ? times.remove(question.key()) : times.put(question.key(), time);
        return before != null
                && time != null
                && time.isAfter(before)
                && !question.state().latest().isBefore(before)
                && isNews(before);
    }

    private void chosen(Question question, Offer offer) {
        if (questions.find(question.key()).isEmpty()) {
            ways.look(question.state().run());
            return;
        }
        switch (offer) {
            case TRY_AGAIN -> ways.tryAgain(question);
            case ANSWER -> ways.answer(question);
            case LOOK -> ways.look(question.state().run());
        }
    }

    /// Tells of all that has ended up to now, and then goes on with `then`.
    public void catchUp(Runnable then) {
        background.run(
                () -> catalog.list(ENDED),
                latest -> {
                    ended(latest);
                    then.run();
                },
                _ -> then.run());
    }

    private void ended(List<RunSummary> latest) {
        for (var run : latest) {
            if (knownEnds.add(run.run()) && isNews(run.latest())) {
                AlertWords.ended(run, attention.get())
                        .ifPresent(alert -> alerts.show(alert, _ -> screen.execute(() -> ways.look(run.run()))));
            }
        }
    }

    private boolean isNews(Instant happened) {
        return !happened.isBefore(since) && attention.get() != Attention.HERE;
    }

    @Override
    public void close() {
        asked.unsubscribe();
        watch.close();
    }
}
