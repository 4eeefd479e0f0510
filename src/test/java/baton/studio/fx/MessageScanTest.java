package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;

import baton.studio.fx.MessageScan.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessageScanTest {

    @Test
    void is_content_when_keys_and_uses_agree() {
        assertThat(problems("messages.text(\"title\", name)", "title")).isEmpty();
    }

    @Test
    void finds_a_key_that_is_not_there() {
        assertThat(problems("messages.text(\"title\") + messages.text(\n  \"titel\")", "title"))
                .containsExactly("View.java asks for \"titel\", which is not in [canvas]");
    }

    @Test
    void finds_a_key_that_nobody_asks_for() {
        assertThat(problems("messages.text(\"title\")", "title", "old"))
                .containsExactly("nobody asks for \"old\" of messages-canvas.properties");
    }

    @Test
    void takes_a_joined_key_for_its_whole_family() {
        assertThat(problems("messages.text(\"state.\" + name)", "state.done", "state.failed"))
                .isEmpty();
        assertThat(problems("messages.text(\"state.\" + name)", "stage"))
                .hasSize(2)
                .first()
                .asString()
                .contains("state.");
    }

    @Test
    void lets_a_helper_pass_a_key_on() {
        assertThat(problems("header(\"dialog.newTitle\")", "dialog.newTitle")).isEmpty();
    }

    @Test
    void believes_a_source_that_names_its_bundle() {
        var source = new Source("baton.studio.shell", "Messages.of(\"canvas\").text(\"title\")");
        assertThat(new MessageScan(Map.of("Shell.java", source), Map.of("canvas", Set.of("title"))).problems())
                .isEmpty();
    }

    private static List<String> problems(String code, String... keys) {
        var source = new Source("baton.studio.canvas", code);
        return new MessageScan(Map.of("View.java", source), Map.of("canvas", Set.of(keys))).problems();
    }
}
