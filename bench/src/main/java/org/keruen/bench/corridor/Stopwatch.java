package org.keruen.bench.corridor;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Map;
import org.keruen.plan.Progress;

/// Milliseconds and allocated bytes of each part of one request, on the thread that made the object.
final class Stopwatch implements Progress {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<Part, Double> millis = new EnumMap<>(Part.class);
    private final Map<Part, Double> megabytes = new EnumMap<>(Part.class);
    private long nanos = System.nanoTime();
    private long bytes = THREADS.getCurrentThreadAllocatedBytes();

    @Override
    public void ended(Part part) {
        long nanosNow = System.nanoTime();
        long bytesNow = THREADS.getCurrentThreadAllocatedBytes();
        millis.merge(part, (nanosNow - nanos) / 1e6, Double::sum);
        megabytes.merge(part, (bytesNow - bytes) / 1e6, Double::sum);
        bytes = THREADS.getCurrentThreadAllocatedBytes();
        nanos = System.nanoTime();
    }

    double millis(Part part) {
        return millis.getOrDefault(part, 0.0);
    }

    double megabytes(Part part) {
        return megabytes.getOrDefault(part, 0.0);
    }

    double millis() {
        return millis.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    double megabytes() {
        return megabytes.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
