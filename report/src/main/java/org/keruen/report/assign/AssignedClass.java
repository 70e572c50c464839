package org.keruen.report.assign;

/// One class of users.
///
/// @param trips all of them, in vehicles
/// @param withinZones trips that end in the zone where they begin; they use no link
/// @param assigned trips that are on the network: neither within a zone nor without a path
public record AssignedClass(
        String name,
        double equivalents,
        double tollFactor,
        double distanceFactor,
        double trips,
        double withinZones,
        double assigned) {}
