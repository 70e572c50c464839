package org.keruen.plan.track;

import java.time.Instant;
import org.keruen.model.Id;
import org.keruen.model.place.Place;

/// Something that happened to a shipment: it came to a place, or left it.
public record Event(Kind kind, Id<Place> place, Instant at) {
    public enum Kind {
        ARRIVED,
        DEPARTED
    }
}
