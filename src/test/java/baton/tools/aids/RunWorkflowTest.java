package baton.tools.aids;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.HandTimers;
import baton.engine.InMemoryRunLog;
import baton.engine.LocalRunner;
import baton.engine.RunIds;
import baton.engine.ScriptedAgents;
import baton.engine.Toolbox;
import baton.files.WorkflowFile;
import baton.run.Effect;
import baton.run.RunId;
import baton.run.ToolResult;
import baton.run.ToolWish;
import baton.tools.Choices;
import baton.tools.HomeLock;
import baton.tools.PermissionFile;
import baton.tools.ShelvedToolbox;
import baton.tools.Users;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.ToolChoice;
import baton.workflow.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RunWorkflowTest {

    @TempDir
    private Path top;

    private final InMemoryRunLog log = new InMemoryRunLog();
    private final ScriptedAgents agents = new ScriptedAgents();
    private final HandTimers timers = new HandTimers();
    private LocalRunner runner;
    private Toolbox box;
    private final Toolbox.User user = Users.with(ToolChoice.of(Choices.RUN_WORKFLOW, "~/offer.json"));

    @BeforeEach
    void open() {
        var home = top.resolve("baton");
        var files = new WorkflowFile(home);
        files.replace(
                top.resolve("offer.json"),
                Flow.withStart()
                        .agents("a")
                        .result("end")
                        .chain("start", "a", "end")
                        .drawn());
        runner = newRunner();
        box = new ShelvedToolbox(
                List.of(new WorkflowShelf(home, top, files, () -> runner)),
                new PermissionFile(home, new HomeLock(home), () -> Instant.EPOCH));
    }

    private LocalRunner newRunner() {
        return new LocalRunner(log, agents, timers, new RunIds(timers::now, new Random(log.hashCode())));
    }

    @AfterEach
    void close() {
        runner.close();
    }

    private static Fields hello() {
        return Fields.of("input", new Value.Group(Fields.of("message", "hello")));
    }

    private static Toolbox.User in(RunId run, Toolbox.User user) {
        return new Toolbox.User(
                run, user.step(), user.agent(), user.name(), user.workflow(), user.place(), user.rehearsal());
    }

    @Test
    void running_another_workflow_is_asked_for_with_what_it_is_given() {
        var wish = Users.look(box, user, "run_workflow", hello());

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.ASK);
        assertThat(wish.words()).startsWith("run the workflow “").endsWith("” (~/offer.json) with message: hello");
        assertThat(wish.scope()).isEqualTo("run the workflow ~/offer.json");
        assertThat(wish.effect()).isEqualTo(Effect.CHANGES);
    }

    @Test
    void it_gives_what_the_other_workflow_gives() throws Exception {
        agents.on("a", _ -> ScriptedAgents.said("an offer"));

        assertThat(Users.use(box, user, 1, "run_workflow", hello()))
                .isInstanceOf(ToolResult.Gave.class)
                .extracting(ToolResult::text)
                .asString()
                .endsWith("gave:\nmessage: an offer");
    }

    @Test
    void a_repeat_finds_the_run_that_it_began_also_after_baton_was_closed() throws Exception {
        agents.hold("a");
        var wish = Users.look(box, user, "run_workflow", hello());
        var first = Thread.startVirtualThread(() -> {
            try {
                Users.use(box, user, wish);
            } catch (InterruptedException _) {
                // Baton is closed
            }
        });
        while (agents.asked().isEmpty()) {
            Thread.onSpinWait();
        }
        first.interrupt();
        first.join();
        runner.close();
        agents.release("a");
        runner = newRunner();

        assertThat(Users.use(box, user, wish)).isInstanceOf(ToolResult.Gave.class);
        assertThat(Users.use(box, user, wish)).isInstanceOf(ToolResult.Gave.class);
        assertThat(log.runs()).hasSize(1);
    }

    @Test
    void another_use_begins_another_run() throws Exception {
        Users.use(box, user, 1, "run_workflow", hello());
        Users.use(box, user, 2, "run_workflow", hello());

        assertThat(log.runs()).hasSize(2);
    }

    @Test
    void a_use_that_was_cut_off_in_the_moment_of_beginning_begins_the_run_that_it_was_about_to_begin()
            throws Exception {
        var wanted = new ChildRuns.Wanted(user.run() + "/" + user.step() + "/1", "any", user.run());
        var named = new RunId("20261121-150000-child");
        new ChildRuns(top.resolve("baton")).of(wanted, () -> named);

        assertThat(Users.use(box, user, 1, "run_workflow", hello())).isInstanceOf(ToolResult.Gave.class);
        assertThat(log.runs()).containsExactly(named);
    }

    @Test
    void a_use_of_which_nobody_knows_the_run_begins_no_second_one() throws Exception {
        Users.use(box, user, 1, "run_workflow", hello());
        try (var kept = Files.list(top.resolve("baton/children"))) {
            for (var file : kept.filter(one -> one.getFileName().toString().startsWith("use-"))
                    .toList()) {
                Files.writeString(file, "");
            }
        }

        assertThat(Users.use(box, user, 1, "run_workflow", hello()).text()).contains("not begun again");
        assertThat(log.runs()).hasSize(1);
    }

    @Test
    void runs_in_runs_come_to_an_end() throws Exception {
        var run = user.run();
        for (int depth = 1; depth <= 3; depth++) {
            Users.use(box, in(run, user), 1, "run_workflow", hello());
            var before = run;
            run = log.runs().stream()
                    .filter(one -> one.compareTo(before) != 0 && isLatest(one))
                    .findFirst()
                    .orElseThrow();
        }

        assertThat(Users.look(box, in(run, user), "run_workflow", hello()).leave())
                .isEqualTo(ToolWish.Leave.REFUSED);
    }

    /// Whether nothing was begun by it yet.
    private boolean isLatest(RunId run) {
        try {
            return new ChildRuns(top.resolve("baton")).depth(run) == log.runs().size();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void what_the_other_workflow_does_not_take_is_told_and_no_run_begins() throws Exception {
        var result = Users.use(box, user, 1, "run_workflow", Fields.of("input", new Value.Group(Fields.NONE)));

        assertThat(result).isInstanceOf(ToolResult.Failed.class);
        assertThat(result.text()).startsWith("The run cannot begin:");
        assertThat(log.runs()).isEmpty();
        assertThat(Users.use(box, user, 1, "run_workflow", hello())).isInstanceOf(ToolResult.Gave.class);
    }

    @Test
    void a_workflow_that_it_was_not_given_is_refused_and_named() {
        var wish = Users.look(box, user, "run_workflow", hello().with("workflow", "/etc/evil.json"));

        assertThat(wish.leave()).isEqualTo(ToolWish.Leave.REFUSED);
        assertThat(wish.why()).isEqualTo("This agent tried to run “/etc/evil.json”, but is kept to: ~/offer.json.");
    }

    @Test
    void a_rehearsal_begins_no_run() throws Exception {
        assertThat(Users.use(box, Users.rehearsing(user), 1, "run_workflow", hello()))
                .isInstanceOf(ToolResult.Pretended.class);
        assertThat(log.runs()).isEmpty();
    }
}
