package org.keruen.supernetwork.compile;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation.Kind;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.units.Hours;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.operation.OperationBook;

/// Draws an area for one kind of lot: on and off at every terminal with the role, over every open and priced link.
final class AreaSheet {
    private final Service.Area area;
    private final Lot lot;
    private final List<AreaCompiler.Open> open;
    private final List<LeftOut> refused;
    private final Gazette gazette;
    private final Pricing pricing;
    private final OperationBook operations;
    private final Arcs arcs = new Arcs();
    private final Stretches stretches;
    private final Boarding boarding;

    /// `refused` is what is refused on the whole area all the same.
    AreaSheet(
            Service.Area area,
            Lot lot,
            List<AreaCompiler.Open> open,
            List<LeftOut> refused,
            Books books,
            Gazette gazette) {
        this.area = area;
        this.lot = lot;
        this.open = open;
        this.refused = refused;
        this.gazette = gazette;
        this.pricing = books.pricing();
        this.operations = books.operations();
        this.stretches = new Stretches(arcs, pricing, gazette);
        this.boarding = new Boarding(arcs, gazette);
    }

    Sheet drawn() {
        Service.Terms terms = area.terms();
        Set<Id<Place>> touched = new LinkedHashSet<>();
        Stretches.Run run =
                new Stretches.Run(terms, area.gauge(), DepartureKind.HEADWAY, List.of(Pace.OF_THE_LINK), Rated.NOT);
        for (AreaCompiler.Open way : open) {
            Leg.Travelled travelled = way.travelled();
            Optional<List<Unpriced>> steps = stretches.steps(List.of(travelled), run, lot);
            if (steps.isEmpty()) continue;
            int tail = arcs.node(new NodeKey.Forwarded(Travel.start(travelled), lot.form(), terms.id(), true));
            int head = arcs.node(new NodeKey.Forwarded(Travel.end(travelled), lot.form(), terms.id(), false));
            stretches.lay(steps.get(), tail, head, way.window(), way.refused());
            touched.addAll(Arrays.asList(Travel.start(travelled), Travel.end(travelled)));
        }
        for (Id<Place> place : touched) onAndOff(place);
        return new Sheet(arcs, 0, List.of(), 0);
    }

    private void onAndOff(Id<Place> place) {
        Service.Terms terms = area.terms();
        Form form = lot.form();
        int leaving = arcs.node(new NodeKey.Forwarded(place, form, terms.id(), true));
        int come = arcs.node(new NodeKey.Forwarded(place, form, terms.id(), false));
        boolean stops = gazette.handles(place, terms.mode(), form)
                || !operations.directionsAt(Kind.GAUGE_CHANGE, place).isEmpty();
        if (!stops || !bySea(terms.mode())) arcs.add(come, leaving, new Element.Nothing(place));
        if (!stops) return;
        int arrived = arcs.node(new NodeKey.Arrived(place, form, terms.mode(), area.gauge()));
        boarding.everySo(
                Departures.headway(terms.schedule()).orElse(Hours.NONE),
                DepartureKind.HEADWAY,
                new Boarding.Platform(place, form, terms.mode(), area.gauge(), leaving, refused),
                terms,
                pricing.departure(place, terms, lot));
        arcs.add(come, arrived, new Element.Nothing(place));
    }

    /// A ship for hire sails from one port to the next and is empty there; what goes on finds another.
    private static boolean bySea(Mode mode) {
        return mode == Mode.SEA || mode == Mode.FEEDER || mode == Mode.FERRY;
    }
}
