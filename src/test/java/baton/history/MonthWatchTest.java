package baton.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonthWatchTest {

    @TempDir
    Path month;

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong millis = new AtomicLong();
    private final MonthWatch watch = new MonthWatch(nanos::get, millis::get);

    private void later(int seconds) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void a_folder_is_left_out_once_it_was_looked_through_a_while_after_it_changed() throws IOException {
        assertThat(watch.mayDiffer(month)).isTrue();
        later(2);
        assertThat(watch.mayDiffer(month)).isTrue();
        later(2);
        assertThat(watch.mayDiffer(month)).isTrue();
        later(2);
        assertThat(watch.mayDiffer(month)).isFalse();
    }

    @Test
    void a_folder_that_nobody_looked_through_since_is_not_left_out() throws IOException {
        assertThat(watch.mayDiffer(month)).isTrue();
        later(100);
        assertThat(watch.mayDiffer(month)).isTrue();
        assertThat(watch.mayDiffer(month)).isFalse();
    }

    @Test
    void a_folder_that_changed_is_looked_through_again() throws IOException {
        watch.mayDiffer(month);
        later(100);
        watch.mayDiffer(month);
        Files.setLastModifiedTime(month, FileTime.fromMillis(5));

        assertThat(watch.mayDiffer(month)).isTrue();
        later(1);
        assertThat(watch.mayDiffer(month)).isTrue();
    }

    @Test
    void a_folder_that_has_not_changed_for_hours_is_left_out_at_once() throws IOException {
        millis.set(Files.getLastModifiedTime(month).toMillis()
                + Duration.ofHours(2).toMillis());

        assertThat(watch.mayDiffer(month)).isTrue();
        assertThat(watch.mayDiffer(month)).isFalse();
    }

    @Test
    void a_folder_that_is_gone_does_no_harm() throws IOException {
        assertThat(watch.mayDiffer(month.resolve("nowhere"))).isTrue();
    }
}
