package org.keruen.plan;

import java.util.function.Function;
import org.keruen.model.Id;
import org.keruen.model.place.GeoPoint;
import org.keruen.model.place.Place;

/// Says how far out of the way of a question a ride is.
final class Detour {
    /// Rides that make the way longer than this many times are out of it.
    static final double MOST = 1.25;

    private final GeoPoint origin;
    private final GeoPoint destination;
    private final Function<Id<Place>, GeoPoint> at;

    Detour(PlanRequest request, Function<Id<Place>, GeoPoint> at) {
        this.origin = request.from().getFirst().at();
        this.destination = request.to().getFirst().at();
        this.at = at;
    }

    /// How many times longer than the straight way the way by a ride is; without bound when it leads away.
    double by(Id<Place> from, Id<Place> to) {
        GeoPoint boards = at.apply(from);
        GeoPoint alights = at.apply(to);
        if (alights.kilometresTo(destination) > 0.9 * boards.kilometresTo(destination)) return Double.MAX_VALUE;
        double way = origin.kilometresTo(boards) + boards.kilometresTo(alights) + alights.kilometresTo(destination);
        return way / Math.max(1, origin.kilometresTo(destination));
    }
}
