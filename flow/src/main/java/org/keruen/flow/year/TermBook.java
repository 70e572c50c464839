package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.place.Place;
import org.keruen.model.resource.Resource;

/// The terms of a slice by where cargo meets them.
///
/// Terms of a link, or of one end of it, are met on the link in their direction. Terms of a port are met by
/// what comes by sea or leaves by sea. Terms of an inland terminal are met by what is lifted there (cranes,
/// yard, berth) or by what arrives by rail (the others). A term that says nothing a year can count (a stock,
/// a direction between countries at an inland terminal) is not met by anything.
final class TermBook {
    /// Which way a link is travelled.
    record Way(Id<Link> link, boolean forward) {}

    private final List<CapacityTerm> terms;
    private final Map<Way, List<Integer>> ofWay = new HashMap<>();
    private final Map<Id<Place>, List<Integer>> toSea = new HashMap<>();
    private final Map<Id<Place>, List<Integer>> fromSea = new HashMap<>();
    private final Map<Id<Place>, List<Integer>> lifted = new HashMap<>();
    private final Map<Id<Place>, List<Integer>> arriving = new HashMap<>();

    TermBook(CorridorPackage corridors, Slice slice, YearParameters parameters) {
        terms = CapacityTerm.of(QuotaTerms.with(corridors), slice, parameters.of(Fitted.CAPACITY_ASSUMED));
        Map<Id<Link>, Link> links = new LinkedHashMap<>();
        Map<Id<Place>, String> country = new HashMap<>();
        Set<Id<Place>> ports = new HashSet<>();
        for (Place place : corridors.places()) country.put(place.id(), place.country());
        for (Link link : corridors.links()) {
            links.put(link.id(), link);
            if (Counting.atSea(link.mode())) {
                ports.add(link.from());
                ports.add(link.to());
            }
        }
        for (int number = 0; number < terms.size(); number++) {
            Resource row = terms.get(number).row();
            switch (row.at()) {
                case Resource.At.OfLink at -> onLink(links.get(at.link()), row.direction(), country, number);
                case Resource.At.OfEnd at -> onLink(links.get(at.link()), row.direction(), country, number);
                case Resource.At.OfPlace at -> atPlace(at.place(), row, ports.contains(at.place()), number);
            }
        }
    }

    private void onLink(@Nullable Link link, Resource.Direction direction, Map<Id<Place>, String> country, int number) {
        if (link == null) return;
        String from = country.getOrDefault(link.from(), "");
        String to = country.getOrDefault(link.to(), "");
        boolean forward = switch (direction) {
            case Resource.Direction.Both _, Resource.Direction.Forward _ -> true;
            case Resource.Direction.Backward _ -> false;
            case Resource.Direction.Across across ->
                across.fromCountry().equals(from) && across.toCountry().equals(to);
            case Resource.Direction.ToSea _ -> !ashore(link.from(), link, row(number));
            case Resource.Direction.FromSea _ -> ashore(link.from(), link, row(number));
        };
        boolean backward = switch (direction) {
            case Resource.Direction.Both _, Resource.Direction.Backward _ -> true;
            case Resource.Direction.Forward _ -> false;
            case Resource.Direction.Across across ->
                across.fromCountry().equals(to) && across.toCountry().equals(from);
            case Resource.Direction.ToSea _, Resource.Direction.FromSea _ -> !forward;
        };
        if (forward) add(ofWay, new Way(link.id(), true), number);
        if (backward && link.bothWays()) add(ofWay, new Way(link.id(), false), number);
    }

    private Resource row(int number) {
        return terms.get(number).row();
    }

    /// Whether the end is the far one of a port's crossing, so that what starts there comes from the sea.
    private static boolean ashore(Id<Place> end, Link link, Resource row) {
        return row.at() instanceof Resource.At.OfEnd at
                && !at.place().equals(end)
                && (link.from().equals(at.place()) || link.to().equals(at.place()));
    }

    private void atPlace(Id<Place> place, Resource row, boolean port, int number) {
        if (port) {
            switch (row.direction()) {
                case Resource.Direction.ToSea _ -> add(toSea, place, number);
                case Resource.Direction.FromSea _ -> add(fromSea, place, number);
                case Resource.Direction.Both _ -> {
                    add(toSea, place, number);
                    add(fromSea, place, number);
                }
                case Resource.Direction.Across _, Resource.Direction.Forward _, Resource.Direction.Backward _ -> {}
            }
            return;
        }
        if (!(row.direction() instanceof Resource.Direction.Both)) return;
        switch (row.term()) {
            case CRANES, YARD, BERTH -> add(lifted, place, number);
            case PATHS, SIDING, WAGONS, INSPECTION, ACCEPTANCE, LOCOMOTIVES, FLEET, PIPELINE ->
                add(arriving, place, number);
        }
    }

    private static <K> void add(Map<K, List<Integer>> map, K key, int number) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(number);
    }

    List<CapacityTerm> terms() {
        return terms;
    }

    List<Integer> onWay(Id<Link> link, boolean forward) {
        return ofWay.getOrDefault(new Way(link, forward), List.of());
    }

    List<Integer> leavingBySea(Id<Place> port) {
        return toSea.getOrDefault(port, List.of());
    }

    List<Integer> comingBySea(Id<Place> port) {
        return fromSea.getOrDefault(port, List.of());
    }

    List<Integer> lifted(Id<Place> place) {
        return lifted.getOrDefault(place, List.of());
    }

    List<Integer> arriving(Id<Place> place) {
        return arriving.getOrDefault(place, List.of());
    }
}
