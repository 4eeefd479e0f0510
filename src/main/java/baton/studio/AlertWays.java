package baton.studio;

import baton.engine.Runner;
import baton.run.HelpAnswer;
import baton.run.RunId;
import baton.run.Signal;
import baton.studio.alert.RunAlerts;
import baton.studio.fx.Background;
import baton.studio.review.Question;

/// Does what a person chose who was told of a run while they looked at another program.
final class AlertWays implements RunAlerts.Ways {

    private final Runner runner;
    private final Background background;
    private final Windows windows;

    AlertWays(Runner runner, Background background, Windows windows) {
        this.runner = runner;
        this.background = background;
        this.windows = windows;
    }

    @Override
    public void answer(Question question) {
        windows.inFront(window -> window.answer(question.state().run()));
    }

    @Override
    public void look(RunId run) {
        windows.inFront(window -> window.look(run));
    }

    /// Where that does not come true, the question is still there and says so.
    @Override
    public void tryAgain(Question question) {
        question.step()
                .ifPresent(step -> background.run(
                        () -> runner.signal(
                                        question.state().run(),
                                        new Signal.AnswerHelp(step, new HelpAnswer.TryAgain(null)))
                                .join(),
                        _ -> {},
                        _ -> answer(question)));
    }
}
