package baton.bench;

import baton.engine.SampleRun;
import baton.history.Journals;
import baton.run.Delivery;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.StepKey;
import baton.run.Transcript;
import baton.workflow.Fields;
import baton.workflow.HandoffId;
import baton.workflow.NodeId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What one durable step costs, which is one batch of two facts of some 500 bytes: measured turn by turn with a raw
/// append of 500 bytes and a force, so that whatever else the disk does hits both.
final class AppendBench {

    private static final int WARM = 1_000;
    private static final int STEPS = 3_000;
    private static final String TEXT = "x".repeat(330);

    private final Path folder;

    AppendBench(Path folder) {
        this.folder = folder;
    }

    void run() throws IOException {
        var run = SampleRun.number(1);
        var facts = steps(run, WARM + STEPS);
        var raw = new double[STEPS];
        var step = new double[STEPS];
        Files.createDirectories(folder);
        try (var file = FileChannel.open(folder.resolve("raw"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var journals = new Journals(folder.resolve("home"));
                var journal = journals.create(run.run())) {
            journal.append(facts.subList(0, 1));
            var bytes = ByteBuffer.wrap(new byte[500]);
            for (int at = -WARM; at < STEPS; at++) {
                int first = 1 + 2 * (at + WARM);
                double one = micros(() -> {
                    file.write(bytes.rewind(), file.size());
                    file.force(false);
                });
                double other = micros(() -> journal.append(facts.subList(first, first + 2)));
                if (at >= 0) {
                    raw[at] = one;
                    step[at] = other;
                }
            }
        }
        say(median(raw), median(step));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double micros(Work work) throws IOException {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e3;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void say(double raw, double step) {
        System.out.printf(
                Locale.ROOT,
                "{\"bench\":\"history\",\"what\":\"durable step\",\"rawMicros\":%.1f,\"micros\":%.1f,\"ratio\":%.2f,"
                        + "\"target\":1.5,\"reached\":%b}%n",
                raw,
                step,
                step / raw,
                step <= 1.5 * raw);
    }

    /// The first fact of the run, and two for each step: that the writer delivered, and that it begins anew.
    static List<Recorded> steps(SampleRun run, int steps) {
        var facts = new ArrayList<>(run.underWay());
        var first = new ArrayList<>(facts.subList(0, 1));
        var writer = new NodeId("writer");
        for (int attempt = 1; attempt <= steps; attempt++) {
            var step = new StepKey(writer, 1);
            var received = new Delivery(new HandoffId("start-writer"), new NodeId("start"), Fields.of("message", TEXT));
            add(first, run, new RunEvent.StepStarted(step, attempt, List.of(received)));
            add(first, run, new RunEvent.StepSucceeded(step, attempt, Fields.of("message", TEXT), Transcript.NONE));
        }
        return first;
    }

    private static void add(List<Recorded> facts, SampleRun run, RunEvent event) {
        facts.add(new Recorded(run.run(), facts.size() + 1L, run.began(), event));
    }
}
