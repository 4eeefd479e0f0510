package baton.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Lets only as many tries at one model be under way as it takes at once, in the order in which they came. Safe
/// for several threads.
final class Turns {

    /// Of a model that takes as many as there are.
    static final Turn FREE = new Turn(null);

    private record Door(String model, int width) {}

    private final Map<Door, Semaphore> doors = new ConcurrentHashMap<>();

    /// The turn of one try; let go of exactly once after it was taken.
    record Turn(@Nullable Semaphore door) {

        /// Whether it could be taken at once.
        boolean isTaken() {
            return door == null || door.tryAcquire();
        }

        /// Waits for it.
        void take() throws InterruptedException {
            if (door != null) {
                door.acquire();
            }
        }

        void letGo() {
            if (door != null) {
                door.release();
            }
        }
    }

    /// @param atOnce how many the model takes; who came under another number is not counted
    Turn of(String model, int atOnce) {
        return atOnce == Integer.MAX_VALUE
                ? FREE
                : new Turn(doors.computeIfAbsent(
                        new Door(model, Math.max(1, atOnce)), door -> new Semaphore(door.width(), true)));
    }
}
