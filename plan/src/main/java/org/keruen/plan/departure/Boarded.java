package org.keruen.plan.departure;

import java.time.Instant;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.units.Hours;

/// A departure of a timetable that a route takes: when the cargo `came` to the place (at the first place,
/// when it was ready), when it stood on the platform, loaded or transferred, and when the departure `leaves`.
///
/// `cutoff` is what held for this cargo: none for what comes on from another train or ship. `first`: nothing
/// was boarded before.
public record Boarded(
        Id<Service> service,
        String serviceName,
        Id<Place> place,
        Instant came,
        Instant standing,
        Instant leaves,
        Hours cutoff,
        boolean first) {}
