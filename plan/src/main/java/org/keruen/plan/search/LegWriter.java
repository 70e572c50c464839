package org.keruen.plan.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.keruen.graph.pareto.ParetoPath;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.EmissionPart;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;
import org.keruen.model.units.Kilometres;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Price;

/// Turns the arcs of a path, with their times, into legs.
///
/// Hauls of one service that follow each other become one leg. What booking a departure costs goes to the
/// haul it books. The journey begins with the first movement: loading, cut-off and waiting before it are the
/// shipper's time and are told apart, while what loading costs and emits goes to the first haul.
final class LegWriter {
    private final List<Leg> legs = new ArrayList<>();
    private final List<TimePart> before = new ArrayList<>();
    private final List<Charge> booked = new ArrayList<>();
    private final List<EmissionPart> loaded = new ArrayList<>();
    private long clock;
    private boolean moved;

    private LegWriter(long start) {
        this.clock = start;
    }

    /// A journey, and what passed before its first movement.
    record Written(Itinerary itinerary, List<TimePart> before) {}

    /// The journey of a path that starts at epoch second `start`.
    static Written write(QueryGraph network, ParetoPath path, long start) {
        LegWriter writer = new LegWriter(start);
        for (int step = 0; step < path.length(); step++) {
            writer.add(network, path.arc(step), path.entered(step), path.left(step));
        }
        return new Written(new Itinerary(writer.legs), List.copyOf(writer.before));
    }

    private void add(QueryGraph network, int arc, long entered, long left) {
        Element element = network.element(arc);
        if (element instanceof Element.Departure departure) {
            depart(departure, network.departures(arc, left), entered, left);
            return;
        }
        if (!moved) {
            prepare(element.price(), left);
            return;
        }
        if (entered > clock) waitFor(element, entered);
        switch (element) {
            case Element.Haul haul -> haul(haul, left);
            case Element.Handling handling ->
                legs.add(new Leg.Handling(facts(element, left), handling.mode(), handling.form(), handling.loading()));
            case Element.Transfer transfer -> {
                String change =
                        transfer.before().word() + ">" + transfer.after().word();
                legs.add(new Leg.Transfer(facts(element, left), change));
            }
            case Element.GaugeChange change ->
                legs.add(new Leg.GaugeChange(facts(element, left), change.before(), change.after(), change.form()));
            case Element.Border border ->
                legs.add(new Leg.Border(facts(element, left), border.fromCountry(), border.toCountry()));
            case Element.EmptyReturn back -> giveBack(back);
            case Element.Nothing n -> {}
            case Element.Departure d -> throw new IllegalStateException("departures are written apart");
        }
        clock = left;
    }

    private void depart(Element.Departure departure, List<Instant> departures, long entered, long left) {
        booked.addAll(departure.price().charges());
        boolean onTheClock = departure.departureKind() == DepartureKind.TIMETABLE;
        if (!moved) {
            if (left > clock) before.add(part("to the departure", left, departure));
            moved = true;
        } else {
            if (!onTheClock && entered > clock) waitFor(departure, entered);
            List<TimePart> times = onTheClock
                    ? List.of(part("to the timetabled departure", left, departure))
                    : departure.price().times();
            if (left > clock)
                stand(departure, departures, left, departure.price().queue(), times);
        }
        clock = left;
    }

    private void prepare(Price price, long left) {
        before.addAll(price.times());
        booked.addAll(price.charges());
        loaded.addAll(price.emissions());
        clock = left;
    }

    /// The box is given back where it was unloaded; what that costs stands with the unloading.
    private void giveBack(Element.EmptyReturn back) {
        if (!(legs.getLast() instanceof Leg.Handling unloading))
            throw new IllegalStateException("a box is given back before it is unloaded at " + back.from());
        Leg.Facts facts = unloading.facts();
        Price price = new Price(facts.queue(), facts.jam(), facts.times(), facts.charges(), facts.emissions())
                .then(back.price());
        Leg.Facts whole = new Leg.Facts(
                facts.from(),
                facts.to(),
                facts.departure(),
                facts.arrival(),
                price.queue(),
                price.jam(),
                price.times(),
                price.charges(),
                price.emissions());
        legs.set(legs.size() - 1, new Leg.Handling(whole, unloading.mode(), unloading.form(), unloading.loading()));
    }

    private TimePart part(String what, long left, Element.Departure departure) {
        return new TimePart(what, left - clock, departure.schedule());
    }

    private void stand(
            Element.Departure departure, List<Instant> departures, long left, Band queue, List<TimePart> times) {
        legs.add(new Leg.Wait(
                facts(departure.from(), departure.from(), left, new Price(queue, times, List.of(), List.of())),
                Leg.Wait.Cause.DEPARTURE,
                departure.service(),
                departure.serviceName(),
                departure.departureKind(),
                departure.cutoff(),
                departures));
    }

    private void waitFor(Element element, long opens) {
        Id<Service> service = element instanceof Element.Haul haul ? haul.service() : new Id<>("-");
        String name = element instanceof Element.Haul haul ? haul.serviceName() : "";
        Provenance opening = element.price().times().isEmpty()
                ? Provenance.assumed("opening")
                : element.price().times().getFirst().provenance();
        List<TimePart> times = List.of(new TimePart("until it opens", opens - clock, opening));
        Leg.Facts facts =
                facts(element.from(), element.from(), opens, new Price(Band.NONE, times, List.of(), List.of()));
        legs.add(new Leg.Wait(
                facts, Leg.Wait.Cause.OPENING, service, name, DepartureKind.ASSUMED, Hours.NONE, List.of()));
        clock = opens;
    }

    private void haul(Element.Haul haul, long left) {
        Leg last = legs.isEmpty() ? null : legs.getLast();
        if (last instanceof Leg.Haul before
                && before.service().equals(haul.service())
                && before.mode() == haul.mode()
                && before.gauge() == haul.gauge()
                && booked.isEmpty()) {
            legs.set(legs.size() - 1, joined(before, haul, left));
            return;
        }
        Price price = new Price(Band.NONE, List.of(), booked, loaded).then(haul.price());
        booked.clear();
        loaded.clear();
        Leg.Facts facts = facts(haul.from(), haul.to(), left, price);
        legs.add(new Leg.Haul(
                facts,
                haul.mode(),
                haul.gauge(),
                haul.service(),
                haul.serviceName(),
                haul.departureKind(),
                kilometres(haul.links()),
                haul.links()));
    }

    private static Leg joined(Leg.Haul before, Element.Haul more, long left) {
        Leg.Facts facts = before.facts();
        Price both = new Price(facts.queue(), facts.jam(), facts.times(), facts.charges(), facts.emissions())
                .then(more.price());
        List<Leg.Travelled> links = new ArrayList<>(before.links());
        links.addAll(more.links());
        Leg.Facts whole = new Leg.Facts(
                facts.from(),
                more.to(),
                facts.departure(),
                Instant.ofEpochSecond(left),
                both.queue(),
                both.jam(),
                both.times(),
                both.charges(),
                both.emissions());
        return new Leg.Haul(
                whole,
                before.mode(),
                before.gauge(),
                before.service(),
                before.serviceName(),
                before.departureKind(),
                kilometres(links),
                links);
    }

    private static Kilometres kilometres(List<Leg.Travelled> links) {
        double sum = 0;
        for (Leg.Travelled travelled : links) sum += travelled.link().length().value();
        return new Kilometres(sum);
    }

    private Leg.Facts facts(Element element, long left) {
        return facts(element.from(), element.to(), left, element.price());
    }

    private Leg.Facts facts(Id<Place> from, Id<Place> to, long left, Price price) {
        return new Leg.Facts(
                from,
                to,
                Instant.ofEpochSecond(clock),
                Instant.ofEpochSecond(left),
                price.queue(),
                price.jam(),
                price.times(),
                price.charges(),
                price.emissions());
    }
}
