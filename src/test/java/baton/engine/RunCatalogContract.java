package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;

import baton.engine.RunCatalog.Query;
import baton.run.Recorded;
import baton.run.RunState;
import baton.run.RunStatus;
import baton.run.RunSummary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What every [RunCatalog] does.
public abstract class RunCatalogContract {

    /// Where the runs come from.
    protected abstract RunLog log();

    /// The catalog under test, of an empty log at the beginning of a test.
    protected abstract RunCatalog catalog();

    protected final void record(List<Recorded> facts) throws IOException {
        try (var journal = log().create(facts.getFirst().run())) {
            journal.append(facts);
        }
    }

    protected static RunSummary summary(List<Recorded> facts) {
        return RunSummary.of(RunState.of(facts));
    }

    protected static Query words(String words) {
        return new Query(words, Set.of(), 100);
    }

    protected final List<Integer> numbers(Query query) {
        return catalog().list(query).stream().map(RunSummary::number).toList();
    }

    @Test
    void has_no_runs_at_first() {
        assertThat(catalog().list(Query.ALL)).isEmpty();
        assertThat(catalog().counts(Query.ALL)).isEmpty();
        assertThat(catalog().find(1)).isEmpty();
        assertThat(catalog().find(SampleRun.number(1).run())).isEmpty();
    }

    @Test
    void says_of_a_run_what_its_facts_say() throws IOException {
        var facts = SampleRun.number(1).done("Dear Sir");
        record(facts);

        assertThat(catalog().list(Query.ALL)).containsExactly(summary(facts));
        assertThat(catalog().find(1)).contains(summary(facts));
        assertThat(catalog().find(facts.getFirst().run())).contains(summary(facts));
    }

    @Test
    void follows_a_run_fact_by_fact() throws IOException {
        var facts = SampleRun.number(1).done("Dear Sir");
        try (var journal = log().create(SampleRun.number(1).run())) {
            for (int count = 1; count <= facts.size(); count++) {
                journal.append(facts.subList(count - 1, count));
                assertThat(catalog().find(1)).contains(summary(facts.subList(0, count)));
            }
        }
    }

    @Test
    void lists_the_latest_first() throws IOException {
        for (int number : List.of(2, 3, 1)) {
            record(SampleRun.number(number).waiting());
        }

        assertThat(numbers(Query.ALL)).containsExactly(3, 2, 1);
        assertThat(numbers(new Query("", Set.of(), 2))).containsExactly(3, 2);
    }

    @Test
    void finds_runs_by_words_of_their_workflow_input_result_and_ending() throws IOException {
        record(SampleRun.number(1).of("Sales letters").done("Dear Sir"));
        record(SampleRun.number(2).asked("Write to 100% Ümit_").done("Dear Ümit"));
        record(SampleRun.number(3).rejected("too long-winded"));

        assertThat(numbers(words("sales"))).containsExactly(1);
        assertThat(numbers(words("100%"))).containsExactly(2);
        assertThat(numbers(words("ümit_"))).containsExactly(2);
        assertThat(numbers(words("dear"))).containsExactly(2, 1);
        assertThat(numbers(words("LONG-winded"))).containsExactly(3);
        assertThat(numbers(words("nobody"))).isEmpty();
    }

    @Test
    void finds_only_runs_that_have_every_word() throws IOException {
        record(SampleRun.number(1).of("Sales letters").done("Dear Sir"));
        record(SampleRun.number(2).of("Sales letters").done("Dear Madam"));

        assertThat(numbers(words("  madam   sales "))).containsExactly(2);
        assertThat(numbers(words("madam sir"))).isEmpty();
    }

    @Test
    void keeps_to_the_statuses_that_are_asked_for() throws IOException {
        record(SampleRun.number(1).done("Dear Sir"));
        record(SampleRun.number(2).waiting());
        record(SampleRun.number(3).underWay());

        assertThat(numbers(new Query("", Set.of(RunStatus.DONE), 9))).containsExactly(1);
        assertThat(numbers(new Query("", Set.of(RunStatus.DONE, RunStatus.NEEDS_YOU), 9)))
                .containsExactly(2, 1);
    }

    @Test
    void counts_the_runs_that_have_the_words_whatever_statuses_are_asked_for() throws IOException {
        record(SampleRun.number(1).of("Sales").done("Dear Sir"));
        record(SampleRun.number(2).of("Sales").done("Dear Madam"));
        record(SampleRun.number(3).of("Sales").waiting());
        record(SampleRun.number(4).waiting());

        assertThat(catalog().counts(new Query("sales", Set.of(RunStatus.STOPPED), 1)))
                .isEqualTo(Map.of(RunStatus.DONE, 2, RunStatus.NEEDS_YOU, 1));
    }

    @Test
    void tells_when_an_answer_has_changed() throws Exception {
        var told = new CountDownLatch(1);
        var unwanted = new AtomicInteger();
        catalog().onChange(unwanted::incrementAndGet).close();
        try (var _ = catalog().onChange(told::countDown)) {
            record(SampleRun.number(1).waiting());

            assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
            assertThat(numbers(Query.ALL)).containsExactly(1);
            assertThat(unwanted).hasValue(0);
        }
    }
}
