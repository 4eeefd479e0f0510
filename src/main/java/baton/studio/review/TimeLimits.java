package baton.studio.review;

import baton.engine.Runner;
import baton.run.Deadlines;
import baton.run.RunId;
import baton.studio.fx.Background;
import java.util.HashSet;
import java.util.Set;
import javafx.util.Subscription;

/// Takes up runs that wait for a review only until a time, so that what the workflow says then happens also where
/// nobody has touched them since Baton was started. Runs with anything else to do are left alone: nothing is
/// begun that the person has not asked for. JavaFX thread only.
public final class TimeLimits implements AutoCloseable {

    private final NeedsYouModel questions;
    private final Runner runner;
    private final Background background;
    private final Set<Taken> taken = new HashSet<>();
    private final Subscription asked;

    private record Taken(RunId run, Deadlines.Due due) {}

    public TimeLimits(NeedsYouModel questions, Runner runner, Background background) {
        this.questions = questions;
        this.runner = runner;
        this.background = background;
        asked = questions.questions().subscribe(this::look);
        look();
    }

    private void look() {
        for (var question : questions.questions()) {
            var state = question.state();
            question.due()
                    .filter(due -> state.isWaitingForPerson() && taken.add(new Taken(state.run(), due)))
                    .ifPresent(_ -> background.run(() -> runner.resume(state.run()), _ -> {}, _ -> {}));
        }
    }

    @Override
    public void close() {
        asked.unsubscribe();
    }
}
