package org.keruen.supernetwork.compile;

import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Price;
import org.keruen.supernetwork.Window;
import org.keruen.supernetwork.price.Levy;

/// Lays the way from a platform onto a service. Cargo brought to the terminal must be there by the cut-off;
/// cargo that comes on from another train or ship is already in hand.
final class Boarding {
    private final Arcs arcs;
    private final Gazette gazette;

    /// Where cargo boards, in which form and carrying system, the node it is aboard at, and why it may not.
    record Platform(Id<Place> place, Form form, Mode mode, Gauge gauge, int aboard, List<LeftOut> refused) {
        /// Whether the service would have to run on other days for cargo to board it.
        boolean outOfDays() {
            return refused.stream().anyMatch(left -> left.reason() == LeftOut.Reason.NO_DEPARTURE);
        }
    }

    Boarding(Arcs arcs, Gazette gazette) {
        this.arcs = arcs;
        this.gazette = gazette;
    }

    /// Boarding a service that leaves every so many hours, no clock time being published.
    void everySo(Hours headway, DepartureKind kind, Platform platform, Service.Terms terms, List<Levy> charges) {
        for (boolean onward : new boolean[] {false, true}) {
            Hours cutoff = onward ? Hours.NONE : terms.cutoff();
            Band wait = Departures.wait(headway);
            Price times = Pricing.timed(wait, wait, Departures.parts(headway, cutoff, terms.provenance()));
            Optional<Window> window = platform.outOfDays()
                    ? Optional.empty()
                    : Departures.window(
                            terms.validity(), gazette.place(platform.place).zone());
            int arc = arcs.add(
                    ready(platform, onward),
                    platform.aboard,
                    departure(platform, new Draft(times, charges, List.of()), kind, terms, cutoff),
                    window,
                    Optional.empty());
            arcs.refuse(arc, platform.refused);
        }
    }

    /// Boarding on a published timetable.
    void onClock(Clock clock, Platform platform, Service.Terms terms, List<Levy> charges) {
        for (boolean onward : new boolean[] {false, true}) {
            Hours cutoff = onward ? Hours.NONE : terms.cutoff();
            int arc = arcs.add(
                    ready(platform, onward),
                    platform.aboard,
                    departure(
                            platform,
                            new Draft(Price.NOTHING, charges, List.of()),
                            DepartureKind.TIMETABLE,
                            terms,
                            cutoff),
                    Optional.empty(),
                    Optional.of(clock));
            arcs.refuse(arc, platform.refused);
        }
    }

    private int ready(Platform p, boolean onward) {
        return arcs.node(new NodeKey.Ready(p.place, p.form, p.mode, p.gauge, onward));
    }

    private static Unpriced departure(
            Platform platform, Draft draft, DepartureKind kind, Service.Terms terms, Hours cutoff) {
        Element departure = new Element.Departure(
                platform.place, Price.NOTHING, terms.id(), terms.name(), kind, cutoff, terms.provenance());
        return new Unpriced(departure, platform.form, draft);
    }
}
