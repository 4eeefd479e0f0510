package baton.studio.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The corner beside the tabs of the drawer.
@ExtendWith(ApplicationExtension.class)
class CorneredPagesUiTest {

    private TabPane tabs;
    private Region corner;
    private CorneredPages pages;

    @Start
    void start(Stage stage) {
        tabs = new TabPane(new Tab("Says"), new Tab("Received"), new Tab("Was told"));
        corner = new Region();
        pages = new CorneredPages(tabs, corner);
        tabs.setMinWidth(0);
        corner.setPrefSize(100, 30);
        stage.setScene(new Scene(pages, 600, 300));
        stage.show();
    }

    private void wide(FxRobot robot, double width) {
        robot.interact(() -> {
            pages.resize(width, 300);
            pages.layout();
        });
    }

    @Test
    void stands_beside_the_tabs_where_there_is_room(FxRobot robot) {
        wide(robot, 600);

        assertThat(tabs.getLayoutY()).isZero();
        assertThat(corner.getBoundsInParent().getMaxX()).isEqualTo(600);
    }

    @Test
    void stands_above_them_where_it_would_lie_on_them(FxRobot robot) {
        wide(robot, 250);

        assertThat(corner.getLayoutY()).isZero();
        assertThat(tabs.getLayoutY()).isEqualTo(30);
        assertThat(tabs.getBoundsInParent().getMaxY()).isEqualTo(300);
    }
}
