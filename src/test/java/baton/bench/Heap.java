package baton.bench;

import java.lang.management.ManagementFactory;

/// How much of the heap is in use once what is not needed is gone.
final class Heap {

    private Heap() {}

    /// In bytes.
    static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        long least = Long.MAX_VALUE;
        for (int turn = 0; turn < 5; turn++) {
            System.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
