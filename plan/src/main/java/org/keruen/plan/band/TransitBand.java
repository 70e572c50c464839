package org.keruen.plan.band;

/// Days from the first movement to availability at the destination that one, five and nine of ten consignments need at
/// most.
public record TransitBand(double daysP10, double daysP50, double daysP90) {}
