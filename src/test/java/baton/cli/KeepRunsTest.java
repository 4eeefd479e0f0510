package baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.RunId;
import baton.workflow.Flow;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KeepRunsTest {

    @TempDir
    private Path folder;

    private CliWorld world;
    private RunId run;

    @BeforeEach
    void aRunThatIsOver() {
        world = new CliWorld(folder);
        var workflow = Flow.withStart()
                .agent("a")
                .result("end")
                .chain("start", "a", "end")
                .drawn();
        world.baton("run", world.workflow(workflow), "-i", "message=hello");
        run = world.log.runs().getFirst();
    }

    @Test
    void a_pinned_run_says_so_in_the_list_and_is_not_deleted() {
        assertThat(world.baton("runs", "pin", "1").out()).containsExactly("Run 1 is pinned.");
        assertThat(world.baton("runs").all()).contains("done, pinned");
        assertThat(world.baton("runs", "--json").all()).contains("\"pinned\":true");

        var said = world.baton("runs", "delete", "1");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).containsExactly("This run is pinned. Unpin it first.");

        assertThat(world.baton("runs", "unpin", "1").out()).containsExactly("Run 1 is pinned no longer.");
        assertThat(world.baton("runs", "delete", "1").out()).containsExactly("Run 1 is deleted.");
        assertThat(world.archive.told).containsExactly("delete " + run);
    }

    @Test
    void a_run_is_exported_and_brought_in() {
        assertThat(world.baton("runs", "export", "1", "it.batonrun").out())
                .containsExactly("Run 1 is in “it.batonrun”.");
        assertThat(world.baton("runs", "import", "it.batonrun").out())
                .containsExactly("Brought in as run 7, to look at.");
        assertThat(world.archive.told).containsExactly("export " + run + " to it.batonrun", "import it.batonrun");
    }

    @Test
    void old_runs_are_tidied_away_by_the_usual_rules_or_those_given() {
        assertThat(world.baton("runs", "tidy").out()).containsExactly("2 runs were deleted. 1.5 MB are free again.");
        world.baton("runs", "tidy", "--latest", "20", "--size", "0.5");
        assertThat(world.archive.told)
                .containsExactly(
                        "tidy KeepRuns[age=PT2160H, count=null, bytes=null]",
                        "tidy KeepRuns[age=null, count=20, bytes=500000000]");
        assertThat(world.baton("runs", "tidy", "--days", "0").err())
                .containsExactly("The number after --days must be above 0.");
    }
}
