package baton.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A4, A9, A15: Tab goes round and gets out again, what has the keyboard is seen to have it, and a dialog keeps it and
/// gives it back.
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class KeyboardWalkUiTest {

    @TempDir
    private Path home;

    @Test
    void tab_goes_round_everywhere_and_one_always_sees_where_it_is() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            var walk = new TabWalk(studio);
            walk.around("[welcome]");
            studio.click("#welcome-lead-to-nurture");
            studio.focus("#canvas");
            studio.press(KeyCode.HOME);
            studio.press(KeyCode.RIGHT);
            studio.seesSoon("#inspector-name");
            walk.around("[workflow]");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            studio.seesSoon("#run-form");
            walk.around("[run form]");

            assertThat(walk.found()).isEmpty();
        }
    }

    @Test
    void a_dialog_says_what_it_is_keeps_the_keyboard_and_gives_it_back() throws TimeoutException {
        try (var studio = StudioFixture.open(home)) {
            studio.click("#welcome-lead-to-nurture");
            studio.focus("#canvas");
            studio.press(KeyCode.F1);
            closes(studio, "#keys-dialog", "#canvas");
            studio.press(KeyCode.CONTROL, KeyCode.ENTER);
            closes(studio, "#run-form", "#canvas");
            for (var item : List.of("servers", "permissions", "keys")) {
                studio.focus("#document-name");
                studio.click("#menu");
                studio.click("#menu-" + item);
                closes(
                        studio,
                        item.equals("servers")
                                ? "#servers-dialog"
                                : item.equals("keys") ? "#keys-dialog" : "#permissions-dialog",
                        "#menu");
            }
        }
    }

    private static void closes(StudioFixture studio, String dialog, String before) {
        studio.seesSoon(dialog);
        studio.hasKeyboardSoon(dialog);
        assertThat(studio.role(dialog)).isEqualTo("DIALOG with a name");
        studio.press(KeyCode.ESCAPE);
        studio.seesNoMore(dialog);
        studio.hasKeyboardSoon(before);
    }
}
