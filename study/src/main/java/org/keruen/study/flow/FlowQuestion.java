package org.keruen.study.flow;

import java.util.List;
import java.util.Optional;
import org.keruen.study.corridors.PackageChoice;

/// A year's trade as it is asked for, in plain words; what an option leaves out is absent.
///
/// @param series ids of the series wanted; none for all
public record FlowQuestion(PackageChoice data, Optional<String> year, List<String> series, Optional<String> language) {
    public FlowQuestion {
        series = List.copyOf(series);
    }

    /// A year with everything that is usually told.
    public static FlowQuestion of(PackageChoice data, int year) {
        return new FlowQuestion(data, Optional.of(Integer.toString(year)), List.of(), Optional.empty());
    }
}
