package org.keruen.plan.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.keruen.graph.pareto.ParetoPath;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.DepartureKind;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.place.Place;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.service.Service;
import org.keruen.model.units.Band;
import org.keruen.model.units.Kilometres;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Price;

/// Turns the arcs of a path, with their times, into legs.
///
/// Hauls of one service that follow each other become one leg. What booking a departure costs goes to the haul it
/// books. The
/// wait for the first departure is the shipper's: the journey begins with loading, just in time for it.
final class LegWriter {
    private final List<Leg> legs = new ArrayList<>();
    private final List<Charge> booked = new ArrayList<>();
    private long clock;
    private boolean moved;

    private LegWriter(long start) {
        this.clock = start;
    }

    /// The journey of a path that starts at epoch second `start`.
    static Itinerary write(QueryGraph network, ParetoPath path, long start) {
        LegWriter writer = new LegWriter(start);
        for (int step = 0; step < path.length(); step++) {
            writer.add(network.element(path.arc(step)), path.entered(step), path.left(step));
        }
        return new Itinerary(writer.legs);
    }

    private void add(Element element, long entered, long left) {
        if (element instanceof Element.Departure departure) {
            depart(departure, entered, left);
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
            case Element.Nothing n -> {}
            case Element.Departure d -> throw new IllegalStateException("departures are written apart");
        }
        clock = left;
    }

    private void depart(Element.Departure departure, long entered, long left) {
        booked.addAll(departure.price().charges());
        boolean onTheClock = departure.departureKind() == DepartureKind.TIMETABLE;
        if (!moved) {
            shift(left - departure.cutoff().seconds() - clock);
            clock = left - departure.cutoff().seconds();
            if (left > clock)
                stand(departure, left, Band.NONE, List.of(part("cut-off before departure", left, departure)));
        } else {
            if (!onTheClock && entered > clock) waitFor(departure, entered);
            List<TimePart> times = onTheClock
                    ? List.of(part("to the timetabled departure", left, departure))
                    : departure.price().times();
            if (left > clock) stand(departure, left, departure.price().queue(), times);
        }
        clock = left;
    }

    private TimePart part(String what, long left, Element.Departure departure) {
        return new TimePart(what, left - clock, departure.schedule());
    }

    private void stand(Element.Departure departure, long left, Band queue, List<TimePart> times) {
        legs.add(new Leg.Wait(
                facts(departure.from(), departure.from(), left, queue, times, List.of(), Price.NOTHING),
                Leg.Wait.Cause.DEPARTURE,
                departure.service(),
                departure.serviceName(),
                departure.departureKind()));
    }

    private void waitFor(Element element, long opens) {
        Id<Service> service = element instanceof Element.Haul haul ? haul.service() : new Id<>("-");
        String name = element instanceof Element.Haul haul ? haul.serviceName() : "";
        Provenance opening = element.price().times().isEmpty()
                ? Provenance.assumed("opening")
                : element.price().times().getFirst().provenance();
        List<TimePart> times = List.of(new TimePart("until it opens", opens - clock, opening));
        Leg.Facts facts = facts(element.from(), element.from(), opens, Band.NONE, times, List.of(), Price.NOTHING);
        legs.add(new Leg.Wait(facts, Leg.Wait.Cause.OPENING, service, name, DepartureKind.ASSUMED));
        clock = opens;
    }

    private void haul(Element.Haul haul, long left) {
        Leg last = legs.isEmpty() ? null : legs.getLast();
        moved = true;
        if (last instanceof Leg.Haul before
                && before.service().equals(haul.service())
                && before.mode() == haul.mode()
                && before.gauge() == haul.gauge()
                && booked.isEmpty()) {
            legs.set(legs.size() - 1, joined(before, haul, left));
            return;
        }
        List<Charge> charges = new ArrayList<>(booked);
        booked.clear();
        Leg.Facts facts = facts(
                haul.from(), haul.to(), left, haul.price().queue(), haul.price().times(), charges, haul.price());
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
        Price both = new Price(facts.queue(), facts.times(), facts.charges(), facts.emissions()).then(more.price());
        List<Leg.Travelled> links = new ArrayList<>(before.links());
        links.addAll(more.links());
        Leg.Facts whole = new Leg.Facts(
                facts.from(),
                more.to(),
                facts.departure(),
                Instant.ofEpochSecond(left),
                both.queue(),
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
        Price price = element.price();
        return facts(element.from(), element.to(), left, price.queue(), price.times(), List.of(), price);
    }

    private Leg.Facts facts(
            Id<Place> from,
            Id<Place> to,
            long left,
            Band queue,
            List<TimePart> times,
            List<Charge> first,
            Price price) {
        List<Charge> charges = new ArrayList<>(first);
        charges.addAll(price.charges());
        return new Leg.Facts(
                from,
                to,
                Instant.ofEpochSecond(clock),
                Instant.ofEpochSecond(left),
                queue,
                times,
                charges,
                price.emissions());
    }

    /// Moves all legs so far later by so many seconds.
    private void shift(long seconds) {
        if (seconds == 0) return;
        legs.replaceAll(leg -> later(leg, seconds));
    }

    private static Leg later(Leg leg, long seconds) {
        Leg.Facts f = leg.facts();
        Leg.Facts moved = new Leg.Facts(
                f.from(),
                f.to(),
                f.departure().plusSeconds(seconds),
                f.arrival().plusSeconds(seconds),
                f.queue(),
                f.times(),
                f.charges(),
                f.emissions());
        return switch (leg) {
            case Leg.Haul h ->
                new Leg.Haul(
                        moved,
                        h.mode(),
                        h.gauge(),
                        h.service(),
                        h.serviceName(),
                        h.departureKind(),
                        h.length(),
                        h.links());
            case Leg.Wait w -> new Leg.Wait(moved, w.cause(), w.service(), w.serviceName(), w.departureKind());
            case Leg.Handling h -> new Leg.Handling(moved, h.mode(), h.form(), h.loading());
            case Leg.Transfer t -> new Leg.Transfer(moved, t.change());
            case Leg.GaugeChange g -> new Leg.GaugeChange(moved, g.from(), g.to(), g.form());
            case Leg.Border b -> new Leg.Border(moved, b.fromCountry(), b.toCountry());
        };
    }
}
