package baton.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.engine.RunBusyException;
import baton.engine.RunCatalog.Query;
import baton.engine.SampleRun;
import baton.run.Recorded;
import baton.run.RunEvent;
import baton.run.RunSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class TwoProcessesTest extends HomeTest {

    @Test
    void a_run_has_one_writer_among_all_processes() throws Exception {
        record(FIRST.waiting());
        record(SampleRun.number(2).waiting());
        try (var other = new OtherBaton(home)) {
            assertThat(other.ask("hold 1")).isEqualTo("ok");
            assertThat(journals.isHeld(FIRST.run())).isTrue();
            assertThatThrownBy(() -> journals.open(FIRST.run())).isInstanceOf(RunBusyException.class);
            assertThatThrownBy(() -> journals.delete(FIRST.run())).isInstanceOf(RunBusyException.class);

            try (var _ = journals.open(SampleRun.number(2).run())) {
                journals.read(SampleRun.number(2).run());
                assertThat(other.ask("held 2")).isEqualTo("true");
                assertThat(other.ask("hold 2")).isEqualTo("busy");
            }
            assertThat(other.ask("held 2")).isEqualTo("false");
            assertThat(other.ask("release 1")).isEqualTo("ok");
            journals.open(FIRST.run()).close();
        }
    }

    @Test
    void a_process_that_was_killed_holds_nothing() throws Exception {
        record(FIRST.waiting());
        try (var other = new OtherBaton(home)) {
            assertThat(other.ask("hold 1")).isEqualTo("ok");
            other.kill();
        }

        assertThat(journals.isHeld(FIRST.run())).isFalse();
        journals.open(FIRST.run()).close();
    }

    @Test
    void what_a_killed_process_had_acknowledged_is_there() throws Exception {
        long acknowledged = 0;
        try (var other = new OtherBaton(home)) {
            other.tell("stream 1");
            for (int count = 0; count < 100; count++) {
                acknowledged = Long.parseLong(other.answer());
            }
            other.kill();
            for (var more : other.lastAnswers()) {
                acknowledged = Long.parseLong(more);
            }
        }

        assertThat(journals.read(FIRST.run()).damage()).isEmpty();
        assertThat(journals.read(FIRST.run()).facts()).hasSizeGreaterThanOrEqualTo((int) acknowledged);
        try (var journal = journals.open(FIRST.run())) {
            long next = journals.read(FIRST.run()).facts().size() + 1L;
            journal.append(List.of(new Recorded(FIRST.run(), next, FIRST.began(), new RunEvent.RunResumed())));
        }
    }

    @Test
    void no_number_is_given_out_twice() throws Exception {
        var drawn = new ArrayList<Integer>();
        try (var one = new OtherBaton(home);
                var another = new OtherBaton(home)) {
            one.tell("numbers 50");
            another.tell("numbers 50");
            for (int count = 0; count < 50; count++) {
                drawn.add(journals.nextNumber());
            }
            Stream.of(one.answer(), another.answer())
                    .flatMap(answer -> Stream.of(answer.split(" ")))
                    .map(Integer::valueOf)
                    .forEach(drawn::add);
        }

        assertThat(drawn).hasSize(150).doesNotHaveDuplicates().contains(1, 150);
    }

    @Test
    void each_process_lists_the_runs_of_both() throws Exception {
        try (var other = new OtherBaton(home);
                var catalog = new H2RunCatalog(home, journals)) {
            assertThat(catalog.list(Query.ALL)).isEmpty();
            assertThat(other.ask("list")).isEmpty();

            assertThat(other.ask("record 1")).isEqualTo("ok");
            assertThat(numbers(catalog)).containsExactly(1);

            record(SampleRun.number(2).waiting());
            assertThat(other.ask("list")).isEqualTo("2 1");
            assertThat(numbers(catalog)).containsExactly(2, 1);

            journals.delete(FIRST.run());
            assertThat(other.ask("list")).isEqualTo("2");
        }
    }

    @Test
    void tells_of_what_another_process_did() throws Exception {
        var told = new CountDownLatch(1);
        try (var other = new OtherBaton(home);
                var catalog = new H2RunCatalog(home, journals, Duration.ofMillis(20));
                var _ = catalog.onChange(told::countDown)) {
            assertThat(other.ask("record 1")).isEqualTo("ok");

            assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(numbers(catalog)).containsExactly(1);
        }
    }

    @Test
    void both_write_and_list_at_once_and_nothing_is_missed() throws Exception {
        int runs = 100;
        try (var other = new OtherBaton(home);
                var catalog = new H2RunCatalog(home, journals)) {
            for (int count = 0; count < runs; count++) {
                other.tell("record " + (2 * count + 1));
            }
            for (int count = 0; count < runs; count++) {
                record(SampleRun.number(2 * count + 2).done("Dear Madam"));
                assertThat(numbers(catalog)).contains(2 * count + 2);
            }
            for (int count = 0; count < runs; count++) {
                assertThat(other.answer()).isEqualTo("ok");
            }

            assertThat(numbers(catalog)).hasSize(2 * runs);
            assertThat(other.ask("list").split(" ")).hasSize(2 * runs);
            assertThat(catalog.list(Query.ALL)).allMatch(run -> run.status().isOver());
        }
    }

    private static List<Integer> numbers(H2RunCatalog catalog) {
        return catalog.list(Query.ALL).stream().map(RunSummary::number).toList();
    }
}
