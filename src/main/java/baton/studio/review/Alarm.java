package baton.studio.review;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Port: does something a little later, on the JavaFX thread. Tests let the time pass themselves.
@FunctionalInterface
public interface Alarm {

    void after(Duration time, Runnable work);

    /// The clock of the screen.
    public static Alarm ofScreen() {
        return (time, work) -> {
            var pause = new PauseTransition(javafx.util.Duration.millis((double) time.toMillis()));
            pause.setOnFinished(_ -> work.run());
            pause.play();
        };
    }
}
