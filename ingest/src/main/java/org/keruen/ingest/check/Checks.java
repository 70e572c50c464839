package org.keruen.ingest.check;

import org.keruen.ingest.table.Reading;
import org.keruen.model.CorridorPackage;

/// All cross-table checks, in the order a reader can best work off.
public final class Checks {
    private Checks() {}

    public static void run(CorridorPackage corridors, Reading reading) {
        Network network = new Network(corridors);
        Distances.check(network, reading);
        Countries.check(corridors, reading);
        Lines.check(network, reading);
        Areas.check(network, reading);
        Timetables.check(corridors, reading);
        Borders.check(network, reading);
        GaugeBreaks.check(network, reading);
        Roles.check(network, reading);
        TariffGaps.check(network, reading);
        FactorGaps.check(corridors, reading);
    }

    /// Means something only when all tables have been read.
    public static void reportUnusedSources(CorridorPackage corridors, Reading reading) {
        Sources.check(corridors, reading);
    }
}
