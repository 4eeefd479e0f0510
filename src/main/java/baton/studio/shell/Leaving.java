package baton.studio.shell;

import baton.studio.fx.Messages;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What is settled before a window closes: no work is lost, and of runs that are at work it is decided whether they
/// wait for the next start or go on without a window.
final class Leaving {

    private static final Messages TEXT = Messages.of("shell");

    private final FileKeeping work;
    private final Dialogs dialogs;
    private final OtherWindows windows;
    private final UnderWay underWay;
    private final Settings settings;
    private final BooleanSupplier isRunningHere;

    /// @param isRunningHere whether the run that is watched in the window is at work
    Leaving(FileKeeping work, Dialogs dialogs, Surroundings around, BooleanSupplier isRunningHere) {
        this.work = work;
        this.dialogs = dialogs;
        this.windows = around.windows();
        this.underWay = around.underWay();
        this.settings = around.settings();
        this.isRunningHere = isRunningHere;
    }

    /// Goes on with `then` once nothing would be lost by closing the window.
    void settle(Runnable then) {
        Runnable end = () -> work.end(then);
        work.actions().leaving(() -> {
            int working = Math.max(underWay.working(), isRunningHere.getAsBoolean() ? 1 : 0);
            if (working > 0 && windows.isLast()) {
                ask(working, end);
            } else {
                end.run();
            }
        });
    }

    private void ask(int working, Runnable end) {
        var told = settings.now().alerts() ? TEXT.text("close.told") : TEXT.text("close.notTold");
        var why = List.of(TEXT.text("close.why", working), told);
        dialogs.askAboutRuns(TEXT.text("close.title", working), why, end, () -> {
            windows.goOnWithoutWindows();
            end.run();
        });
    }
}
