package baton.studio.servers;

import static baton.studio.servers.ServersInHand.program;
import static baton.studio.servers.ServersInHand.tool;
import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.ToolServers.Offered;
import baton.engine.ToolServers.Standing;
import baton.run.Effect;
import baton.studio.fx.Background;
import baton.studio.servers.ServersModel.Said;
import baton.studio.servers.ServersModel.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

/// Adding, allowing and removing servers of tools, without a window.
class ServersModelTest {

    private final ServersInHand servers = new ServersInHand();
    private final List<String> saved = new ArrayList<>();
    private int changes;
    private final ServersModel model = new ServersModel(servers, Background.immediate(), () -> changes++);

    private static Draft draft(String name, String command, Setting... settings) {
        return new Draft(name, true, command, "", List.of(settings));
    }

    private State state(String name) {
        return model.find(name).orElseThrow().state();
    }

    private List<Standing> standings(String name) {
        return ((State.Works) state(name))
                .tools().stream().map(Offered::standing).toList();
    }

    @Test
    void a_server_that_was_not_allowed_is_not_asked_and_the_others_say_what_they_have() {
        servers.offered.add(tool("find", Effect.LOOKS));
        servers.with(program("crm", "crm"), true, "find").with(program("files", "files"), false);

        model.begin();

        assertThat(model.entriesProperty().get().orElseThrow())
                .extracting(ServersModel.Entry::name)
                .containsExactly("crm", "files");
        assertThat(standings("crm")).containsExactly(Standing.ALLOWED);
        assertThat(state("files")).isEqualTo(new State.NotAllowed());
    }

    @Test
    void a_server_that_does_not_work_says_why_and_works_once_it_does() {
        servers.trouble = "It ended at once.";
        servers.with(program("crm", "crm"), true);
        model.begin();
        assertThat(state("crm")).isEqualTo(new State.Fails("It ended at once."));

        servers.trouble = "";
        model.check("crm");

        assertThat(state("crm")).isEqualTo(new State.Works(List.of()));
    }

    @Test
    void a_server_that_was_changed_in_the_meantime_is_not_allowed_and_that_is_said() {
        servers.with(program("crm", "crm"), false);
        model.begin();
        servers.refuses = "It was changed in the meantime.";

        model.allow(program("crm", "crm"));

        assertThat(state("crm")).isEqualTo(new State.NotAllowed());
        assertThat(model.saidProperty().get()).isEqualTo(new Said("It was changed in the meantime.", false));
    }

    @Test
    void a_server_is_kept_with_its_secret_and_not_started_until_it_is_allowed() {
        servers.offered.add(tool("find", Effect.LOOKS));
        model.begin();

        model.save(draft("", "npx crm", new Setting("TOKEN", "hush", true, false)), "", saved::add);
        assertThat(saved).containsExactly("crm");
        assertThat(servers.secrets).containsEntry("TOKEN", "hush");
        assertThat(model.saidProperty().get()).isEqualTo(new Said("Its secret is in a drawer.", true));
        assertThat(state("crm")).isEqualTo(new State.NotAllowed());

        model.allow(model.find("crm").orElseThrow().kept().server());
        assertThat(standings("crm")).containsExactly(Standing.NEW);
    }

    @Test
    void a_tool_is_switched_on_and_off_and_agents_are_offered_it_at_once() {
        servers.offered.addAll(List.of(tool("find", Effect.LOOKS), tool("wipe", Effect.LASTING)));
        servers.with(program("crm", "crm"), true);
        model.begin();
        int before = changes;

        model.turn("crm", servers.offered.getLast(), true, () -> {});
        assertThat(standings("crm")).containsExactly(Standing.NEW, Standing.ALLOWED);
        assertThat(servers.kept("crm").tools()).containsExactly("wipe");
        assertThat(changes).isGreaterThan(before);

        model.turn("crm", servers.offered.getLast(), false, () -> {});
        assertThat(standings("crm")).containsExactly(Standing.NEW, Standing.NEW);
        assertThat(servers.kept("crm").tools()).isEmpty();
    }

    @Test
    void a_tool_that_changed_is_allowed_again_as_it_is_now() {
        var changed = new Offered("find", "Sends all.", "{}", Effect.CHANGES, false, Standing.CHANGED, "2");
        servers.offered.add(changed);
        servers.with(program("crm", "crm"), true, "find");
        model.begin();
        assertThat(standings("crm")).containsExactly(Standing.CHANGED);

        model.turn("crm", changed, true, () -> {});

        assertThat(standings("crm")).containsExactly(Standing.ALLOWED);
        assertThat(servers.kept("crm").granted().getFirst().about()).isEqualTo("Sends all.");
    }

    @Test
    void what_cannot_be_kept_is_said_and_the_switch_goes_back() {
        servers.offered.add(tool("find", Effect.LOOKS));
        servers.with(program("crm", "crm"), true);
        model.begin();
        servers.full = true;
        var undone = new ArrayList<String>();

        model.turn("crm", servers.offered.getFirst(), true, () -> undone.add("find"));
        model.save(draft("mail", "mail"), "", saved::add);

        assertThat(undone).containsExactly("find");
        assertThat(saved).isEmpty();
        assertThat(standings("crm")).containsExactly(Standing.NEW);
        assertThat(model.saidProperty().get()).isEqualTo(new Said("The disk is full.", false));
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void a_changed_way_has_to_be_allowed_again_and_its_tools_stay_chosen() {
        servers.with(program("crm", "crm"), true, "find");
        model.begin();

        model.save(draft("crm", "crm --all"), "crm", saved::add);

        assertThat(state("crm")).isEqualTo(new State.NotAllowed());
        assertThat(servers.kept("crm").tools()).containsExactly("find");
    }

    @Test
    void a_server_that_is_removed_is_gone() {
        servers.with(program("crm", "crm"), true);
        model.begin();

        model.remove("crm", () -> saved.add("removed"));

        assertThat(saved).containsExactly("removed");
        assertThat(model.entriesProperty().get().orElseThrow()).isEmpty();
    }

    /// Work that is done when the test says so.
    private static final class Later implements Background {
        private final Deque<Runnable> work = new ArrayDeque<>();

        @Override
        public <T> Subscription run(Callable<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
            work.add(() -> Background.immediate().run(job, done, failed));
            return Subscription.EMPTY;
        }

        void one() {
            work.remove().run();
        }

        void all() {
            while (!work.isEmpty()) {
                one();
            }
        }
    }

    @Test
    void quick_clicks_are_kept_in_their_order() {
        servers.offered.add(tool("find", Effect.LOOKS));
        servers.with(program("crm", "crm"), true);
        var later = new Later();
        var slow = new ServersModel(servers, later, () -> {});
        slow.begin();
        later.all();

        slow.turn("crm", servers.offered.getFirst(), true, () -> {});
        slow.turn("crm", servers.offered.getFirst(), false, () -> {});
        slow.turn("crm", servers.offered.getFirst(), true, () -> {});
        assertThat(later.work).as("one at a time").hasSize(1);
        later.all();

        assertThat(servers.kept("crm").tools()).containsExactly("find");
        assertThat(slow.busyProperty().get()).isFalse();
    }

    @Test
    void only_the_last_question_counts_and_nothing_is_heard_once_it_is_closed() {
        servers.with(program("crm", "crm"), true);
        var later = new Later();
        var slow = new ServersModel(servers, later, () -> changes++);
        slow.begin();
        later.one();
        slow.check("crm");
        servers.trouble = "It ended at once.";
        later.one();
        assertThat(slow.find("crm").orElseThrow().state()).isEqualTo(new State.Asking());
        servers.trouble = "";
        later.one();
        assertThat(slow.find("crm").orElseThrow().state()).isEqualTo(new State.Works(List.of()));

        servers.trouble = "It ended at once.";
        slow.check("crm");
        slow.close();
        later.all();

        assertThat(slow.saidProperty().get()).isEqualTo(Said.NOTHING);
    }
}
