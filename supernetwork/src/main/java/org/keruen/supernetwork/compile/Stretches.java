package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.LegKind;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Price;
import org.keruen.supernetwork.Window;
import org.keruen.supernetwork.consignment.Lot;

/// Lays the arcs of a stretch of links between two nodes: hauls, both sides of every border on the way, and
/// canals.
final class Stretches {
    private final Arcs arcs;
    private final Pricing pricing;
    private final Gazette gazette;

    /// How a stretch is run: by which service, at what pace, and which kinds of charge are already inside a
    /// through rate.
    record Run(Service.Terms terms, Gauge gauge, DepartureKind departureKind, List<Pace> paces, Rated rated) {
        /// Only the departure from a timetable's first place is published; what follows on the way is our
        /// reckoning.
        DepartureKind kindOf(List<Unpriced> stepsBefore) {
            boolean onTheWay = stepsBefore.stream().anyMatch(step -> step.bare() instanceof Element.Haul);
            return onTheWay && departureKind == DepartureKind.TIMETABLE ? DepartureKind.ASSUMED : departureKind;
        }

        boolean charges(LegKind kind) {
            return !rated.covers(kind);
        }
    }

    Stretches(Arcs arcs, Pricing pricing, Gazette gazette) {
        this.arcs = arcs;
        this.pricing = pricing;
        this.gazette = gazette;
    }

    /// The steps of a stretch; empty when a link of it has no price for this lot. The path must not be empty.
    Optional<List<Unpriced>> steps(List<Leg.Travelled> path, Run run, Lot lot) {
        List<Draft> hauls = new ArrayList<>(path.size());
        for (int i = 0; i < path.size(); i++) {
            Optional<Draft> haul =
                    pricing.haul(path.get(i), run.terms, lot, run.charges(LegKind.HAUL), run.paces.get(i));
            if (haul.isEmpty()) return Optional.empty();
            hauls.add(haul.get());
        }
        return Optional.of(steps(path, hauls, run, lot));
    }

    /// Lays the steps of a stretch from node `tail` to node `head`; what is `refused` there stands on its
    /// first arc.
    void lay(List<Unpriced> steps, int tail, int head, Optional<Window> window, List<LeftOut> refused) {
        int at = tail;
        for (int i = 0; i < steps.size(); i++) {
            Unpriced step = steps.get(i);
            int next = i == steps.size() - 1 ? head : arcs.between(step.bare().to());
            Optional<Window> gate = step.bare() instanceof Element.Haul ? window : Optional.empty();
            int arc = arcs.add(at, next, step, gate, Optional.empty());
            if (i == 0) arcs.refuse(arc, refused);
            at = next;
        }
    }

    private List<Unpriced> steps(List<Leg.Travelled> path, List<Draft> hauls, Run run, Lot lot) {
        List<Unpriced> steps = new ArrayList<>();
        List<Leg.Travelled> moving = new ArrayList<>();
        List<Draft> price = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Leg.Travelled travelled = path.get(i);
            Mode mode = travelled.link().mode();
            Id<Place> from = Travel.start(travelled);
            Id<Place> to = Travel.end(travelled);
            String leaving = gazette.country(from);
            String entering = gazette.country(to);
            boolean crossing = !leaving.equals(entering) && crosses(mode);
            Direction direction = new Direction.Across(leaving, entering);
            if (crossing) {
                Optional<Draft> exit = border(from, direction, mode, lot, run);
                if (exit.isPresent()) {
                    flush(steps, moving, price, run, lot.form());
                    steps.add(passage(from, exit.get(), leaving, entering, lot));
                }
            }
            price.add(hauls.get(i));
            moving.add(travelled);
            Optional<Unpriced> after = crossing
                    ? border(to, direction, mode, lot, run).map(p -> passage(to, p, leaving, entering, lot))
                    : i < path.size() - 1
                            ? pricing.canal(to, mode, lot, run.terms.traffic())
                                    .map(p -> passage(to, p, entering, entering, lot))
                            : Optional.empty();
            if (after.isPresent()) {
                flush(steps, moving, price, run, lot.form());
                steps.add(after.get());
            }
        }
        flush(steps, moving, price, run, lot.form());
        return run.rated.shared(steps);
    }

    private static void flush(
            List<Unpriced> steps, List<Leg.Travelled> moving, List<Draft> prices, Run run, Form form) {
        if (moving.isEmpty()) return;
        Element haul = new Element.Haul(
                Travel.start(moving.getFirst()),
                Travel.end(moving.getLast()),
                Price.NOTHING,
                moving.getFirst().link().mode(),
                run.gauge,
                run.terms.id(),
                run.terms.name(),
                run.kindOf(steps),
                form,
                moving);
        steps.add(new Unpriced(haul, form, Draft.sum(prices)));
        moving.clear();
        prices.clear();
    }

    private static Unpriced passage(Id<Place> place, Draft draft, String leaving, String entering, Lot lot) {
        return new Unpriced(new Element.Border(place, Price.NOTHING, leaving, entering), lot.form(), draft);
    }

    private Optional<Draft> border(Id<Place> place, Direction direction, Mode mode, Lot lot, Run run) {
        return pricing.border(place, direction, mode, lot, run.terms.traffic(), run.charges(LegKind.BORDER));
    }

    /// Ships and aircraft clear customs at their ports, pipelines by meter; only rail and road stop at the
    /// line.
    private static boolean crosses(Mode mode) {
        return mode == Mode.RAIL || mode == Mode.ROAD;
    }
}
