package org.keruen.flow.year;

import java.util.LinkedHashMap;
import java.util.Map;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;

/// The empty boxes that close a year's account of boxes.
///
/// Between two zones one sends more boxes than it gets back; a share of the difference returns empty, the rest
/// stays: is sold, scrapped, piles up. So for every zone what came in, loaded and empty, is what went out and what
/// stays.
final class BoxReturns {
    private final double landShare;
    private final double seaShare;
    private final Map<Id<Zone>, String> countries;

    /// @param landShare where an end is in Russia, Belarus or Central Asia
    /// @param seaShare elsewhere
    /// @param countries of the zones
    BoxReturns(double landShare, double seaShare, Map<Id<Zone>, String> countries) {
        this.landShare = landShare;
        this.seaShare = seaShare;
        this.countries = countries;
    }

    /// From one zone to another.
    record Way(Id<Zone> from, Id<Zone> to) {
        Way back() {
            return new Way(to, from);
        }
    }

    /// TEU a year that return empty, in the order of what they answer.
    ///
    /// @param sent TEU a year each way, loaded and, where rows say so, empty
    Map<Way, Double> of(Map<Way, Double> sent) {
        Map<Way, Double> returning = new LinkedHashMap<>();
        sent.forEach((way, teu) -> {
            double more = teu - sent.getOrDefault(way.back(), 0.0);
            double back = share(way) * more;
            if (back > 0) returning.put(way.back(), back);
        });
        return returning;
    }

    private double share(Way way) {
        boolean land = Market.overland(country(way.from())) || Market.overland(country(way.to()));
        return land ? landShare : seaShare;
    }

    private String country(Id<Zone> zone) {
        return countries.getOrDefault(zone, "");
    }
}
