package baton.bench;

import baton.history.Journals;
import java.lang.management.ManagementFactory;

/// Whether ten thousand small runs in one Baton leave anything behind in memory: heap and threads after each
/// thousand, to those after the first five hundred.
public final class SoakBench {

    private static final int FIRST = 500;
    private static final int RUNS = 10_000;
    private static final int SHOWN_EVERY = 1000;

    private SoakBench() {}

    public static void main(String[] arguments) throws Exception {
        try (var folder = Folder.create();
                var journals = new Journals(folder.path());
                var lab = new Lab(journals, Lab.AT_ONCE)) {
            var small = Shapes.mixed(5);
            for (int run = 0; run < FIRST; run++) {
                lab.run(small);
            }
            double heap = heapMb();
            int threads = threads();
            for (int run = FIRST + 1; run <= RUNS; run++) {
                lab.run(small);
                if (run % SHOWN_EVERY == 0) {
                    Figure.of("heap after " + run + " runs, above that after " + FIRST, heapMb() - heap, "MB")
                            .target(2)
                            .with("heapMb", heapMb())
                            .print();
                    Figure.of(
                                    "threads after " + run + " runs, more than after " + FIRST,
                                    threads() - threads,
                                    "threads")
                            .target(2)
                            .with("threads", threads())
                            .print();
                }
            }
        }
    }

    private static double heapMb() {
        return Heap.used() / 1048576.0;
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }
}
