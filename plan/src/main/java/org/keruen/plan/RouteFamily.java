package org.keruen.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.place.PlaceKind;

/// The ways between China and Europe as people speak of them. A route is of a family when it crosses its countries or
/// has
/// a haul of it; by road it must have no others, ferries that carry the lorry apart.
public enum RouteFamily {
    /// Through Russia or Belarus, in by rail.
    NORTHERN,
    /// Through Iran.
    SOUTHERN,
    /// Over the Caspian, between Kazakhstan or Turkmenistan and Azerbaijan.
    MIDDLE,
    /// With a sea-going ship elsewhere.
    SEA,
    AIR,
    /// By lorry all the way.
    ROAD;

    private static final Set<String> NORTH = Set.of("RU", "BY");
    private static final Set<String> SOUTH = Set.of("IR");
    private static final Set<String> EAST_COAST = Set.of("KZ", "TM");

    /// Whether a move is what makes a route one of the family, or could be part of it where it must cross countries.
    /// `country` tells a place's ISO code.
    boolean marks(
            Mode mode, Id<Place> from, Id<Place> to, List<Leg.Travelled> links, Function<Id<Place>, String> country) {
        return switch (this) {
            case NORTHERN -> mode == Mode.RAIL && touches(links, NORTH, country);
            case SOUTHERN -> mode != Mode.AIR && touches(links, SOUTH, country);
            case MIDDLE -> ship(mode) && overTheCaspian(country.apply(from), country.apply(to));
            case SEA -> mode == Mode.SEA && !overTheCaspian(country.apply(from), country.apply(to));
            case AIR -> mode == Mode.AIR;
            case ROAD -> mode == Mode.ROAD;
        };
    }

    /// The countries that a route of the family crosses; none where one haul says enough.
    Set<String> crosses() {
        return switch (this) {
            case NORTHERN -> NORTH;
            case SOUTHERN -> SOUTH;
            case MIDDLE, SEA, AIR, ROAD -> Set.of();
        };
    }

    /// Whether a route of the family may have a haul in this mode at all.
    boolean mayUse(Mode mode) {
        return this != ROAD || mode == Mode.ROAD || mode == Mode.FERRY;
    }

    /// Whether a connection between two places, did it exist, could be what marks the family.
    boolean couldJoin(Place a, Place b) {
        return switch (this) {
            case NORTHERN -> NORTH.contains(a.country()) || NORTH.contains(b.country());
            case SOUTHERN -> a.country().equals("IR") || b.country().equals("IR");
            case MIDDLE -> overTheCaspian(a.country(), b.country());
            case SEA -> both(PlaceKind.SEAPORT, a, b) && !overTheCaspian(a.country(), b.country());
            case AIR -> both(PlaceKind.AIRPORT, a, b);
            case ROAD -> true;
        };
    }

    /// The modes by which a connection that marks the family could go.
    Set<Mode> joinedBy() {
        return switch (this) {
            case NORTHERN -> Set.of(Mode.RAIL);
            case SOUTHERN -> Set.of(Mode.RAIL, Mode.ROAD, Mode.FEEDER, Mode.FERRY);
            case MIDDLE -> Set.of(Mode.FEEDER, Mode.FERRY);
            case SEA -> Set.of(Mode.SEA);
            case AIR -> Set.of(Mode.AIR);
            case ROAD -> Set.of(Mode.ROAD);
        };
    }

    /// What would join two places.
    String connection() {
        return switch (this) {
            case NORTHERN -> "a railway with a service";
            case SOUTHERN -> "a link with a service";
            case MIDDLE, SEA -> "a ship";
            case AIR -> "a flight";
            case ROAD -> "a road with a service";
        };
    }

    private static boolean touches(
            List<Leg.Travelled> links, Set<String> countries, Function<Id<Place>, String> country) {
        return links.stream()
                .map(Leg.Travelled::link)
                .anyMatch(link -> countries.contains(link.country())
                        || countries.contains(country.apply(link.from()))
                        || countries.contains(country.apply(link.to())));
    }

    private static boolean both(PlaceKind kind, Place a, Place b) {
        return a.kinds().contains(kind) && b.kinds().contains(kind);
    }

    private static boolean ship(Mode mode) {
        return mode == Mode.SEA || mode == Mode.FEEDER || mode == Mode.FERRY;
    }

    private static boolean overTheCaspian(String from, String to) {
        return (EAST_COAST.contains(from) && to.equals("AZ")) || (from.equals("AZ") && EAST_COAST.contains(to));
    }
}
