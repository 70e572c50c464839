package org.keruen.supernetwork;

import java.util.List;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;
import org.keruen.model.units.Hours;

/// What one arc of the supernetwork stands for.
public sealed interface Element {
    Id<Place> from();

    Id<Place> to();

    Price price();

    /// The same at another price.
    Element priced(Price other);

    /// Moving over links with one service.
    record Haul(
            Id<Place> from,
            Id<Place> to,
            Price price,
            Mode mode,
            Gauge gauge,
            Id<Service> service,
            String serviceName,
            DepartureKind departureKind,
            Form form,
            List<Leg.Travelled> links)
            implements Element {
        public Haul {
            links = List.copyOf(links);
        }

        @Override
        public Haul priced(Price other) {
            return new Haul(from, to, other, mode, gauge, service, serviceName, departureKind, form, links);
        }
    }

    /// Waiting for the next departure of a service. On a timetable the wait is the clock's, and the price
    /// holds only what departing costs; cargo must stand ready `cutoff` before it. `schedule` is where the
    /// timetable or headway is known from.
    record Departure(
            Id<Place> from,
            Price price,
            Id<Service> service,
            String serviceName,
            DepartureKind departureKind,
            Hours cutoff,
            Provenance schedule)
            implements Element {
        @Override
        public Id<Place> to() {
            return from;
        }

        @Override
        public Departure priced(Price other) {
            return new Departure(from, other, service, serviceName, departureKind, cutoff, schedule);
        }
    }

    /// Loading or unloading at a terminal.
    record Handling(Id<Place> from, Price price, Mode mode, Form form, boolean loading) implements Element {
        @Override
        public Id<Place> to() {
            return from;
        }

        @Override
        public Handling priced(Price other) {
            return new Handling(from, other, mode, form, loading);
        }
    }

    /// Passing between modes without leaving the port or terminal.
    record Transfer(Id<Place> from, Price price, Mode before, Mode after) implements Element {
        @Override
        public Id<Place> to() {
            return from;
        }

        @Override
        public Transfer priced(Price other) {
            return new Transfer(from, other, before, after);
        }
    }

    /// Passing from one gauge to another.
    record GaugeChange(Id<Place> from, Price price, Gauge before, Gauge after, Form form) implements Element {
        @Override
        public Id<Place> to() {
            return from;
        }

        @Override
        public GaugeChange priced(Price other) {
            return new GaugeChange(from, other, before, after, form);
        }
    }

    /// One country's border formalities, or (both countries the same) the passage of a canal.
    record Border(Id<Place> from, Price price, String fromCountry, String toCountry) implements Element {
        @Override
        public Id<Place> to() {
            return from;
        }

        @Override
        public Border priced(Price other) {
            return new Border(from, other, fromCountry, toCountry);
        }
    }

    /// Giving an emptied box back to the carrier it belongs to, or sending it where the carrier wants it.
    /// Takes none of the cargo's time.
    record EmptyReturn(Id<Place> from, Price price, Form form) implements Element {
        @Override
        public Id<Place> to() {
            return from;
        }

        @Override
        public EmptyReturn priced(Price other) {
            return new EmptyReturn(from, other, form);
        }
    }

    /// A step in the network's bookkeeping that takes nothing: getting off, standing ready.
    record Nothing(Id<Place> from) implements Element {
        @Override
        public Id<Place> to() {
            return from;
        }

        @Override
        public Price price() {
            return Price.NOTHING;
        }

        @Override
        public Nothing priced(Price other) {
            return this;
        }
    }
}
