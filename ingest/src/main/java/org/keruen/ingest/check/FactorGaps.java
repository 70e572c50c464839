package org.keruen.ingest.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.keruen.ingest.problem.GapProblem;
import org.keruen.ingest.problem.Spot;
import org.keruen.ingest.table.Reading;
import org.keruen.model.CorridorPackage;
import org.keruen.model.emission.EmissionFactor;
import org.keruen.model.network.Link;
import org.keruen.model.network.Traction;

/// Every mode and traction in use has a CO2e factor of hauling.
final class FactorGaps {
    private FactorGaps() {}

    static void check(CorridorPackage corridors, Reading reading) {
        Set<String> looked = new HashSet<>();
        for (Link link : corridors.links()) {
            if (!looked.add(link.mode().word() + link.traction() + link.country())) continue;
            boolean known = false;
            for (EmissionFactor factor : corridors.factors()) known = known || speaks(factor, link);
            if (known) continue;
            String traction = link.traction() == Traction.NONE
                    ? ""
                    : " on " + link.traction().name().toLowerCase(Locale.ROOT) + " lines";
            String country = link.country().isEmpty() ? "any country" : link.country();
            reading.add(
                    new GapProblem.NoFactor(Spot.of("factors.csv"), link.mode().word(), traction, country));
        }
    }

    private static boolean speaks(EmissionFactor factor, Link link) {
        boolean mode = factor.mode().isEmpty() || factor.mode().get() == link.mode();
        boolean traction = factor.traction().isEmpty()
                || factor.traction().get() == link.traction()
                || link.traction() == Traction.PARTIAL;
        boolean country = factor.country().isEmpty() || factor.country().get().equals(link.country());
        return !factor.hub() && mode && traction && country;
    }
}
