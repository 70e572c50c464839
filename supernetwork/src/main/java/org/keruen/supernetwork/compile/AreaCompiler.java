package org.keruen.supernetwork.compile;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation.Kind;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.units.Hours;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Window;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.operation.OperationBook;

/// Lays ordinary forwarding over an area: on and off at every terminal with the role, over every open and
/// priced link.
final class AreaCompiler {
    private final Arcs arcs;
    private final Stretches stretches;
    private final Boarding boarding;
    private final Pricing pricing;
    private final Gazette gazette;
    private final Tracks tracks;
    private final OperationBook operations;
    private final Admission admission;
    private final Scope scope;

    AreaCompiler(
            Arcs arcs,
            Pricing pricing,
            Gazette gazette,
            Tracks tracks,
            OperationBook operations,
            Admission admission,
            Scope scope) {
        this.arcs = arcs;
        this.stretches = new Stretches(arcs, pricing, gazette);
        this.boarding = new Boarding(arcs, gazette);
        this.pricing = pricing;
        this.gazette = gazette;
        this.tracks = tracks;
        this.operations = operations;
        this.admission = admission;
        this.scope = scope;
    }

    /// Adds the area for every form of the consignment that it carries.
    void lay(Service.Area area, Consignment consignment) {
        Service.Terms terms = area.terms();
        if (!scope.allows(terms.mode())) return;
        boolean inScope = scope.meets(terms.validity(), ZoneOffset.UTC);
        for (Lot lot : consignment.lots().values()) {
            List<LeftOut> refused = new ArrayList<>();
            boolean taken = admission.runs(area, inScope, refused)
                    && admission.takes(area, lot, consignment.commodity().id(), refused);
            if (taken) lay(area, lot, refused);
        }
    }

    private void lay(Service.Area area, Lot lot, List<LeftOut> refused) {
        Service.Terms terms = area.terms();
        Set<Id<Place>> touched = new LinkedHashSet<>();
        for (Map.Entry<Id<Place>, List<Leg.Travelled>> leaving :
                tracks.of(terms.mode(), area.gauge()).entrySet()) {
            for (Leg.Travelled travelled : leaving.getValue()) {
                List<LeftOut> here = new ArrayList<>();
                if (!covers(area, travelled) || !admission.allows(travelled, area, lot, here)) continue;
                Optional<Optional<Window>> window = window(area, travelled, here);
                if (window.isEmpty()) continue;
                List<Pace> pace = List.of(Pace.OF_THE_LINK);
                Stretches.Run run = new Stretches.Run(terms, area.gauge(), DepartureKind.HEADWAY, pace, Rated.NOT);
                List<Leg.Travelled> path = List.of(travelled);
                Optional<List<Element>> steps = stretches.steps(path, run, lot);
                if (steps.isEmpty()) continue;
                int tail = arcs.node(new NodeKey.Forwarded(Travel.start(travelled), lot.form(), terms.id(), true));
                int head = arcs.node(new NodeKey.Forwarded(Travel.end(travelled), lot.form(), terms.id(), false));
                stretches.lay(steps.get(), tail, head, window.get(), here);
                touched.addAll(Arrays.asList(Travel.start(travelled), Travel.end(travelled)));
            }
        }
        for (Id<Place> place : touched) onAndOff(area, lot, place, refused);
    }

    private void onAndOff(Service.Area area, Lot lot, Id<Place> place, List<LeftOut> refused) {
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

    private boolean covers(Service.Area area, Leg.Travelled travelled) {
        return area.countries().contains(gazette.country(Travel.start(travelled)))
                && area.countries().contains(gazette.country(Travel.end(travelled)));
    }

    /// Empty when the link is never open in the scope's span; else when it may be entered, empty again for
    /// always.
    private Optional<Optional<Window>> window(Service.Area area, Leg.Travelled travelled, List<LeftOut> refused) {
        Link link = travelled.link();
        ZoneId zone = gazette.place(link.from()).zone();
        Optional<Window> window = Departures.window(link.validity(), zone);
        boolean never = window.filter(w -> w.opens() >= scope.to().getEpochSecond()
                        || w.closes() <= scope.from().getEpochSecond())
                .isPresent();
        if (!never) return Optional.of(window);
        return admission.opens(area, travelled, refused) ? Optional.of(Optional.empty()) : Optional.empty();
    }
}
