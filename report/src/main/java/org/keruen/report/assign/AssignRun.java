package org.keruen.report.assign;

import java.util.List;

/// What differs from one run to the next.
///
/// @param cpuSeconds of all threads during the solve
/// @param peakMemoryMb the most memory that the process held, in 2^20 bytes
public record AssignRun(
        double readSeconds,
        double solveSeconds,
        double cpuSeconds,
        int threads,
        double peakMemoryMb,
        List<WrittenFile> written) {
    public AssignRun {
        written = List.copyOf(written);
    }
}
