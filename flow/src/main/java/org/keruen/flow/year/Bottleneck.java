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

    /// The fuller of two at one place. In one slice the same term may bind cargo that goes ahead and cargo that
    /// waits for all; one more unit then saves both.
    Bottleneck with(Bottleneck other) {
        Bottleneck fuller = other.ratio > ratio ? other : this;
        if (!other.slice.equals(slice) || !other.binding.id().equals(binding.id())) return fuller;
        return new Bottleneck(
                slice,
                binding,
                fuller.usePerDay,
                capacityPerDay,
                fuller.ratio,
                fuller.waitHours,
                usdPerUnitYear + other.usdPerUnitYear,
                fuller.next);
    }
}
