package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.Fork;
import baton.run.RunEvent;
import baton.run.StepKey;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.NodeId;
import baton.workflow.Workflow;
import org.junit.jupiter.api.Test;

class ForkedRunTest extends RunnerTest {

    private static Workflow two() {
        return Flow.withStart().agents("a", "b").chain("start", "a", "b").drawn();
    }

    @Test
    void a_forked_run_asks_only_the_agents_from_there_on_and_ends_by_itself() throws Exception {
        var run = start(two());
        watch(run).until(RunnerTest::over);
        assertThat(agents.asked()).hasSize(2);

        var result = runner.fork(run, Fork.from(new StepKey(new NodeId("b"), 1)));

        assertThat(result).isInstanceOf(StartResult.Started.class);
        var forked = ((StartResult.Started) result).run();
        var ended = watch(forked).until(RunnerTest::over);
        assertThat(agents.asked())
                .extracting(task -> task.run() + " " + task.step())
                .containsExactly(run + " a#1", run + " b#1", forked + " b#1");
        assertThat(ended.totals().reused()).isEqualTo(1);
        assertThat(ended.totals().steps()).isEqualTo(1);
        assertThat(ended.settings().number()).isEqualTo(2);
    }

    @Test
    void a_run_under_way_can_be_forked_and_goes_on() throws Exception {
        agents.hold("b");
        var run = start(two());
        watch(run).until(at("b", baton.run.StepStatus.WORKING));
        var forked = runner.fork(run, Fork.from(new StepKey(new NodeId("a"), 1)));
        assertThat(forked).isInstanceOf(StartResult.Started.class);
        assertThat(runner.isWorkingOn(run)).isTrue();
    }

    @Test
    void input_that_the_start_does_not_take_is_refused() throws Exception {
        var run = start(two());
        watch(run).until(RunnerTest::over);
        assertThat(runner.fork(run, new Fork(new Fork.From.Beginning(), new Fork.Change.Input(Fields.NONE))))
                .isInstanceOfSatisfying(
                        StartResult.Refused.class, no -> assertThat(no.why()).contains("“message” is missing"));
    }

    @Test
    void a_workflow_that_cannot_run_is_refused() throws Exception {
        var run = start(two());
        watch(run).until(RunnerTest::over);
        assertThat(runner.fork(run, new Fork(new Fork.From.Beginning(), new Fork.Change.Edited(Workflow.EMPTY))))
                .isInstanceOf(StartResult.Refused.class);
    }

    @Test
    void a_fork_that_is_refused_takes_no_number() throws Exception {
        var run = start(two());
        watch(run).until(RunnerTest::over);
        runner.fork(run, Fork.from(new StepKey(new NodeId("b"), 9)));
        var forked = ((StartResult.Started) runner.fork(run, Fork.from(new StepKey(new NodeId("b"), 1)))).run();
        assertThat(runner.state(forked).orElseThrow().settings().number()).isEqualTo(2);
    }

    @Test
    void a_run_that_is_not_there_cannot_be_forked() throws Exception {
        assertThat(runner.fork(
                        new baton.run.RunId("20200101-000000-nobody"), Fork.from(new StepKey(new NodeId("a"), 1))))
                .isInstanceOf(StartResult.Refused.class);
    }

    @Test
    void a_forked_run_is_taken_up_again_like_any_other() throws Exception {
        agents.hold("b");
        var run = start(two());
        watch(run).until(at("b", baton.run.StepStatus.WORKING));
        var forked = ((StartResult.Started) runner.fork(run, Fork.from(new StepKey(new NodeId("b"), 1)))).run();
        watch(forked).until(at("b", baton.run.StepStatus.WORKING));
        restart();
        agents.release("b");
        runner.resume(forked);
        var watched = watch(forked);
        watched.until(RunnerTest::over);
        assertThat(watched.facts())
                .filteredOn(fact -> fact.event() instanceof RunEvent.StepSucceeded(var step, var _, var _, var _)
                        && step.node().value().equals("a"))
                .hasSize(1);
    }
}
