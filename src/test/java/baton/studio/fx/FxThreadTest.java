package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
@Timeout(30)
class FxThreadTest {

    @Test
    void brings_work_to_the_javafx_thread() throws ExecutionException, InterruptedException {
        var there = new CompletableFuture<Boolean>();
        FxThread.run(() -> there.complete(Platform.isFxApplicationThread()));

        assertThat(there.get()).isTrue();
    }

    @Test
    void runs_at_once_and_later_after_what_is_going_on() throws ExecutionException, InterruptedException {
        List<String> order = new ArrayList<>();
        var done = new CompletableFuture<List<String>>();
        FxThread.run(() -> {
            FxThread.later(() -> {
                order.add("later");
                done.complete(order);
            });
            FxThread.run(() -> order.add("at once"));
            order.add("end");
        });

        assertThat(done.get()).containsExactly("at once", "end", "later");
    }

    @Test
    void guards_against_other_threads() throws ExecutionException, InterruptedException {
        assertThatThrownBy(FxThread::assertFx)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Thread.currentThread().getName());

        var there = new CompletableFuture<String>();
        FxThread.run(() -> {
            FxThread.assertFx();
            there.complete("fine");
        });
        assertThat(there.get()).isEqualTo("fine");
    }
}
