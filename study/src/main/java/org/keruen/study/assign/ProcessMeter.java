package org.keruen.study.assign;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// What this process takes, as the operating system counts it.
public final class ProcessMeter implements Meter {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";
    private static final double KIB_IN_MIB = 1024;

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toNanos()
                * 1e-9;
    }

    /// The peak of what was resident, where Linux tells it; elsewhere the peak of the JVM's own pools, which is less.
    @Override
    public double peakMemoryMb() {
        try {
            if (Files.isReadable(STATUS)) {
                for (String line : Files.readAllLines(STATUS)) {
                    if (line.startsWith(PEAK)) return kibibytes(line) / KIB_IN_MIB;
                }
            }
        } catch (IOException | NumberFormatException untold) {
            return pools();
        }
        return pools();
    }

    private static double kibibytes(String line) {
        return Double.parseDouble(
                line.substring(PEAK.length()).replace("kB", "").strip());
    }

    private static double pools() {
        long bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            bytes += pool.getPeakUsage().getUsed();
        }
        return bytes / KIB_IN_MIB / KIB_IN_MIB;
    }
}
