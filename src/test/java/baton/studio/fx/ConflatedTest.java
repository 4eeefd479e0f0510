package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ConflatedTest {

    private final Queue<Runnable> hops = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private final Conflated<String> gate = new Conflated<>(hops::add, seen::add);

    @Test
    void the_newest_value_wins() {
        gate.offer("one");
        gate.offer("two");
        gate.offer("three");

        hop();

        assertThat(seen).containsExactly("three");
    }

    @Test
    void at_most_one_hop_is_pending() {
        gate.offer("one");
        gate.offer("two");

        assertThat(hops).hasSize(1);
    }

    @Test
    void a_later_offer_hops_again() {
        gate.offer("one");
        hop();
        gate.offer("two");
        hop();

        assertThat(seen).containsExactly("one", "two");
    }

    @Test
    void a_sink_may_offer() {
        var chain = new ArrayList<Integer>();
        var self = new ArrayList<Conflated<Integer>>();
        self.add(new Conflated<>(hops::add, number -> {
            chain.add(number);
            if (number < 3) {
                self.getFirst().offer(number + 1);
            }
        }));

        self.getFirst().offer(1);
        while (!hops.isEmpty()) {
            hop();
        }

        assertThat(chain).containsExactly(1, 2, 3);
    }

    @Test
    void a_sink_that_fails_does_not_stop_the_next_value() {
        var delivered = new ArrayList<String>();
        var brittle = new Conflated<String>(hops::add, value -> {
            if (value.equals("bad")) {
                throw new IllegalArgumentException(value);
            }
            delivered.add(value);
        });

        brittle.offer("bad");
        org.assertj.core.api.Assertions.assertThatThrownBy(this::hop).hasMessage("bad");
        brittle.offer("good");
        hop();

        assertThat(delivered).containsExactly("good");
    }

    @Test
    @Timeout(60)
    void many_threads_never_queue_more_than_one_hop_and_the_last_value_arrives() throws InterruptedException {
        record Offer(int thread, int number) {}
        int threads = 8;
        int offers = 20_000;
        var queued = new AtomicInteger();
        var most = new AtomicInteger();
        var delivered = new ArrayList<Offer>();
        ExecutorService home = Executors.newSingleThreadExecutor();
        var busy = new Conflated<Offer>(
                hop -> {
                    most.accumulateAndGet(queued.incrementAndGet(), Math::max);
                    home.execute(() -> {
                        queued.decrementAndGet();
                        hop.run();
                    });
                },
                delivered::add);

        var all = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            int thread = i;
            Thread.ofPlatform().start(() -> {
                for (int number = 1; number <= offers; number++) {
                    busy.offer(new Offer(thread, number));
                }
                all.countDown();
            });
        }
        all.await();
        busy.offer(new Offer(-1, 0));
        home.close();

        assertThat(most.get()).isEqualTo(1);
        assertThat(delivered.getLast()).isEqualTo(new Offer(-1, 0));
        for (int i = 0; i < threads; i++) {
            int thread = i;
            assertThat(delivered.stream()
                            .filter(offer -> offer.thread() == thread)
                            .map(Offer::number))
                    .isSorted();
        }
    }

    private void hop() {
        hops.remove().run();
    }
}
