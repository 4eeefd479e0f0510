package baton.studio.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssParser;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ThemeTest {

    private Label label;
    private VBox root;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Fonts.load();
        label = new Label("Score");
        root = new VBox(label);
        scene = new Scene(root, 600, 400);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void the_fonts_of_baton_are_known() {
        assertThat(Font.getFamilies()).contains("Inter", "Inter Medium", "Inter Semi Bold", "JetBrains Mono");
        assertThat(Font.font("Inter Semi Bold", 13).getFamily()).isEqualTo("Inter Semi Bold");
    }

    @Test
    void the_window_icons_are_as_large_as_their_names_say() {
        assertThat(WindowIcons.all().stream().map(Image::getWidth))
                .containsExactly(16.0, 24.0, 32.0, 48.0, 64.0, 128.0, 256.0, 512.0);
        assertThat(WindowIcons.all()).noneMatch(Image::isError);
    }

    @Test
    void text_is_inter_and_13_px_times_the_scale(FxRobot robot) {
        dress(robot, Theme.LIGHT, 1);
        assertThat(label.getFont().getFamily()).isEqualTo("Inter");
        assertThat(label.getFont().getSize()).isEqualTo(13, within(0.01));

        dress(robot, Theme.LIGHT, 1.25);
        assertThat(label.getFont().getSize()).isEqualTo(16.25, within(0.01));

        dress(robot, Theme.LIGHT, 7);
        assertThat(label.getFont().getSize()).isEqualTo(26, within(0.01));
    }

    @Test
    void dark_replaces_light(FxRobot robot) {
        dress(robot, Theme.LIGHT, 1);
        assertThat(label.getTextFill()).isEqualTo(Color.web("#1B1F27"));

        dress(robot, Theme.DARK, 1);
        assertThat(label.getTextFill()).isEqualTo(Color.web("#E8EBF0"));
        assertThat(scene.getPreferences().getColorScheme()).isEqualTo(ColorScheme.DARK);
    }

    @Test
    void menus_wear_what_their_window_wears(FxRobot robot) {
        dress(robot, Theme.DARK, 1.5);
        var item = new MenuItem("Rename");
        var menu = new ContextMenu(item);
        robot.interact(() -> menu.show(root, 200, 200));

        Label words = (Label) Objects.requireNonNull(item.getStyleableNode()).lookup(".label");
        assertThat(words.getTextFill()).isEqualTo(Color.web("#E8EBF0"));
        assertThat(words.getFont().getSize()).isEqualTo(19.5, within(0.01));
        robot.interact(menu::hide);
    }

    @Test
    void icons_grow_with_the_text(FxRobot robot) {
        var icon = new IconView(Icon.MAIL);
        robot.interact(() -> root.getChildren().add(icon));

        dress(robot, Theme.LIGHT, 1);
        assertThat(icon.prefWidth(-1)).isEqualTo(16, within(1.0));
        dress(robot, Theme.LIGHT, 2);
        assertThat(icon.prefWidth(-1)).isEqualTo(32, within(1.0));
    }

    @Test
    void nothing_inside_a_card_moves_when_its_state_changes(FxRobot robot) {
        var card = new Region();
        card.getStyleClass().add("node-card");
        robot.interact(() -> root.getChildren().add(card));
        dress(robot, Theme.LIGHT, 1);
        Insets before = card.getInsets();

        robot.interact(() -> {
            for (BadgeState state : BadgeState.values()) {
                StatePseudoClasses.show(card, state);
                touch(card, false);
                assertThat(card.getInsets()).as(state.styleName()).isEqualTo(before);
                touch(card, true);
                assertThat(card.getInsets()).as(state.styleName()).isEqualTo(before);
                assertThat(card.getBackground()).isNotNull();
                assertThat(card.getEffect()).as("an effect would cost frames").isNull();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_look_book_shows_without_a_warning(Theme theme, FxRobot robot) {
        var warnings = CssParser.errorsProperty();
        var book = new LookBook();
        robot.interact(() -> {
            warnings.clear();
            theme.apply(scene, 1.25);
            for (String page : LookBook.PAGES) {
                root.getChildren().setAll(book.page(page));
                root.applyCss();
                root.layout();
            }
        });
        assertThat(warnings.stream().map(CssParser.ParseError::getMessage)).isEmpty();
        assertThat(root.lookupAll(".label")).hasSizeGreaterThan(20);
    }

    @Test
    void follows_the_desktop_until_something_is_chosen(FxRobot robot) {
        var system = new SimpleObjectProperty<>(ColorScheme.LIGHT);
        var appearance = new Appearance(system);
        Subscription dressed = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> appearance.dress(scene));

        assertThat(wornTokens()).contains("light");
        robot.interact(() -> system.set(ColorScheme.DARK));
        assertThat(wornTokens()).contains("dark");
        robot.interact(() -> appearance.choiceProperty().set(Appearance.Choice.LIGHT));
        assertThat(wornTokens()).contains("light");
        robot.interact(() -> appearance.textScaleProperty().set(2));
        robot.interact(root::applyCss);
        assertThat(label.getFont().getSize()).isEqualTo(26, within(0.01));

        robot.interact(dressed::unsubscribe);
        robot.interact(() -> appearance.choiceProperty().set(Appearance.Choice.DARK));
        assertThat(wornTokens()).contains("light");
    }

    private static void touch(Region card, boolean on) {
        card.pseudoClassStateChanged(PseudoClass.getPseudoClass("selected"), on);
        card.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), on);
        card.applyCss();
    }

    private String wornTokens() {
        return scene.getStylesheets().getFirst().toLowerCase(Locale.ROOT);
    }

    private void dress(FxRobot robot, Theme theme, double scale) {
        robot.interact(() -> {
            theme.apply(scene, scale);
            for (Node node : root.getChildren()) {
                node.applyCss();
            }
            root.layout();
        });
    }
}
