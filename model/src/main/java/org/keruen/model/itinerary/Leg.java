package org.keruen.model.itinerary;

import java.time.Instant;
import java.util.List;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Basis;
import org.keruen.model.service.Service;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;
import org.keruen.model.units.Kilometres;

/// One step of a shipment's journey. Consecutive legs touch in place and time; an itinerary's totals are the sums over
/// its legs.
public sealed interface Leg {
    Facts facts();

    /// Moving with one service over one or more links.
    record Haul(
            Facts facts,
            Mode mode,
            Gauge gauge,
            Id<Service> service,
            String serviceName,
            DepartureKind departureKind,
            Kilometres length,
            List<Travelled> links)
            implements Leg {
        public Haul {
            links = List.copyOf(links);
        }
    }

    /// A link and the way it is travelled.
    record Travelled(Link link, boolean forward) {}

    /// Waiting for a departure, or for a link to open. On a timetable `departures` are the one waited for and those
    /// after it, and the cargo must be there `cutoff` before.
    record Wait(
            Facts facts,
            Cause cause,
            Id<Service> service,
            String serviceName,
            DepartureKind departureKind,
            Hours cutoff,
            List<Instant> departures)
            implements Leg {
        public Wait {
            departures = List.copyOf(departures);
        }

        public enum Cause {
            DEPARTURE,
            OPENING
        }
    }

    /// Loading onto or unloading from a vehicle at a terminal.
    record Handling(Facts facts, Mode mode, Form form, boolean loading) implements Leg {}

    /// Passing from one vehicle to another in another mode, or from one form to another.
    record Transfer(Facts facts, String change) implements Leg {}

    /// Passing from one track gauge to another: box transshipment, bogie change or bulk transfer.
    record GaugeChange(Facts facts, Gauge from, Gauge to, Form form) implements Leg {}

    /// One country's formalities at its side of a border.
    record Border(Facts facts, String fromCountry, String toCountry) implements Leg {}

    /// What every leg has. `queue` is the waiting inside the leg, its median being part of the leg's time; money in US
    /// cents, CO2e in grams.
    record Facts(
            Id<Place> from,
            Id<Place> to,
            Instant departure,
            Instant arrival,
            Band queue,
            Band jam,
            List<TimePart> times,
            List<Charge> charges,
            List<EmissionPart> emissions) {
        public Facts {
            times = List.copyOf(times);
            charges = List.copyOf(charges);
            emissions = List.copyOf(emissions);
        }

        /// With the same waiting in a congested week as in a normal one.
        public Facts(
                Id<Place> from,
                Id<Place> to,
                Instant departure,
                Instant arrival,
                Band queue,
                List<TimePart> times,
                List<Charge> charges,
                List<EmissionPart> emissions) {
            this(from, to, departure, arrival, queue, queue, times, charges, emissions);
        }

        public long seconds() {
            return arrival.getEpochSecond() - departure.getEpochSecond();
        }

        public long costCents() {
            return charges.stream().mapToLong(Charge::usdCents).sum();
        }

        public long co2Grams() {
            return emissions.stream().mapToLong(EmissionPart::grams).sum();
        }

        /// The weakest basis among the leg's time and money.
        public Basis basis() {
            Basis weakest = Basis.SOURCED;
            for (TimePart part : times)
                weakest = weakest.weaker(part.provenance().basis());
            for (Charge charge : charges)
                weakest = weakest.weaker(charge.provenance().basis());
            return weakest;
        }
    }
}
