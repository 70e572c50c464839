package org.keruen.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.keruen.plan.band.TransitBand;
import org.keruen.plan.search.Route;

/// When the cargo must be loaded at the latest to be there by the time asked for: with an even chance
/// (`p50`), and nine times in ten (`p90`). Empty where no departure in the window is early enough.
public record LatestLoad(Optional<Promise> p50, Optional<Promise> p90) {
    /// Load then, by the option of this id, and be there within so many days with the chance in question.
    public record Promise(Instant load, String option, double days) {}

    /// Goes back from the latest departure and stops at the first whose median, and the first whose P90, is
    /// in time.
    static LatestLoad of(List<Route> routes, Instant by, OptionWriter writer) {
        Optional<Promise> p50 = Optional.empty();
        Optional<Promise> p90 = Optional.empty();
        List<Route> latestFirst = new ArrayList<>(routes);
        latestFirst.sort(Comparator.comparing((Route route) -> route.itinerary().start())
                .reversed()
                .thenComparingLong(Route::cents));
        for (Route route : latestFirst) {
            TransitBand band = writer.band(route);
            if (p50.isEmpty()) p50 = promise(route, band.daysP50(), by, writer);
            if (p90.isEmpty()) p90 = promise(route, band.daysP90(), by, writer);
            if (p50.isPresent() && p90.isPresent()) break;
        }
        return new LatestLoad(p50, p90);
    }

    private static Optional<Promise> promise(Route route, double days, Instant by, OptionWriter writer) {
        Instant load = route.itinerary().start();
        double have = (by.getEpochSecond() - load.getEpochSecond()) / 86_400.0;
        return days <= have ? Optional.of(new Promise(load, writer.id(route), days)) : Optional.empty();
    }
}
