package org.keruen.plan;

import java.util.List;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;

/// The route somebody asks after: any of a family, or one option of an earlier answer.
public sealed interface WantedRoute {
    record OfFamily(RouteFamily family) implements WantedRoute {}

    /// The way of an option: its services, each between its places, in order.
    record OfOption(String option, List<Ride> rides) implements WantedRoute {
        public OfOption {
            rides = List.copyOf(rides);
            if (rides.isEmpty()) throw new IllegalArgumentException("an option has a haul");
        }
    }

    /// A haul: with which service, from where to where.
    record Ride(Id<Service> service, String name, Id<Place> from, Id<Place> to) {}
}
