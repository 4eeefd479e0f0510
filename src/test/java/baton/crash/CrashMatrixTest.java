package baton.crash;

import static org.assertj.core.api.Assertions.assertThat;

import baton.LongRun;
import baton.history.Journals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Real runs on a real disk, killed at any moment, fifty times a home.
@Timeout(1800)
class CrashMatrixTest {

    private static final int KILLS_OF_A_HOME = 50;

    private final long seed = Long.getLong("baton.seed", System.nanoTime());
    private final Map<String, Integer> seen = new TreeMap<>();

    @TempDir
    private Path folder;

    @Test
    void however_often_baton_is_killed_no_fact_is_lost_and_nothing_is_repeated_unasked() throws Exception {
        System.out.println("the moments of the kills follow from -Dbaton.seed=" + seed);
        var chance = new Random(seed);
        var jvm = CrashJvm.prepare(folder);
        int homes = LongRun.isWanted() ? 20 : 1;
        for (int home = 0; home < homes; home++) {
            kill(Files.createDirectory(folder.resolve("home" + home)), jvm, chance);
        }
        System.out.println(homes * KILLS_OF_A_HOME + " kills; in the journals are " + seen);
        assertThat(seen)
                .containsKeys(
                        "StepInterrupted",
                        "ToolInterrupted",
                        "ToolAsked",
                        "RetryScheduled",
                        "RoundStarted",
                        "RunPaused");
    }

    private void kill(Path home, CrashJvm jvm, Random chance) throws Exception {
        try (var journals = new Journals(home)) {
            var check = new CrashCheck(journals);
            for (int life = 0; life < KILLS_OF_A_HOME; life++) {
                check.isThere(CrashChild.liveAndDie(home, jvm, chance));
            }
        }
        try (var work = new CrashWork(home, seed, _ -> {})) {
            work.takeUp();
            work.awaitAll();
            var check = new CrashCheck(work.journals());
            check.isWell(work.catalog(), Effect.in(home.resolve("effects")));
            check.seen().forEach((kind, times) -> seen.merge(kind, times, Integer::sum));
        }
    }
}
