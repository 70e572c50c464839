package org.keruen.report.assign;

import java.util.List;
import org.keruen.flow.Stop;
import org.keruen.flow.TracePoint;

/// How good the solution is, and what it comes to.
///
/// @param gapAsked the relative gap that was to be reached
/// @param noiseFloor below it, a relative gap is rounding
/// @param lowerBound no solution has a lower objective
/// @param totalTravelTime vehicles times time
/// @param totalCost vehicles times generalised cost
public record Quality(
        double gapAsked,
        double relativeGap,
        String gapDefinition,
        double noiseFloor,
        double averageExcessCost,
        double objective,
        double lowerBound,
        double totalTravelTime,
        double totalCost,
        int iterations,
        Stop stop,
        List<TracePoint> trace) {
    public Quality {
        trace = List.copyOf(trace);
    }
}
