package org.keruen.bench.corridor;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import org.keruen.plan.Progress;

/// Milliseconds by the clock, milliseconds of processor, and allocated megabytes of each part of one request, on
/// the thread that made the object. Processor time is what others on the machine disturb least.
final class Stopwatch implements Progress {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<Part, Taken> taken = new EnumMap<>(Part.class);
    private Taken before = now();

    /// Totals of one thread since it began.
    record Taken(double millis, double processorMillis, double megabytes) {
        static final Taken NOTHING = new Taken(0, 0, 0);

        Taken plus(Taken more) {
            return new Taken(millis + more.millis, processorMillis + more.processorMillis, megabytes + more.megabytes);
        }

        Taken since(Taken earlier) {
            return new Taken(
                    millis - earlier.millis, processorMillis - earlier.processorMillis, megabytes - earlier.megabytes);
        }
    }

    @Override
    public void ended(Part part) {
        taken.merge(part, now().since(before), Taken::plus);
        before = now();
    }

    Taken of(Part part) {
        return taken.getOrDefault(part, Taken.NOTHING);
    }

    Taken whole() {
        return taken.values().stream().reduce(Taken.NOTHING, Taken::plus);
    }

    private static Taken now() {
        return new Taken(
                System.nanoTime() / 1e6,
                THREADS.getCurrentThreadCpuTime() / 1e6,
                THREADS.getCurrentThreadAllocatedBytes() / 1e6);
    }
}
