package baton.bench;

import baton.engine.AgentRunner;
import baton.engine.InMemoryRunLog;
import baton.engine.LocalRunner;
import baton.engine.RunIds;
import baton.engine.RunLog;
import baton.engine.RunWatcher;
import baton.engine.StartResult;
import baton.engine.Timers;
import baton.run.Recorded;
import baton.run.RunId;
import baton.run.RunOutcome;
import baton.run.RunState;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.Workflow;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A runner with a log and agents to choose, and nothing else around it.
final class Lab implements AutoCloseable {

    private static final StepReply DONE = new StepReply.Succeeded(Fields.of("message", "done"), Transcript.NONE);

    /// Replies at once.
    static final AgentRunner AT_ONCE = (_, _) -> DONE;

    /// The same, but the critic always wants another round, and never for the same reason: who repeats himself is
    /// asked about.
    static final AgentRunner SENDING_BACK = (task, _) -> task.node().name().equals(Shapes.CRITIC)
            ? new StepReply.Succeeded(
                    Fields.of("message", "again " + task.step().visit()), Transcript.NONE)
            : DONE;

    private final LocalRunner runner;

    Lab(RunLog log, AgentRunner agents) {
        runner = new LocalRunner(
                log, agents, Timers.system(), new RunIds(InstantSource.system(), new SplittableRandom()));
    }

    static Lab inMemory() {
        return new Lab(new InMemoryRunLog(), AT_ONCE);
    }

    /// Agents that think for `time`, as one that waits for a model does.
    static AgentRunner thinking(Duration time) {
        return (_, _) -> {
            rest(time);
            return DONE;
        };
    }

    static void rest(Duration time) throws InterruptedException {
        // nobody counts it down, so it is as long as the time given
        new CountDownLatch(1).await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    LocalRunner runner() {
        return runner;
    }

    RunId start(Workflow workflow) {
        return switch (runner.start(workflow, Shapes.INPUT, "practice")) {
            case StartResult.Started(var run) -> run;
            case StartResult.Refused(var why) -> throw new IllegalStateException(why);
        };
    }

    /// Runs `workflow` to its end.
    RunId run(Workflow workflow) throws InterruptedException {
        var run = start(workflow);
        var end = new End();
        var watching = runner.watch(run, end);
        end.await();
        watching.close();
        return run;
    }

    @Override
    public void close() {
        runner.close();
    }

    /// Waits until a run has come to its end, which must be a good one.
    private static final class End implements RunWatcher {

        private final CountDownLatch over = new CountDownLatch(1);
        private volatile String wrong = "";

        @Override
        public void recorded(List<Recorded> facts, RunState state) {
            if (state.outcome().isPresent()) {
                if (!(state.outcome().get() instanceof RunOutcome.Done)) {
                    wrong = state.outcome().get().toString();
                }
                over.countDown();
            }
        }

        @Override
        public void troubled(String why) {
            wrong = why;
            over.countDown();
        }

        void await() throws InterruptedException {
            over.await();
            if (!wrong.isEmpty()) {
                throw new IllegalStateException(wrong);
            }
        }
    }
}
