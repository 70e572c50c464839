package org.keruen.plan.band;

/// Days from the first movement to availability at the destination that one, five and nine of ten consignments need
/// at most, and the share that has no departure left to take. A quantile that falls into that share is infinite.
public record TransitBand(double daysP10, double daysP50, double daysP90, double notDelivered) {}
