package baton.crash;

import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// How long those who are at work think. Safe for several threads.
final class Moments {

    private static final int LONGEST_MICROS = 4_000;

    private final SplittableRandom chance;
    private final ReentrantLock one = new ReentrantLock();

    Moments(long seed) {
        chance = new SplittableRandom(seed);
    }

    void think() throws InterruptedException {
        one.lockInterruptibly();
        int micros;
        try {
            micros = chance.nextInt(LONGEST_MICROS);
        } finally {
            one.unlock();
        }
        // nobody counts it down
        new CountDownLatch(1).await(micros, TimeUnit.MICROSECONDS);
    }
}
