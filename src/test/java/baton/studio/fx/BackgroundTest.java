package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BackgroundTest {

    private final BlockingQueue<Runnable> home = new LinkedBlockingQueue<>();
    private final Background background = new VirtualThreads(home::add);
    private final List<String> outcomes = new ArrayList<>();

    @Test
    void works_on_a_virtual_thread_and_delivers_at_home() throws InterruptedException {
        background.run(() -> Thread.currentThread().isVirtual() ? "virtual" : "platform", outcomes::add, this::failed);

        Runnable delivery = home.take();
        assertThat(outcomes).isEmpty();
        delivery.run();

        assertThat(outcomes).containsExactly("virtual");
    }

    @Test
    void delivers_a_failure_at_home() throws InterruptedException {
        background.run(() -> fails("disk full"), outcomes::add, this::failed);

        home.take().run();

        assertThat(outcomes).containsExactly("failed: disk full");
    }

    @Test
    void delivers_nothing_once_unsubscribed() throws InterruptedException {
        Subscription delivery = background.run(() -> "late", outcomes::add, this::failed);
        Runnable arrived = home.take();

        delivery.unsubscribe();
        arrived.run();

        assertThat(outcomes).isEmpty();
    }

    @Test
    void immediate_has_delivered_before_it_returns() {
        Background.immediate().run(() -> "now", outcomes::add, this::failed);
        Background.immediate().run(() -> fails("gone"), outcomes::add, this::failed);

        assertThat(outcomes).containsExactly("now", "failed: gone");
    }

    private void failed(Exception cause) {
        outcomes.add("failed: " + cause.getMessage());
    }

    private static String fails(String why) throws IOException {
        throw new IOException(why);
    }
}
