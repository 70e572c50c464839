package org.keruen.study.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Language;
import org.keruen.model.place.Place;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Service;
import org.keruen.report.plan.Stop;

/// Looks up what a document says of places and services, in one language. Serves any number of threads.
final class Gazette {
    /// A package has a few thousand hauls; lines beyond so many are drawn each time.
    private static final int MOST_LINES = 20_000;

    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final Map<Id<Service>, Service.Terms> services = new HashMap<>();
    private final Map<Id<Place>, Stop> stops = new HashMap<>();
    private final Map<Way, List<GeoPoint>> lines = new ConcurrentHashMap<>();
    private final Language language;

    Gazette(CorridorPackage corridors, Language language) {
        this.language = language;
        for (Place place : corridors.places()) {
            places.put(place.id(), place);
            stops.put(place.id(), stop(place));
        }
        for (Service service : corridors.services())
            services.put(service.terms().id(), service.terms());
    }

    Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null) throw new IllegalStateException("the answer names a place the package has not: " + id);
        return place;
    }

    Stop stop(Id<Place> id) {
        Stop stop = stops.get(id);
        if (stop == null) throw new IllegalStateException("the answer names a place the package has not: " + id);
        return stop;
    }

    Stop stop(Place place) {
        return new Stop(
                place.id().text(),
                place.names().in(language),
                place.country(),
                place.at().lat(),
                place.at().lon());
    }

    List<Stop> stops(List<Place> some) {
        return some.stream().map(this::stop).toList();
    }

    Optional<Mode> mode(Id<Service> service) {
        return Optional.ofNullable(services.get(service)).map(Service.Terms::mode);
    }

    /// The time between departures where a service has no timetable.
    Optional<BigDecimal> headway(Id<Service> service) {
        Service.Terms terms = services.get(service);
        if (terms == null || !(terms.schedule() instanceof Schedule.Headway headway)) return Optional.empty();
        return Optional.of(Figures.rounded(headway.between().value(), 1));
    }

    /// The way over the ground of a haul: the ends of its links and the points drawn between them, as travelled.
    List<GeoPoint> line(Leg.Haul haul) {
        Way way = new Way(haul.links());
        List<GeoPoint> known = lines.get(way);
        if (known != null) return known;
        List<GeoPoint> line = List.copyOf(drawn(haul));
        if (lines.size() < MOST_LINES) lines.put(way, line);
        return line;
    }

    private List<GeoPoint> drawn(Leg.Haul haul) {
        List<GeoPoint> line = new ArrayList<>();
        for (Leg.Travelled travelled : haul.links()) {
            var link = travelled.link();
            List<GeoPoint> drawn = new ArrayList<>();
            drawn.add(place(link.from()).at());
            drawn.addAll(link.between());
            drawn.add(place(link.to()).at());
            for (GeoPoint point : travelled.forward() ? drawn : drawn.reversed()) {
                if (line.isEmpty() || !line.getLast().equals(point)) line.add(point);
            }
        }
        return line;
    }

    /// The links of a haul. The package has one object for each link, so they are compared as objects.
    private record Way(List<Leg.Travelled> links) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(@Nullable Object other) {
            if (!(other instanceof Way way) || way.links.size() != links.size()) return false;
            for (int i = 0; i < links.size(); i++) {
                Leg.Travelled mine = links.get(i);
                Leg.Travelled theirs = way.links.get(i);
                if (mine.link() != theirs.link() || mine.forward() != theirs.forward()) return false;
            }
            return true;
        }

        @Override
        public int hashCode() {
            int hash = links.size();
            for (Leg.Travelled one : links) {
                hash = 31 * hash + System.identityHashCode(one.link());
                hash = 31 * hash + Boolean.hashCode(one.forward());
            }
            return hash;
        }
    }
}
