package baton;

import baton.engine.Live;
import baton.engine.RunWatcher;
import baton.engine.StartResult;
import baton.engine.Watched;
import baton.run.Recorded;
import baton.run.ReviewAnswer;
import baton.run.RunId;
import baton.run.RunState;
import baton.run.Signal;
import baton.workflow.Fields;
import baton.workflow.Flow;
import baton.workflow.Workflow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// A Baton in a process of its own that is killed in the middle of its work: one agent is done, another one
/// speaks, and a review waits.
final class DyingBaton {

    private DyingBaton() {}

    static Workflow workflow() {
        return Flow.withStart()
                .agents("quick", "slow")
                .review("gate")
                .review("boss")
                .result("end")
                .chain("start", "gate", "quick", "boss", "end")
                .chain("quick", "slow", "end")
                .drawn();
    }

    /// Starts the run in `home`, kills the process while `slow` speaks, and waits until it is gone.
    static RunId runAndKill(Path home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        DyingBaton.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return new RunId(String.valueOf(said.readLine()));
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    // ---- what follows is at work in the other process ----

    /// The agents begin when the gate opens, and it opens when somebody watches.
    public static void main(String[] arguments) throws Exception {
        var never = new CountDownLatch(1);
        try (var baton = new Baton(Path.of(arguments[0]), Map.of(), 0)) {
            var started = baton.runner().start(workflow(), Fields.of("message", "hello"), "practice");
            if (started instanceof StartResult.Started(var run)) {
                baton.runner().watch(run, new HoldingUp(run, never));
                var watched = new Watched();
                baton.runner().watch(run, watched);
                var gate = watched.until(state -> !state.needingPerson().isEmpty())
                        .needingPerson()
                        .getFirst()
                        .key();
                baton.runner()
                        .signal(run, new Signal.AnswerReview(gate, new ReviewAnswer.Approve(Fields.NONE)))
                        .get();
            }
            never.await();
        }
    }

    /// Tells the name of the run when `slow` begins to speak, and holds everything up from there on.
    private record HoldingUp(RunId run, CountDownLatch never) implements RunWatcher {

        @Override
        public void recorded(List<Recorded> facts, RunState state) {}

        @Override
        public void live(Live live) {
            if (live.step().node().value().equals("slow")) {
                System.out.println(run);
                try {
                    never.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
