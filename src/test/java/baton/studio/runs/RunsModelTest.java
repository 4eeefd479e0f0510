package baton.studio.runs;

import static org.assertj.core.api.Assertions.assertThat;

import baton.run.RunStatus;
import baton.run.Signal;
import baton.studio.fx.Background;
import baton.studio.monitor.Now;
import baton.studio.monitor.RunStanding;
import baton.studio.monitor.SampleRun;
import baton.studio.monitor.SampleRuns;
import baton.studio.monitor.SampleWorkflows;
import baton.studio.review.HandCatalog;
import baton.studio.review.HandRunner;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunsModelTest {

    private final HandCatalog catalog = new HandCatalog();
    private final HandRunner runner = new HandRunner(catalog);
    private final RunsModel model = new RunsModel(
            catalog,
            runner,
            java.util.Set::of,
            Background.immediate(),
            Runnable::run,
            new Now(InstantSource.fixed(SampleRun.BEGAN.plusSeconds(600)), ZoneOffset.UTC));

    private static SampleRun yesterday() {
        return SampleRun.at(SampleRun.BEGAN.minusSeconds(80_000), SampleWorkflows.loanCheck(), 3)
                .wishes(new Signal.Stop());
    }

    private List<String> listed() {
        return model.runs().stream()
                .map(item -> item.day() + "|" + item.summary().number() + " " + item.standing() + " " + item.line())
                .toList();
    }

    @Test
    void runs_stand_under_their_days_latest_first() {
        runner.knows(yesterday(), SampleRuns.done(), SampleRuns.failed());

        assertThat(listed())
                .containsExactly(
                        "Today|25 FAILED Nurture writer did not give “subject”.",
                        "|7 DONE Hi, we are a 40-person agency.",
                        "Yesterday|3 STOPPED You stopped it.");
    }

    @Test
    void a_run_that_is_not_over_and_that_nobody_works_on_was_interrupted() {
        var run = SampleRuns.working();
        runner.knows(run);
        assertThat(listed()).containsExactly("Today|14 INTERRUPTED Baton closed while it was under way.");

        runner.resume(run.state().run());
        assertThat(listed()).containsExactly("Today|14 RUNNING Fraud check is working.");
    }

    @Test
    void words_narrow_the_list_and_the_counts() {
        runner.knows(yesterday(), SampleRuns.done(), SampleRuns.failed());
        model.wordsProperty().set("subject");

        assertThat(listed()).hasSize(1);
        assertThat(model.countsProperty().get()).isEqualTo(Map.of(RunStatus.FAILED, 1));
        assertThat(model.showsAll()).isFalse();
    }

    @Test
    void statuses_narrow_the_list_but_not_the_counts() {
        runner.knows(yesterday(), SampleRuns.done(), SampleRuns.failed());
        model.toggle(RunStatus.DONE);
        model.toggle(RunStatus.STOPPED);
        assertThat(model.runs()).extracting(RunItem::standing).containsExactly(RunStanding.DONE, RunStanding.STOPPED);
        assertThat(model.countsProperty().get()).containsEntry(RunStatus.FAILED, 1);

        model.toggle(RunStatus.DONE);
        model.toggle(RunStatus.STOPPED);
        assertThat(model.runs()).hasSize(3);
    }

    @Test
    void the_latest_run_is_looked_at_until_another_is_chosen() {
        runner.knows(SampleRuns.done());
        assertThat(model.selectedProperty().get())
                .contains(SampleRuns.done().state().run());

        runner.knows(SampleRuns.failed());
        assertThat(model.selectedProperty().get())
                .contains(SampleRuns.done().state().run());
    }

    @Test
    void how_long_it_took_is_told_of_runs_that_took_it() {
        var done = new RunItem(baton.run.RunSummary.of(SampleRuns.done().state()), RunStanding.DONE, "", false);
        var waiting =
                new RunItem(baton.run.RunSummary.of(SampleRuns.waiting().state()), RunStanding.NEEDS_YOU, "", false);
        var running =
                new RunItem(baton.run.RunSummary.of(SampleRuns.working().state()), RunStanding.RUNNING, "", false);

        assertThat(done.took(SampleRun.BEGAN)).isEqualTo("35 s");
        assertThat(waiting.took(SampleRun.BEGAN)).isEqualTo("–");
        assertThat(running.took(SampleRun.BEGAN.plusSeconds(70))).isEqualTo("1 min 10 s");
    }
}
