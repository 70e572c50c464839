package org.keruen.plan.track;

import java.time.Instant;
import java.util.Optional;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.plan.band.Bands;
import org.keruen.plan.band.TransitBand;

/// When a shipment under way will be there, as far as one event and what is left of its journey tell.
///
/// @param left the legs from the event on
/// @param band days from the event
public record Eta(Event event, Itinerary left, TransitBand band) {
    /// Empty when the place of the event does not lie on the way, or nothing is left of it.
    public static Optional<Eta> after(Itinerary planned, Event event, Bands bands, Bands.Regime regime) {
        return Remainder.of(planned, event).map(left -> new Eta(event, left, bands.of(left, regime)));
    }

    /// Nine in ten come later.
    public Optional<Instant> p10() {
        return at(band.daysP10());
    }

    public Optional<Instant> p50() {
        return at(band.daysP50());
    }

    /// One in ten comes later; empty when so many have no departure left to take.
    public Optional<Instant> p90() {
        return at(band.daysP90());
    }

    private Optional<Instant> at(double days) {
        if (!Double.isFinite(days)) return Optional.empty();
        return Optional.of(event.at().plusSeconds(Math.round(days * 86_400)));
    }
}
