package org.keruen.flow.equilibrium;

/// How good flows are, under their own costs.
///
/// @param cost generalised cost of all flows, in equivalents
/// @param excess what the flows cost more than shortest paths would: flows times reduced costs, no difference
///     of large sums
/// @param noise what rounding may have done to the excess
/// @param objective Beckmann's integral, or the total cost under the system-optimum principle
record Measure(double cost, double excess, double noise, double objective) {
    double relativeGap() {
        return cost > 0 ? excess / cost : 0;
    }

    double noiseFloor() {
        return cost > 0 ? noise / cost : 0;
    }
}
