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

/// What makes two routes the same to a shipper: the modes of their long hauls in order, the countries in order, and the
/// gateways: gauge breaks, seaports and airports used. A truck at one end instead of a train is the same route.
public record Pattern(List<Mode> modes, List<String> countries, List<Id<Place>> gateways) {
    /// Hauls shorter than this share of the journey do not make a pattern of their own.
    private static final double LONG_HAUL = 0.1;

    public Pattern {
        modes = List.copyOf(modes);
        countries = List.copyOf(countries);
        gateways = List.copyOf(gateways);
    }

    /// `country` tells the ISO code of a place; a waypoint at sea has none (an empty text).
    public static Pattern of(Itinerary itinerary, Function<Id<Place>, String> country) {
        double whole = 0;
        for (Leg leg : itinerary.legs())
            if (leg instanceof Leg.Haul haul) whole += haul.length().value();
        List<Mode> modes = new ArrayList<>();
        Set<String> countries = new LinkedHashSet<>();
        Set<Id<Place>> gateways = new LinkedHashSet<>();
        for (Leg leg : itinerary.legs()) {
            countries.add(country.apply(leg.facts().from()));
            if (leg instanceof Leg.GaugeChange change)
                gateways.add(change.facts().from());
            if (!(leg instanceof Leg.Haul haul)) continue;
            countries.addAll(passed(haul, country));
            boolean overland = haul.mode() == Mode.RAIL || haul.mode() == Mode.ROAD;
            if (!overland)
                gateways.addAll(List.of(haul.facts().from(), haul.facts().to()));
            boolean weighs = !overland || haul.length().value() >= LONG_HAUL * whole;
            if (weighs && (modes.isEmpty() || modes.getLast() != haul.mode())) modes.add(haul.mode());
        }
        countries.remove("");
        return new Pattern(modes, List.copyOf(countries), List.copyOf(gateways));
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
