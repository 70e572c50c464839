package org.keruen.report.assign;

import java.util.List;
import java.util.OptionalDouble;

/// A link with what is on it.
///
/// @param volume in equivalents
/// @param vehicles one number a class
/// @param cost what a vehicle of each class minds, infinite where the class may not go
/// @param freeTime the time with nobody on the link
/// @param volumeOverCapacity there where the link's time depends on a capacity
/// @param selected equivalents of the selected trips, where some were selected
public record LinkRow(
        NamedLink link,
        double volume,
        List<Double> vehicles,
        double time,
        List<Double> cost,
        double freeTime,
        OptionalDouble volumeOverCapacity,
        OptionalDouble selected) {
    public LinkRow {
        vehicles = List.copyOf(vehicles);
        cost = List.copyOf(cost);
    }
}
