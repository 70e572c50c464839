package org.keruen.report.flow;

import java.util.List;

/// What one kind of goods moves between two zones in a year.
///
/// @param from zone id
/// @param loading `loaded` or `empty` for boxes, blank otherwise
/// @param unit TEU or t
/// @param tonnes of goods
/// @param costUsd what it expects to pay: charges, time and what is unseen
/// @param byCorridor volume along each corridor, in the order of [org.keruen.flow.year.Corridor]
public record PairVolume(
        String cargoClass,
        String loading,
        String from,
        String to,
        double volume,
        String unit,
        double tonnes,
        double costUsd,
        List<Double> byCorridor) {
    public PairVolume {
        byCorridor = List.copyOf(byCorridor);
    }
}
