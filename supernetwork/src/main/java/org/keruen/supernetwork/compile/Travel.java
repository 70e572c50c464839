package org.keruen.supernetwork.compile;

import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Link;
import org.keruen.model.place.Place;

/// Shorthands for a link travelled in one direction.
final class Travel {
    private Travel() {}

    static Leg.Travelled along(Link link) {
        return new Leg.Travelled(link, true);
    }

    static Leg.Travelled against(Link link) {
        return new Leg.Travelled(link, false);
    }

    static Id<Place> start(Leg.Travelled travelled) {
        return travelled.forward() ? travelled.link().from() : travelled.link().to();
    }

    static Id<Place> end(Leg.Travelled travelled) {
        return travelled.forward() ? travelled.link().to() : travelled.link().from();
    }
}
