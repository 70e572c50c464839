package org.keruen.plan.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;

/// What makes two routes the same to a shipper: the modes in order, the countries in order, and where cargo changes
/// mode or gauge.
public record Pattern(List<Mode> modes, List<String> countries, List<Id<Place>> changes) {
    public Pattern {
        modes = List.copyOf(modes);
        countries = List.copyOf(countries);
        changes = List.copyOf(changes);
    }

    /// `country` tells the ISO code of a place; a waypoint at sea has none (an empty text).
    public static Pattern of(Itinerary itinerary, Function<Id<Place>, String> country) {
        List<Mode> modes = new ArrayList<>();
        Set<String> countries = new LinkedHashSet<>();
        List<Id<Place>> changes = new ArrayList<>();
        for (Leg leg : itinerary.legs()) {
            countries.add(country.apply(leg.facts().from()));
            if (leg instanceof Leg.Haul haul) {
                if (modes.isEmpty() || modes.getLast() != haul.mode()) {
                    if (!modes.isEmpty()) changes.add(haul.facts().from());
                    modes.add(haul.mode());
                }
                countries.addAll(passed(haul, country));
            }
            if (leg instanceof Leg.GaugeChange change)
                changes.add(change.facts().from());
        }
        countries.remove("");
        return new Pattern(modes, List.copyOf(countries), changes);
    }

    /// A ship or aircraft touches the countries it calls at, a train, truck or pipe all it runs through.
    private static List<String> passed(Leg.Haul haul, Function<Id<Place>, String> country) {
        List<String> passed = new ArrayList<>();
        boolean overland = haul.mode() == Mode.RAIL || haul.mode() == Mode.ROAD || haul.mode() == Mode.PIPELINE;
        if (overland) {
            for (Leg.Travelled travelled : haul.links()) {
                passed.add(country.apply(
                        travelled.forward()
                                ? travelled.link().from()
                                : travelled.link().to()));
            }
        }
        passed.add(country.apply(haul.facts().to()));
        return passed;
    }
}
