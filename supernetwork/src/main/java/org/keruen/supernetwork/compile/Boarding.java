package org.keruen.supernetwork.compile;

import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Price;

/// Lays the way from a platform onto a service. Cargo brought to the terminal must be there by the cut-off; cargo
/// that comes on from another train or ship is already in hand.
final class Boarding {
    private final Arcs arcs;
    private final Gazette gazette;

    /// Where cargo boards, in which form and carrying system, and the node it is aboard at.
    record Platform(Id<Place> place, Form form, Mode mode, Gauge gauge, int aboard) {}

    Boarding(Arcs arcs, Gazette gazette) {
        this.arcs = arcs;
        this.gazette = gazette;
    }

    /// Boarding a service that leaves every so many hours, no clock time being published.
    void everySo(Hours headway, DepartureKind kind, Platform platform, Service.Terms terms, List<Charge> charges) {
        for (boolean onward : new boolean[] {false, true}) {
            Hours cutoff = onward ? Hours.NONE : terms.cutoff();
            Price price = new Price(
                    Departures.wait(headway),
                    Departures.parts(headway, cutoff, terms.provenance()),
                    charges,
                    List.of());
            arcs.add(
                    ready(platform, onward),
                    platform.aboard,
                    departure(platform, price, kind, terms, cutoff),
                    Departures.window(
                            terms.validity(), gazette.place(platform.place).zone()),
                    Optional.empty());
        }
    }

    /// Boarding on a published timetable.
    void onClock(long[] clock, Platform platform, Service.Terms terms, List<Charge> charges) {
        for (boolean onward : new boolean[] {false, true}) {
            Hours cutoff = onward ? Hours.NONE : terms.cutoff();
            Price price = new Price(Band.NONE, List.of(), charges, List.of());
            arcs.add(
                    ready(platform, onward),
                    platform.aboard,
                    departure(platform, price, DepartureKind.TIMETABLE, terms, cutoff),
                    Optional.empty(),
                    Optional.of(clock));
        }
    }

    private int ready(Platform p, boolean onward) {
        return arcs.node(new NodeKey.Ready(p.place, p.form, p.mode, p.gauge, onward));
    }

    private static Element departure(
            Platform platform, Price price, DepartureKind kind, Service.Terms terms, Hours cutoff) {
        return new Element.Departure(platform.place, price, terms.id(), terms.name(), kind, cutoff, terms.provenance());
    }
}
