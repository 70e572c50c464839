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

/// The links of a package by the places they leave and reach, in every direction they can be travelled. Links
/// with an unknown end are left out; they are reported as such.
final class Network {
    /// A link travelled one way. `end` is the number of `to`.
    record Way(Link link, Place from, Place to, int end) {}

    private final CorridorPackage corridors;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Way>> leaving = new ArrayList<>();
    private final List<List<Way>> arriving = new ArrayList<>();
    private final List<Way> forward = new ArrayList<>();

    Network(CorridorPackage corridors) {
        this.corridors = corridors;
        for (Place place : corridors.places()) {
            numbers.put(place.id().text(), numbers.size());
            leaving.add(new ArrayList<>());
            arriving.add(new ArrayList<>());
        }
        for (Link link : corridors.links()) {
            @Nullable Integer from = numbers.get(link.from().text());
            @Nullable Integer to = numbers.get(link.to().text());
            if (from == null || to == null) continue;
            forward.add(enter(link, from, to));
            if (link.bothWays()) enter(link, to, from);
        }
    }

    private Way enter(Link link, int from, int to) {
        Way way = new Way(link, corridors.places().get(from), corridors.places().get(to), to);
        leaving.get(from).add(way);
        arriving.get(to).add(way);
        return way;
    }

    CorridorPackage corridors() {
        return corridors;
    }

    /// Every link once, in the direction it is drawn.
    List<Way> forward() {
        return forward;
    }

    /// Null for an id that no place has; that has been reported then.
    @Nullable
    Place place(Id<Place> id) {
        @Nullable Integer number = numbers.get(id.text());
        return number == null ? null : corridors.places().get(number);
    }

    List<Way> leaving(Id<Place> place) {
        @Nullable Integer number = numbers.get(place.text());
        return number == null ? List.of() : leaving.get(number);
    }

    List<Way> arriving(Id<Place> place) {
        @Nullable Integer number = numbers.get(place.text());
        return number == null ? List.of() : arriving.get(number);
    }

    /// Whether a vehicle gets from one place to the other over links of its mode and gauge that share a day
    /// with `during`. That each is open on some such day, not all on the same, is enough here.
    boolean connected(Id<Place> from, Id<Place> to, Mode mode, Gauge gauge, Validity during) {
        @Nullable Integer start = numbers.get(from.text());
        @Nullable Integer goal = numbers.get(to.text());
        if (start == null || goal == null) return true; // an unknown place is reported as such
        boolean[] seen = new boolean[leaving.size()];
        int[] queue = new int[leaving.size()];
        int last = 0;
        queue[last++] = start;
        seen[start] = true;
        for (int next = 0; next < last; next++) {
            if (queue[next] == goal) return true;
            List<Way> ways = leaving.get(queue[next]);
            for (int i = 0; i < ways.size(); i++) {
                Way way = ways.get(i);
                if (seen[way.end] || way.link.mode() != mode || way.link.gauge() != gauge) continue;
                if (!meet(way.link.validity(), during)) continue;
                seen[way.end] = true;
                queue[last++] = way.end;
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
