package baton.crash;

import baton.run.Recorded;
import baton.run.RunId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/// One life of a Baton in a process of its own, which is killed in the middle of its work.
final class CrashChild {

    private static final String UP = "up";
    private static final int PATIENCE_SECONDS = 40;

    private final List<Acknowledged> acknowledged = new ArrayList<>();

    private CrashChild() {}

    /// A fact that Baton said is on disk; what it says is there as a number.
    record Acknowledged(RunId run, long seq, int content) {

        static Acknowledged of(Recorded fact) {
            return new Acknowledged(fact.run(), fact.seq(), fact.toString().hashCode());
        }

        private static Acknowledged of(String line) {
            var words = line.split(" ");
            return new Acknowledged(new RunId(words[0]), Long.parseLong(words[1]), Integer.parseInt(words[2]));
        }

        private String line() {
            return run + " " + seq + " " + content;
        }
    }

    /// Lets one live in `home` until it is killed: after some of what it says, and a moment more.
    ///
    /// @return all that it acknowledged
    static List<Acknowledged> liveAndDie(Path home, CrashJvm jvm, RandomGenerator chance) throws IOException {
        var process = jvm.life(home, chance.nextLong()).start();
        var child = new CrashChild();
        // one that stands still is killed all the same, and then has said too little
        var _ = process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(_ -> {
            process.destroyForcibly();
            return process;
        });
        try (var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            // one of eight dies before it has said a word
            int words = chance.nextInt(8) == 0 ? 0 : 1 + chance.nextInt(250);
            for (int word = 0; word < words; word++) {
                child.hear(String.valueOf(said.readLine()));
            }
            LockSupport.parkNanos(words == 0 ? chance.nextInt(400_000_000) : chance.nextInt(3_000_000));
            process.toHandle().destroyForcibly(); // unlike the process itself, leaves what it said to be read
            child.hearTheRest(said);
        } finally {
            process.destroyForcibly().onExit().join();
        }
        return child.acknowledged;
    }

    private void hear(String line) {
        if (line.equals("null")) {
            throw new IllegalStateException("it died by itself, or stood still for " + PATIENCE_SECONDS + " seconds");
        }
        if (!line.equals(UP)) {
            acknowledged.add(Acknowledged.of(line));
        }
    }

    /// A line that was cut off was not said.
    private void hearTheRest(BufferedReader said) throws IOException {
        var rest = new StringWriter();
        said.transferTo(rest);
        var lines = rest.toString();
        lines.substring(0, lines.lastIndexOf('\n') + 1).lines().forEach(this::hear);
    }

    // ---- what follows is at work in the other process ----

    public static void main(String[] arguments) throws Exception {
        var out = System.out;
        try (var work = new CrashWork(Path.of(arguments[0]), Long.parseLong(arguments[1]), fact -> {
            out.print(Acknowledged.of(fact).line() + "\n");
            out.flush();
        })) {
            out.print(UP + "\n");
            out.flush();
            work.takeUp();
            do {
                work.startAll();
                work.awaitAll();
            } while (arguments.length == 2);
        }
    }
}
