package baton.studio.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.junit.jupiter.api.Test;

class LatestSavedTest {

    /// Does its work when a test says so.
    private static final class Later implements Background {
        private final Deque<Runnable> work = new ArrayDeque<>();

        @Override
        public <T> Subscription run(Callable<T> todo, Consumer<? super T> done, Consumer<? super Exception> failed) {
            work.add(() -> Background.immediate().run(todo, done, failed));
            return Subscription.EMPTY;
        }
    }

    private final Later later = new Later();
    private final List<String> saved = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final LatestSaved<String> keeping =
            new LatestSaved<>(later, this::save, why -> troubles.add(why.getMessage()));

    private void save(String text) throws IOException {
        if (text.isEmpty()) {
            throw new IOException("full");
        }
        saved.add(text);
    }

    @Test
    void one_is_saved_at_a_time_and_what_lies_between_is_not() {
        keeping.accept("a");
        keeping.accept("ab");
        keeping.accept("abc");
        assertThat(later.work).hasSize(1);
        later.work.remove().run();
        later.work.remove().run();
        assertThat(saved).containsExactly("a", "abc");
        assertThat(later.work).isEmpty();
    }

    @Test
    void after_one_that_failed_the_next_is_saved() {
        keeping.accept("");
        keeping.accept("a");
        later.work.remove().run();
        later.work.remove().run();
        assertThat(troubles).containsExactly("full");
        assertThat(saved).containsExactly("a");
    }
}
