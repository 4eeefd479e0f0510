package baton.studio;

import baton.studio.alert.RunAlerts;
import baton.studio.fx.Background;
import baton.studio.fx.FxThread;
import baton.studio.monitor.Now;
import baton.studio.review.NeedsYouModel;
import baton.studio.review.TimeLimits;
import baton.studio.shell.StudioServices;
import baton.studio.shell.UnderWay;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// What the studio does whether or not there is a window: it tells the person what runs ask and how they end, carries
/// out the time limits of reviews, and ends itself where windows are gone and nothing is left to do. JavaFX thread.
final class BesideWindows implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final NeedsYouModel questions;
    private final UnderWay underWay;
    private final Windows windows;
    private final RunAlerts alerts;
    private final TimeLimits timeLimits;
    private final Executor later;

    BesideWindows(
            StudioServices services,
            Desktop desktop,
            NeedsYouModel questions,
            UnderWay underWay,
            Background background,
            Now now,
            Windows windows) {
        this.questions = questions;
        this.underWay = underWay;
        this.windows = windows;
        alerts = new RunAlerts(
                questions,
                services.catalog(),
                background,
                FxThread::later,
                now.clock().instant(),
                windows::attention,
                desktop.alerts(),
                new AlertWays(services.runner(), background, windows));
        timeLimits = new TimeLimits(questions, services.runner(), background);
        later = after(desktop.linger());
        windows.whenGone(this::look);
        underWay.onLook(this::endIfDone);
    }

    private static Executor after(Duration time) {
        return CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Looks again and again, so that no look that failed leaves a studio behind that nobody sees.
    private void look() {
        if (windows.areGone()) {
            underWay.refresh();
            after(BETWEEN_LOOKS).execute(() -> FxThread.later(this::look));
        }
    }

    /// Who goes on without a window ends with the last run, when what there is to tell of it has been told.
    private void endIfDone() {
        if (underWay.isEmpty() && windows.areGone()) {
            alerts.catchUp(() -> later.execute(() -> FxThread.later(this::end)));
        }
    }

    private void end() {
        if (underWay.isEmpty()) {
            windows.endIfGone();
        }
    }

    @Override
    public void close() {
        timeLimits.close();
        alerts.close();
        underWay.close();
        questions.close();
    }
}
