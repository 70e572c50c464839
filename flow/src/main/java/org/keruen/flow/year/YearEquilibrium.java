package org.keruen.flow.year;

import java.util.List;
import java.util.Map;

/// One way a year can settle: volumes that the costs they cause lead to again.
///
/// @param flow the year; where it is not the usual solution, its longest part stands for all of it
/// @param lasts whether thin corridors' services come back to it after a push of one per cent either way while
///     queues are at rest
/// @param startSpread how far apart the starts that led to it ended, as a share of what fills a service
/// @param starts that led to it
/// @param services TEU a year by service group, in the longest part
public record YearEquilibrium(
        YearFlow flow, boolean lasts, double startSpread, List<String> starts, Map<String, Double> services) {
    public YearEquilibrium {
        starts = List.copyOf(starts);
    }
}
