package baton.studio.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MarkdownBoxUiTest {

    private final List<String> followed = new ArrayList<>();
    private MarkdownBox box;

    @Start
    void show(Stage stage) {
        box = new MarkdownBox(followed::add);
        stage.setScene(new Scene(box, 300, 300));
        stage.show();
    }

    private List<String> lines(FxRobot robot, String markdown) {
        robot.interact(() -> box.show(markdown));
        return box.getChildren().stream()
                .map(block -> ((TextFlow) block)
                        .getChildren().stream()
                                .map(word -> ((Text) word).getText())
                                .collect(Collectors.joining()))
                .toList();
    }

    private List<String> styled(String style) {
        return box.lookupAll("." + style).stream()
                .map(word -> ((Text) word).getText())
                .toList();
    }

    @Test
    void paragraphs_headings_and_lists_are_blocks_of_their_own(FxRobot robot) {
        assertThat(lines(robot, "# Title\nOne\ntwo\n\n- a\n- b\n\n3. c\n4. d"))
                .containsExactly("Title", "One\ntwo", "• a", "• b", "3. c", "4. d");
        assertThat(styled("md-heading-1")).containsExactly("Title");
    }

    @Test
    void bold_italic_and_code_are_told_apart(FxRobot robot) {
        assertThat(lines(robot, "a **b** *c d* `e`")).containsExactly("a b c d e");
        assertThat(styled("md-strong")).containsExactly("b");
        assertThat(String.join("", styled("md-emphasis"))).isEqualTo("c d");
        assertThat(styled("md-code")).containsExactly("e");
    }

    @Test
    void a_link_says_where_it_leads_when_it_is_clicked(FxRobot robot) {
        lines(robot, "[rules](https://example.org)");

        robot.clickOn(".md-link");

        assertThat(followed).containsExactly("https://example.org");
    }

    @Test
    void what_is_no_markdown_of_ours_is_shown_as_it_is(FxRobot robot) {
        assertThat(lines(robot, "<b>x</b> 3 * 4 * 5\n\n> said\n\n    code"))
                .containsExactly("<b>x</b> 3 * 4 * 5", "said", "code");
        assertThat(lines(robot, "")).isEmpty();
    }
}
