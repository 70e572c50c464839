package org.keruen.ingest.assignment;

/// What tolls and distance weigh where a class of users says nothing else: minutes for a unit of money, minutes for
/// a unit of length, in the units of the network.
public record CostFactors(double toll, double distance) {
    public static final CostFactors NONE = new CostFactors(0, 0);
}
