package baton.tools.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.LiveSink;
import baton.engine.Toolbox;
import baton.run.ToolCall;
import baton.run.ToolResult;
import baton.run.ToolWish.Leave;
import baton.tools.Grants;
import baton.tools.ShelvedToolbox;
import baton.workflow.Fields;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tools of servers as a step uses them: asked about, pretended, refused.
class McpToolboxTest {

    @TempDir
    private @Nullable Path home;

    private @Nullable McpWorld made;
    private @Nullable Toolbox boxed;

    @BeforeEach
    void make() throws Exception {
        var world = new McpWorld(Objects.requireNonNull(home));
        world.allowed(world.program("fake", "usual"));
        made = world;
        boxed = new ShelvedToolbox(List.of(new McpShelf(world.servers)), new Remembered());
    }

    @AfterEach
    void end() {
        Objects.requireNonNull(made).close();
    }

    private Toolbox box() {
        return Objects.requireNonNull(boxed);
    }

    @Test
    void a_person_is_asked_once_and_for_good_if_so_decided() {
        var user = McpWorld.user("mcp:fake/echo");
        var wish = box().look(user, call("fake_echo"));

        assertThat(wish.leave()).isEqualTo(Leave.ASK);
        assertThat(wish.words()).isEqualTo("use “echo” of the tool server “fake” with text: hello");

        box().remember(user, wish, true);
        assertThat(box().look(user, call("fake_echo")).leave()).isEqualTo(Leave.GIVEN);
        box().remember(user, wish, false);
        assertThat(box().look(user, call("fake_echo")).leave()).isEqualTo(Leave.REFUSED);
    }

    @Test
    void a_tool_that_the_agent_was_not_given_is_refused_even_if_the_server_has_it() {
        var wish = box().look(McpWorld.user("mcp:fake/echo"), call("fake_wipe"));

        assertThat(wish.leave()).isEqualTo(Leave.REFUSED);
        assertThat(wish.why()).isEqualTo("There is no tool called “fake_wipe” for this agent. There are: fake_echo.");
    }

    @Test
    void a_rehearsal_looks_for_real_and_pretends_to_change() throws Exception {
        var user = rehearsing(McpWorld.user("mcp:fake/echo", "mcp:fake/wipe"));

        assertThat(box().use(user, box().look(user, call("fake_echo")), 1, new Silent()))
                .isEqualTo(new ToolResult.Gave("hello"));
        assertThat(box().use(user, box().look(user, call("fake_wipe")), 2, new Silent()))
                .isInstanceOf(ToolResult.Pretended.class);
    }

    private static ToolCall call(String tool) {
        return new ToolCall("1", tool, Fields.of("text", "hello"));
    }

    private static Toolbox.User rehearsing(Toolbox.User user) {
        return new Toolbox.User(
                user.run(), user.step(), user.agent(), user.name(), user.workflow(), user.place(), true);
    }

    /// Keeps what is decided while the test lasts.
    private static final class Remembered implements Grants {

        private final Map<String, Boolean> decided = new HashMap<>();

        @Override
        public Optional<Boolean> decided(Toolbox.User user, String tool, String scope) {
            return Optional.ofNullable(decided.get(tool + scope));
        }

        @Override
        public void decide(Toolbox.User user, String tool, String scope, boolean allowed) {
            decided.put(tool + scope, allowed);
        }

        @Override
        public List<Permission> list() {
            return List.of();
        }

        @Override
        public void forget(Permission permission) {}
    }

    private static final class Silent implements LiveSink {
        @Override
        public void text(String piece) {}

        @Override
        public void remark(String sentence) {}
    }
}
