package org.keruen.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.keruen.model.CorridorPackage;
import org.keruen.model.cargo.Commodity;
import org.keruen.model.cargo.Loading;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Volume;
import org.keruen.model.issue.Issues;
import org.keruen.model.issue.Nearest;
import org.keruen.model.provenance.RowRef;

/// The classes that demand is counted in, as a package has them and as scenarios write them: those of its
/// commodities and of its demand, boxes also as `containers:loaded` and `containers:empty`.
final class Demanded {
    private Demanded() {}

    /// Adds an issue for a class the package does not have.
    static void checkClass(RowRef at, String name, CorridorPackage baseline, Issues issues) {
        Set<String> classes = classes(baseline);
        if (!classes.contains(name)) {
            issues.add(new ScenarioIssue.UnknownDemand(at, "class", name, Nearest.to(name, classes, 3)));
        }
    }

    private static Set<String> classes(CorridorPackage corridors) {
        Set<String> classes = new TreeSet<>();
        for (Commodity commodity : corridors.commodities()) classes.add(commodity.cargoClass());
        for (OdDemand row : corridors.demand()) {
            classes.add(row.cargoClass());
            row.loading().ifPresent(loading -> classes.add(row.cargoClass() + ":" + word(loading)));
        }
        return classes;
    }

    static List<OdDemand> rows(String name, CorridorPackage corridors) {
        List<OdDemand> rows = new ArrayList<>();
        for (OdDemand row : corridors.demand()) {
            if (row.cargoClass().equals(name)) rows.add(row);
        }
        return rows;
    }

    static String word(Loading loading) {
        return loading.name().toLowerCase(Locale.ROOT);
    }

    /// The units of files that a volume can be given in.
    static String units(Volume volume) {
        return switch (volume) {
            case Volume.Mass _ -> "kt";
            case Volume.Boxes _ -> "TEU";
            case Volume.Gas _ -> "bcm";
            case Volume.Vehicles _ -> "vehicles";
        };
    }
}
