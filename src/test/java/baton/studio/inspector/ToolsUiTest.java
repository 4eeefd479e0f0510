package baton.studio.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Effect;
import baton.workflow.Contract;
import baton.workflow.Field;
import baton.workflow.FieldType;
import baton.workflow.Flow;
import baton.workflow.Guard;
import baton.workflow.ToolChoice;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What an agent is given: tools, knowledge, checks.
@ExtendWith(ApplicationExtension.class)
class ToolsUiTest {

    private OpenInspector open;

    @Start
    void start(Stage stage) {
        open = OpenInspector.on(
                        stage,
                        Flow.withStart()
                                .agent("reader", agent -> agent.withTools(List.of(ToolChoice.of("mcp:crm/find"))))
                                .result("end")
                                .chain("start", "reader")
                                .handoff(
                                        "reader",
                                        "end",
                                        handoff -> handoff.withGives(
                                                Contract.of(Field.of("score", new FieldType.Number(null, null)))))
                                .drawn())
                .atNode("reader");
    }

    private List<ToolChoice> tools() {
        return open.agent("reader").tools();
    }

    private List<Guard> guards() {
        return open.agent("reader").guards();
    }

    /// The settings are higher than the screen of the tests.
    private void focus(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).query().requestFocus());
    }

    private void press(FxRobot robot, String id) {
        focus(robot, id);
        robot.push(KeyCode.SPACE);
    }

    @Test
    void a_tool_is_given_kept_to_sites_and_taken_away_again(FxRobot robot) {
        press(robot, "#inspector-tools-more");
        press(robot, "#inspector-tool-fetchPage");
        assertThat(tools()).contains(ToolChoice.of("fetchPage"));
        assertThat(robot.lookup("#inspector-tools #inspector-tool-fetchPage").tryQuery())
                .as("it stands among those that the agent has")
                .isPresent();
        assertThat(robot.lookup("#inspector-tool-fetchPage").query().isFocused())
                .isTrue();

        focus(robot, "#inspector-tool-fetchPage-within-new");
        robot.write("https://acme.example/about").push(KeyCode.ENTER);
        assertThat(tools()).contains(ToolChoice.of("fetchPage", "acme.example"));

        press(robot, ".place-chip");
        assertThat(tools()).contains(ToolChoice.of("fetchPage"));
        robot.interact(open.document::undo);
        assertThat(tools()).contains(ToolChoice.of("fetchPage", "acme.example"));
        press(robot, "#inspector-tool-fetchPage");
        assertThat(tools()).containsExactly(ToolChoice.of("mcp:crm/find"));
    }

    @Test
    void files_are_read_in_the_folders_that_are_chosen(FxRobot robot) {
        press(robot, "#inspector-tools-more");
        press(robot, "#inspector-tool-readFiles");
        open.places.willChoose("letters");
        press(robot, "#inspector-tool-readFiles-within-folder");

        assertThat(tools())
                .contains(ToolChoice.of("readFiles", Path.of("letters").toString()));
    }

    @Test
    void tools_of_servers_are_a_click_away_and_called_as_they_are(FxRobot robot) {
        press(robot, "#inspector-tools-more");
        press(robot, "#inspector-tools-servers");
        assertThat(open.servers).isEqualTo(1);

        robot.interact(() -> open.shop.set(new ToolShop(
                List.of(new ToolShop.Offer("mcp:mail/send_it", "send_it (mail)", "Sends a mail.", Effect.LASTING)))));
        var box = robot.lookup("#inspector-tool-mcp-mail-send_it").<CheckBox>query();
        assertThat(robot.from(box)
                        .lookup((javafx.scene.text.Text text) -> text.getText().equals("send_it (mail)"))
                        .tryQuery())
                .as("the underscore is seen")
                .isPresent();
    }

    @Test
    void tools_of_servers_are_offered_once_they_are_known_and_kept_while_they_are_not(FxRobot robot) {
        var kept = robot.lookup("#inspector-tool-mcp-crm-find").<CheckBox>query();
        assertThat(kept.isSelected()).isTrue();
        assertThat(kept.getText()).isEqualTo("find (crm)");

        robot.interact(() -> open.shop.set(new ToolShop(
                List.of(new ToolShop.Offer("mcp:mail/send", "Send a mail", "Sends a mail.", Effect.LASTING)))));
        press(robot, "#inspector-tools-more");
        press(robot, "#inspector-tool-mcp-mail-send");
        assertThat(tools()).extracting(ToolChoice::name).containsExactly("mcp:crm/find", "mcp:mail/send");
    }

    @Test
    void knowledge_is_files_and_folders(FxRobot robot) {
        press(robot, "#inspector-knowledge-fold");
        open.places.willChoose("handbook.pdf");
        press(robot, "#inspector-knowledge-file");

        assertThat(open.agent("reader").knowledge()).containsExactly("handbook.pdf");
    }

    @Test
    void checks_are_added_changed_and_taken_away(FxRobot robot) {
        press(robot, "#inspector-guards");
        var add = robot.lookup("#inspector-guard-add").queryAs(MenuButton.class);
        robot.interact(() -> add.getItems().get(0).fire());
        focus(robot, "#inspector-guard-0");
        robot.write("guaranteed");
        assertThat(guards()).containsExactly(new Guard.Never("guaranteed"));

        robot.interact(() -> add.getItems().get(1).fire());
        assertThat(guards()).hasSize(2).last().isInstanceOf(Guard.Must.class);
        assertThat(robot.lookup("#inspector-guard-1-rule-0-field").tryQuery()).isPresent();

        press(robot, "#inspector-guard-0-remove");
        assertThat(guards()).singleElement().isInstanceOf(Guard.Must.class);
    }

    @Test
    void how_often_tools_may_be_used_stands_with_the_other_limits(FxRobot robot) {
        press(robot, "#inspector-limits");
        focus(robot, "#inspector-tool-calls");
        robot.push(KeyCode.UP);

        assertThat(open.agent("reader").limits().toolCalls()).isEqualTo(11);
    }
}
