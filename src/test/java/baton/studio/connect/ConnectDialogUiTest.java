package baton.studio.connect;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ModelBook.Connection;
import baton.engine.ModelBook.Kind;
import baton.engine.ModelCosts;
import baton.studio.fx.Background;
import baton.studio.look.Fonts;
import baton.studio.look.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The dialog as a person sees it.
@ExtendWith(ApplicationExtension.class)
class ConnectDialogUiTest {

    private final StackPane place = new StackPane();
    private @Nullable ConnectDialog shown;

    @Start
    void start(Stage stage) {
        Fonts.load();
        var scene = new Scene(place, 1000, 900);
        Theme.LIGHT.apply(scene, 1);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void dispose(FxRobot robot) {
        var dialog = shown;
        if (dialog != null) {
            robot.interact(dialog::dispose);
        }
    }

    private static Connection claude(@Nullable BigDecimal limit) {
        return new Connection(
                "Claude", Kind.ANTHROPIC, "https://api.anthropic.com", "claude-sonnet-4-5", 4, "", Map.of(), limit, 0);
    }

    private ConnectDialog opens(FxRobot robot, String spent, Optional<Connection> changed) {
        var opened = new AtomicReference<ConnectDialog>();
        robot.interact(() -> {
            var dialog = new ConnectDialog(
                    new BookInHand(),
                    new Spent(new BigDecimal(spent)),
                    new OllamaInHand(),
                    Background.immediate(),
                    changed,
                    new Unheard());
            dialog.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            place.getChildren().setAll(dialog);
            opened.set(dialog);
        });
        shown = opened.get();
        return opened.get();
    }

    private static Optional<String> spent(FxRobot robot) {
        return robot.lookup("#connect-spent")
                .<Labeled>tryQuery()
                .filter(Labeled::isVisible)
                .map(Labeled::getText);
    }

    @Test
    void what_was_spent_this_month_stands_beside_the_limit(FxRobot robot) {
        opens(robot, "3.456", Optional.of(claude(BigDecimal.TEN)));

        assertThat(spent(robot)).contains("$3.46 spent this month");
    }

    @Test
    void nothing_is_said_of_money_where_none_was_spent_and_there_is_no_limit(FxRobot robot) {
        opens(robot, "0", Optional.of(claude(null)));

        assertThat(spent(robot)).isEmpty();
    }

    @Test
    void the_dialog_grows_with_what_it_shows(FxRobot robot) {
        var dialog = opens(robot, "0", Optional.empty());
        var before = dialog.getHeight();

        robot.clickOn("#connect-more");

        assertThat(dialog.getHeight()).isGreaterThan(before + 100);
    }

    private record Unheard() implements ConnectDialog.Listener {
        @Override
        public void connected(String name) {}

        @Override
        public void closed() {}
    }

    private record Spent(BigDecimal dollars) implements ModelCosts {
        @Override
        public List<Price> prices() {
            return List.of();
        }

        @Override
        public String place() {
            return "";
        }

        @Override
        public Optional<BigDecimal> cost(Connection connection, long tokensIn, long tokensOut) {
            return Optional.empty();
        }

        @Override
        public BigDecimal spent(String connection) {
            return dollars;
        }
    }
}
