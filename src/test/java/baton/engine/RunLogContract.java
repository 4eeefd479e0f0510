package baton.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import baton.run.Recorded;
import baton.run.RunId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What every [RunLog] does.
public abstract class RunLogContract {

    private static final RunId RUN = SampleRun.number(1).run();

    /// The log under test, empty at the beginning of a test and the same all through it.
    protected abstract RunLog log();

    protected final void record(List<Recorded> facts) throws IOException {
        try (var journal = log().create(facts.getFirst().run())) {
            journal.append(facts);
        }
    }

    @Test
    void gives_out_numbers_from_one_on() throws IOException {
        assertThat(List.of(log().nextNumber(), log().nextNumber(), log().nextNumber()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void gives_no_number_twice_to_several_threads() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> draw = log()::nextNumber;
            var drawn = new ArrayList<Integer>();
            for (var one : threads.invokeAll(Collections.nCopies(40, draw))) {
                drawn.add(one.get());
            }
            assertThat(drawn).doesNotHaveDuplicates().hasSize(40);
        }
    }

    @Test
    void reads_what_was_added_in_the_order_in_which_it_was() throws IOException {
        var facts = SampleRun.number(1).done("Dear “Ümit”,\nall is \u0000 \\ well 🙂");
        try (var journal = log().create(RUN)) {
            for (var fact : facts) {
                journal.append(List.of(fact));
            }
        }

        assertThat(log().read(RUN)).isEqualTo(new RunLog.History(facts, Optional.empty()));
    }

    @Test
    void shows_what_was_added_while_the_writer_is_still_at_work() throws IOException {
        var facts = SampleRun.number(1).waiting();
        try (var journal = log().create(RUN)) {
            journal.append(facts.subList(0, 2));
            assertThat(log().read(RUN).facts()).isEqualTo(facts.subList(0, 2));

            journal.append(facts.subList(2, facts.size()));
            assertThat(log().read(RUN).facts()).isEqualTo(facts);
        }
    }

    @Test
    void goes_on_where_an_earlier_writer_stopped() throws IOException {
        var facts = SampleRun.number(1).done("Dear Sir");
        record(facts.subList(0, 3));
        try (var journal = log().open(RUN)) {
            journal.append(facts.subList(3, facts.size()));
        }

        assertThat(log().read(RUN).facts()).isEqualTo(facts);
    }

    @Test
    void lists_every_run_that_has_facts() throws IOException {
        assertThat(log().runs()).isEmpty();
        record(SampleRun.number(1).waiting());
        record(SampleRun.number(2).waiting());

        assertThat(log().runs())
                .containsExactlyInAnyOrder(RUN, SampleRun.number(2).run());
    }

    @Test
    void knows_nothing_of_a_run_that_never_was() throws IOException {
        assertThatThrownBy(() -> log().read(RUN)).isInstanceOf(NoSuchRunException.class);
        assertThatThrownBy(() -> log().open(RUN)).isInstanceOf(NoSuchRunException.class);
        assertThat(log().isHeld(RUN)).isFalse();
    }

    @Test
    void has_one_writer_a_run() throws IOException {
        record(SampleRun.number(1).waiting());
        record(SampleRun.number(2).waiting());
        try (var _ = log().open(RUN);
                var _ = log().open(SampleRun.number(2).run())) {
            assertThatThrownBy(() -> log().open(RUN)).isInstanceOf(RunBusyException.class);
        }
        try (var _ = log().open(RUN)) {
            assertThat(log().isHeld(RUN)).isTrue();
        }
    }

    @Test
    void tells_whether_a_run_is_held() throws IOException {
        try (var journal = log().create(RUN)) {
            assertThat(log().isHeld(RUN)).isTrue();
            journal.append(SampleRun.number(1).waiting());
            assertThat(log().isHeld(RUN)).isTrue();
        }
        assertThat(log().isHeld(RUN)).isFalse();
    }

    @Test
    void begins_no_run_twice() throws IOException {
        record(SampleRun.number(1).waiting());

        assertThatThrownBy(() -> log().create(RUN)).isInstanceOf(IOException.class);
        assertThat(log().read(RUN).facts()).isEqualTo(SampleRun.number(1).waiting());
        assertThat(log().isHeld(RUN)).isFalse();
    }

    @Test
    void lets_a_run_go_once_however_often_it_is_told_to() throws IOException {
        record(SampleRun.number(1).waiting());
        var first = log().open(RUN);
        first.close();
        try (var _ = log().open(RUN)) {
            first.close();
            assertThat(log().isHeld(RUN)).isTrue();
        }
    }
}
