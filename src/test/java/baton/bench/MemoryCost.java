package baton.bench;

import baton.engine.AgentRunner;
import baton.engine.RunWatcher;
import baton.history.Journals;
import baton.run.Recorded;
import baton.run.RunState;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.Workflow;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.function.LongPredicate;

/// How much memory a run takes that is under way, watched and written to its journal, above a Baton that does
/// nothing.
final class MemoryCost {

    private static final int STEPS = 1000;

    /// About as much as a model says in a short paragraph.
    private static final String PARAGRAPH = "All of this is what the agent had to say about it. ".repeat(10);

    private MemoryCost() {}

    static void measure() throws Exception {
        measure("999 done and one at work", Shapes.chain(STEPS), reached -> reached == STEPS, 1);
        measure("all at work side by side", Shapes.fanOut(STEPS), _ -> true, STEPS);
    }

    private static void measure(String what, Workflow workflow, LongPredicate holds, int held) throws Exception {
        var working = new Semaphore(0);
        var go = new CountDownLatch(1);
        try (var folder = Folder.create();
                var journals = new Journals(folder.path());
                var lab = new Lab(journals, agents(holds, working, go))) {
            long idle = Heap.used();
            var run = lab.start(workflow);
            var watched = new Latest();
            lab.runner().watch(run, watched);
            working.acquire(held);
            long busy = Heap.used();
            Figure.of("memory of a run of 1,000 steps, " + what, (busy - idle) / 1048576.0, "MB above idle")
                    .target(20)
                    .with("idleMb", idle / 1048576.0)
                    .with("bytesOfEachReply", PARAGRAPH.length())
                    .print();
            watched.requireWatching();
        } finally {
            go.countDown();
        }
    }

    private static AgentRunner agents(LongPredicate holds, Semaphore working, CountDownLatch go) {
        return (task, _) -> {
            if (holds.test(Long.parseLong(task.node().name().substring(1)))) {
                working.release();
                go.await();
            }
            return new StepReply.Succeeded(Fields.of("message", PARAGRAPH + task.step()), Transcript.NONE);
        };
    }

    /// Holds the latest state, as a window does that shows the run.
    private static final class Latest implements RunWatcher {

        private volatile long seq;

        @Override
        public void recorded(List<Recorded> facts, RunState state) {
            seq = state.seq();
        }

        void requireWatching() {
            if (seq == 0) {
                throw new IllegalStateException("nothing was watched");
            }
        }
    }
}
