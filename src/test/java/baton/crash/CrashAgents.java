package baton.crash;

import baton.engine.AgentRunner;
import baton.engine.LiveSink;
import baton.run.AgentTask;
import baton.run.Failure;
import baton.run.StepReply;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.NodeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Agents who think for a moment. What those with tools do to the world is a line in a file, which is on disk
/// before they answer.
final class CrashAgents implements AgentRunner {

    private static final int LONGEST_THOUGHT_MICROS = 4_000;
    private static final Duration ASKED_TO_WAIT = Duration.ofMillis(15);

    private final Path effects;
    private final SplittableRandom chance;
    private final ReentrantLock one = new ReentrantLock();

    CrashAgents(Path effects, long seed) {
        this.effects = effects;
        this.chance = new SplittableRandom(seed);
    }

    @Override
    public StepReply run(AgentTask task, LiveSink live) throws InterruptedException {
        think();
        var name = task.node().name();
        if (name.startsWith("flaky") && task.attempt() == 1) {
            return new StepReply.Failed(
                    new Failure(Failure.Kind.SERVER, "It is busy.", "It passes.", "", ASKED_TO_WAIT), Transcript.NONE);
        }
        if (task.node().type() instanceof NodeType.Agent agent && !agent.tools().isEmpty()) {
            changeTheWorld(new Effect(task.run(), task.step(), task.attempt()));
            think();
        }
        return new StepReply.Succeeded(Fields.of("message", words(task)), Transcript.NONE);
    }

    private static String words(AgentTask task) {
        return switch (task.node().name()) {
            case "critic" -> task.step().visit() == 1 ? "again, please" : "good";
            case "ask" -> "left";
            default -> "done by " + task.node().name();
        };
    }

    private void think() throws InterruptedException {
        one.lockInterruptibly();
        int micros;
        try {
            micros = chance.nextInt(LONGEST_THOUGHT_MICROS);
        } finally {
            one.unlock();
        }
        // nobody counts it down
        new CountDownLatch(1).await(micros, TimeUnit.MICROSECONDS);
    }

    /// Not to be interrupted: what was begun in the world is done.
    private void changeTheWorld(Effect effect) {
        boolean interrupted = Thread.interrupted();
        one.lock();
        try (var file = FileChannel.open(effects, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            file.write(ByteBuffer.wrap((effect.line() + "\n").getBytes(StandardCharsets.UTF_8)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
