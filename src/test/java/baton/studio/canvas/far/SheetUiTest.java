package baton.studio.canvas.far;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SheetUiTest {

    private final Noted sheet = new Noted();

    /// Notes what it is asked to paint.
    private static final class Noted extends Sheet<String> {
        private final List<String> painted = new ArrayList<>();
        private String sight = "first";

        @Override
        String sight() {
            return sight;
        }

        @Override
        boolean paint(String some, Raster canvas, double fine) {
            return painted.add(some);
        }

        void see(String some) {
            sight = some;
            paintAnew();
            layout();
        }
    }

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(sheet, 1000, 700));
        stage.show();
    }

    @Test
    void what_looks_the_same_is_not_painted_again(FxRobot robot) {
        robot.interact(() -> sheet.see("second"));
        robot.interact(() -> sheet.see("second"));
        robot.interact(() -> sheet.see("third"));

        assertThat(sheet.painted).endsWith("second", "third").containsOnlyOnce("second");
    }

    @Test
    void in_other_colours_it_is(FxRobot robot) {
        robot.interact(() -> sheet.see("second"));
        robot.interact(() -> {
            sheet.paintInOtherColours();
            sheet.layout();
        });

        assertThat(sheet.painted).endsWith("second", "second");
    }

    @Test
    void in_another_size_it_is(FxRobot robot) {
        robot.interact(() -> sheet.see("second"));
        robot.interact(() -> {
            sheet.resize(120, 80);
            sheet.layout();
        });

        assertThat(sheet.painted).endsWith("second", "second");
    }
}
