package org.keruen.report.flow;

import org.keruen.flow.year.Corridor;

/// What a year sends along one corridor.
///
/// @param teu boxes, loaded and empty, whatever is in them
/// @param teuEmpty of them
/// @param tonnes of goods, those in boxes included
/// @param share of the tonnes of all corridors
/// @param teuShare of the boxes of all corridors
public record CorridorVolume(
        Corridor corridor, double teu, double teuEmpty, double tonnes, double share, double teuShare) {}
