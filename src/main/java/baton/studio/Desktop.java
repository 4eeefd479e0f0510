package baton.studio;

import baton.studio.alert.Alerts;
import baton.studio.alert.DesktopAlerts;
import baton.studio.review.Outside;
import baton.studio.shell.FilePicker;
import baton.studio.shell.SystemFilePicker;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Port: what the studio asks of the computer's desktop.
///
/// @param pickers   makes what asks for files, for the window that it is given
/// @param alerts    reaches a person who looks at another program
/// @param isInFront whether the person looks at this window
/// @param outside   opens files with what the system keeps for them
/// @param linger    how long notifications can still be clicked after the last run without a window is over
record Desktop(
        Function<Stage, FilePicker> pickers,
        Alerts alerts,
        Predicate<Stage> isInFront,
        Outside outside,
        Duration linger) {

    private static final Duration LINGER = Duration.ofMinutes(10);

    /// That of this computer.
    static Desktop ofThisComputer() {
        return new Desktop(
                stage -> new SystemFilePicker(() -> stage),
                DesktopAlerts.ofThisComputer(),
                Window::isFocused,
                Outside.ofThisComputer(),
                LINGER);
    }
}
