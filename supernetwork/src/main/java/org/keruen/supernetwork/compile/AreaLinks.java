package org.keruen.supernetwork.compile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.Window;

/// The links within each area, in a fixed order, and when each may be entered: the same for every question.
final class AreaLinks {
    private final Tracks tracks;
    private final Map<Id<Place>, Place> places = new HashMap<>();
    private final Map<Integer, List<Covered>> known = new ConcurrentHashMap<>();

    /// A link in one direction; its window is empty where it is always open.
    record Covered(Leg.Travelled travelled, Optional<Window> window) {}

    AreaLinks(Tracks tracks, List<Place> places) {
        this.tracks = tracks;
        for (Place place : places) this.places.put(place.id(), place);
    }

    /// Of the package's service of this number.
    List<Covered> of(int number, Service.Area area) {
        return known.computeIfAbsent(number, n -> covered(area));
    }

    private List<Covered> covered(Service.Area area) {
        List<Covered> covered = new ArrayList<>();
        for (List<Leg.Travelled> leaving :
                tracks.of(area.terms().mode(), area.gauge()).values()) {
            for (Leg.Travelled travelled : leaving) {
                boolean within =
                        area.countries().contains(place(Travel.start(travelled)).country())
                                && area.countries()
                                        .contains(place(Travel.end(travelled)).country());
                ZoneId zone = place(travelled.link().from()).zone();
                if (within)
                    covered.add(new Covered(
                            travelled, Departures.window(travelled.link().validity(), zone)));
            }
        }
        return List.copyOf(covered);
    }

    private Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null) throw new IllegalArgumentException("unknown place " + id);
        return place;
    }
}
