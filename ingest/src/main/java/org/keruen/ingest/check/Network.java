package org.keruen.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.time.Validity;

/// The links of a package by where they can be entered, with all days and directions in mind.
final class Network {
    /// A link and the end it is left by.
    record Way(Link link, Place to) {}

    private final CorridorPackage corridors;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Way>> ways = new ArrayList<>();

    Network(CorridorPackage corridors) {
        this.corridors = corridors;
        for (Place place : corridors.places()) {
            places.put(place.id().text(), place);
            numbers.put(place.id().text(), numbers.size());
            ways.add(new ArrayList<>());
        }
        for (Link link : corridors.links()) {
            enter(link, link.from(), link.to());
            if (link.bothWays()) enter(link, link.to(), link.from());
        }
    }

    private void enter(Link link, Id<Place> from, Id<Place> to) {
        @Nullable Integer number = numbers.get(from.text());
        @Nullable Place end = places.get(to.text());
        if (number != null && end != null) ways.get(number).add(new Way(link, end));
    }

    CorridorPackage corridors() {
        return corridors;
    }

    /// Null for an id that no place has; that has been reported then.
    @Nullable
    Place place(Id<Place> id) {
        return places.get(id.text());
    }

    List<Way> waysFrom(Place place) {
        return ways.get(numbers.getOrDefault(place.id().text(), 0));
    }

    /// Whether a vehicle gets from one place to the other over links of its mode and gauge that share a day
    /// with `during`. That each is open on some such day, not all on the same, is enough here.
    boolean connected(Id<Place> from, Id<Place> to, Mode mode, Gauge gauge, Validity during) {
        @Nullable Integer start = numbers.get(from.text());
        @Nullable Integer goal = numbers.get(to.text());
        if (start == null || goal == null) return true; // an unknown place is reported as such
        boolean[] seen = new boolean[ways.size()];
        int[] queue = new int[ways.size()];
        int end = 0;
        queue[end++] = start;
        seen[start] = true;
        for (int next = 0; next < end; next++) {
            if (queue[next] == goal) return true;
            for (Way way : ways.get(queue[next])) {
                Link link = way.link;
                if (link.mode() != mode || link.gauge() != gauge || !meet(link.validity(), during)) continue;
                int reached = numbers.getOrDefault(way.to.id().text(), start);
                if (seen[reached]) continue;
                seen[reached] = true;
                queue[end++] = reached;
            }
        }
        return false;
    }

    static boolean meet(Validity one, Validity other) {
        return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
    }

    static String system(Mode mode, Gauge gauge) {
        return gauge == Gauge.NONE ? mode.word() : mode.word() + " " + gauge.millimetres();
    }
}
