package baton.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// Something that is measured, and for how long it keeps processors busy. A busy machine gives more of them to
/// whoever has more threads that want one; this figure does not depend on that.
final class AtWork implements Trial.Work {

    private final Trial.Work work;
    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final List<Double> nanos = new ArrayList<>();

    AtWork(Trial.Work work) {
        this.work = work;
    }

    @Override
    public void run() throws Exception {
        long before = system.getProcessCpuTime();
        work.run();
        nanos.add((double) (system.getProcessCpuTime() - before));
    }

    /// Of the latest `turns`, in nanoseconds of all processors together. The system counts in steps that are as
    /// long as a turn, so that no single one says anything.
    double mean(int turns) {
        return nanos.subList(Math.max(0, nanos.size() - turns), nanos.size()).stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(Double.NaN);
    }
}
