package baton.tools;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.Toolbox;
import baton.run.Effect;
import baton.run.ToolResult;
import baton.run.ToolSpec;
import baton.run.ToolWish.Leave;
import baton.workflow.Fields;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvedToolboxTest {

    @TempDir
    private Path home;

    private final Lamp lamp = new Lamp();
    private HomeLock lock;
    private PermissionFile permissions;
    private Toolbox box;
    private final Toolbox.User user = Users.with();

    /// A tool that turns lamps on, of which there is one that may not be touched.
    private static final class Lamp implements Tool {

        private int lit;
        private Effect effect = Effect.CHANGES;
        private String scope = "turn on lamps in the hall";

        @Override
        public ToolSpec spec() {
            return new ToolSpec(
                    "turn_on",
                    "Turns on a lamp.",
                    Schema.NOTHING.text("lamp", "Which.").json());
        }

        @Override
        public Look look(Fields arguments) {
            var words = "turn on the lamp " + arguments.text("lamp");
            return arguments.text("lamp").equals("siren")
                    ? new Look.Refused(words, effect, "The siren is no lamp.")
                    : new Look.Possible(words, effect, scope, false);
        }

        @Override
        public ToolResult use(Fields arguments, Use use) {
            lit++;
            return new ToolResult.Gave("It is on.");
        }
    }

    @BeforeEach
    void open() {
        lock = new HomeLock(home);
        permissions = new PermissionFile(home, lock, () -> Instant.parse("2026-11-21T14:00:00Z"));
        box = new ShelvedToolbox(List.of(_ -> List.of(lamp)), permissions);
    }

    @AfterEach
    void close() throws Exception {
        lock.close();
    }

    private static Fields lamp(String which) {
        return Fields.of("lamp", which);
    }

    @Test
    void what_does_no_harm_is_given_without_asking() {
        lamp.effect = Effect.NONE;

        assertThat(Users.look(box, user, "turn_on", lamp("desk")).leave()).isEqualTo(Leave.GIVEN);
    }

    @Test
    void what_reads_or_changes_something_asks_first() {
        var wish = Users.look(box, user, "turn_on", lamp("desk"));

        assertThat(wish.leave()).isEqualTo(Leave.ASK);
        assertThat(wish.words()).isEqualTo("turn on the lamp desk");
        assertThat(wish.scope()).isEqualTo("turn on lamps in the hall");
        assertThat(wish.repeatable()).isFalse();
    }

    @Test
    void a_permission_for_good_counts_for_its_scope_and_no_other() {
        box.remember(user, Users.look(box, user, "turn_on", lamp("desk")), true);

        assertThat(Users.look(box, user, "turn_on", lamp("other")).leave()).isEqualTo(Leave.GIVEN);
        lamp.scope = "turn on lamps in the hall and the cellar";
        assertThat(Users.look(box, user, "turn_on", lamp("other")).leave()).isEqualTo(Leave.ASK);
    }

    @Test
    void a_permission_for_good_counts_for_the_agent_of_that_file_alone() {
        box.remember(user, Users.look(box, user, "turn_on", lamp("desk")), true);

        assertThat(Users.look(box, Users.from(user, "file-2"), "turn_on", lamp("desk"))
                        .leave())
                .isEqualTo(Leave.ASK);
    }

    @Test
    void never_is_a_refusal_that_names_what_is_not_allowed() {
        box.remember(user, Users.look(box, user, "turn_on", lamp("desk")), false);

        var wish = Users.look(box, user, "turn_on", lamp("desk"));
        assertThat(wish.leave()).isEqualTo(Leave.REFUSED);
        assertThat(wish.why()).contains("does not allow “Researcher” to turn on lamps in the hall");
    }

    @Test
    void what_has_no_scope_is_asked_each_time() {
        lamp.scope = "";
        box.remember(user, Users.look(box, user, "turn_on", lamp("desk")), true);

        assertThat(Users.look(box, user, "turn_on", lamp("desk")).leave()).isEqualTo(Leave.ASK);
    }

    @Test
    void what_is_refused_is_not_done_even_if_somebody_asks_for_its_use() throws InterruptedException {
        var wish = Users.look(box, user, "turn_on", lamp("siren"));

        assertThat(wish.leave()).isEqualTo(Leave.REFUSED);
        assertThat(Users.use(box, user, wish)).isEqualTo(new ToolResult.Refused("The siren is no lamp."));
        assertThat(lamp.lit).isZero();
    }

    @Test
    void nothing_is_done_that_is_not_what_was_looked_at() throws InterruptedException {
        var wish = Users.look(box, user, "turn_on", lamp("desk"));
        lamp.effect = Effect.LASTING;

        assertThat(Users.use(box, user, wish)).isInstanceOf(ToolResult.Refused.class);
        assertThat(lamp.lit).isZero();
    }

    @Test
    void a_permission_that_was_taken_back_in_the_meantime_is_none() throws InterruptedException {
        box.remember(user, Users.look(box, user, "turn_on", lamp("desk")), true);
        var wish = Users.look(box, user, "turn_on", lamp("desk"));
        permissions.forget(permissions.list().getFirst());

        assertThat(Users.use(box, user, wish).text()).contains("taken back");
        assertThat(lamp.lit).isZero();
    }

    @Test
    void a_rehearsal_asks_nobody_and_only_says_what_it_would_have_done() throws InterruptedException {
        var rehearsing = Users.rehearsing(user);
        var wish = Users.look(box, rehearsing, "turn_on", lamp("desk"));

        assertThat(wish.leave()).isEqualTo(Leave.GIVEN);
        assertThat(Users.use(box, rehearsing, wish))
                .isEqualTo(new ToolResult.Pretended("This is a rehearsal, so nothing was done. Otherwise this would now"
                        + " turn on the lamp desk. Go on as if it had been done."));
        assertThat(lamp.lit).isZero();
    }

    @Test
    void a_rehearsal_reads_for_real_and_asks_before_it_does() {
        lamp.effect = Effect.LOOKS;

        assertThat(Users.look(box, Users.rehearsing(user), "turn_on", lamp("desk"))
                        .leave())
                .isEqualTo(Leave.ASK);
    }

    @Test
    void a_tool_that_the_agent_was_not_given_is_refused_and_those_it_has_are_named() {
        var wish = Users.look(box, user, "send_mail", Fields.NONE);

        assertThat(wish.leave()).isEqualTo(Leave.REFUSED);
        assertThat(wish.why()).isEqualTo("There is no tool called “send_mail” for this agent. There are: turn_on.");
    }
}
