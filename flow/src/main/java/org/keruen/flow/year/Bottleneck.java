package org.keruen.flow.year;

import java.util.Optional;
import org.keruen.model.resource.Resource;

/// Where a year jams: a gate in the slice in which it is fullest, and the term that makes it so.
///
/// @param slice in which it is fullest
/// @param binding the term that is fullest
/// @param usePerDay of it, in its unit's things a day
/// @param capacityPerDay of it
/// @param ratio use over capacity
/// @param waitHours that passing takes there beyond the work itself, at this use
/// @param usdPerUnitYear what one more unit a day, kept up all year, would save those who pass; nothing where
///     another term would bind at once
/// @param next the term that would bind if this one were out of the way, and how full that one is
public record Bottleneck(
        Slice slice,
        Resource binding,
        double usePerDay,
        double capacityPerDay,
        double ratio,
        double waitHours,
        double usdPerUnitYear,
        Optional<Next> next) {
    /// A term that would bind next.
    public record Next(Resource row, double ratio) {}
}
