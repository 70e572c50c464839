package org.keruen.plan.track;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Itinerary;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.place.Place;
import org.keruen.model.units.Kilometres;

/// What is left of a journey after an event.
///
/// Legs before the event are done. Where it happened on the way of a haul, what is left of that haul is the links
/// behind the place, with their share of its time by their own moving times. Everything after is as planned but
/// later or earlier: a wait for a timetabled departure is for the first that can still be reached.
public final class Remainder {
    private Remainder() {}

    /// The legs from the event on, the first beginning when and where it happened; empty when the place does not lie
    /// on the way, or nothing is left.
    public static Optional<Itinerary> of(Itinerary planned, Event event) {
        List<Leg> left = left(planned.legs(), event);
        if (left.isEmpty()) return Optional.empty();
        List<Leg> timed = new ArrayList<>();
        Instant now = event.at();
        for (Leg leg : left) {
            Leg one = timed(leg, now);
            timed.add(one);
            now = one.facts().arrival();
        }
        return Optional.of(new Itinerary(timed));
    }

    /// Whether the place lies on the way, be it that a train passes it.
    public static boolean passes(Itinerary planned, Id<Place> place) {
        return planned.legs().stream()
                .anyMatch(leg -> leg.facts().to().equals(place)
                        || leg.facts().from().equals(place)
                        || (leg instanceof Leg.Haul haul && split(haul, place) > 0));
    }

    private static List<Leg> left(List<Leg> legs, Event event) {
        for (int i = 0; i < legs.size(); i++) {
            if (!(legs.get(i) instanceof Leg.Haul haul)) continue;
            int links = split(haul, event.place());
            if (links > 0) {
                List<Leg> left = new ArrayList<>();
                left.add(rest(haul, links, event.place()));
                left.addAll(legs.subList(i + 1, legs.size()));
                return left;
            }
            switch (event.kind()) {
                case ARRIVED -> {
                    if (haul.facts().to().equals(event.place())) return legs.subList(i + 1, legs.size());
                }
                case DEPARTED -> {
                    if (haul.facts().from().equals(event.place())) return legs.subList(i, legs.size());
                }
            }
        }
        return List.of();
    }

    /// How many links of a haul lie before a place on its way; 0 when it is not on the way, or at its end.
    private static int split(Leg.Haul haul, Id<Place> place) {
        for (int i = 0; i + 1 < haul.links().size(); i++) {
            Leg.Travelled travelled = haul.links().get(i);
            Id<Place> end = travelled.forward()
                    ? travelled.link().to()
                    : travelled.link().from();
            if (end.equals(place)) return i + 1;
        }
        return 0;
    }

    private static Leg.Haul rest(Leg.Haul haul, int done, Id<Place> place) {
        double whole = moving(haul.links());
        List<Leg.Travelled> links = haul.links().subList(done, haul.links().size());
        double share = whole > 0
                ? moving(links) / whole
                : (double) links.size() / haul.links().size();
        Leg.Facts old = haul.facts();
        List<TimePart> times = old.times().stream()
                .map(part -> new TimePart(part.what(), Math.round(part.seconds() * share), part.provenance()))
                .toList();
        long seconds = times.stream().mapToLong(TimePart::seconds).sum();
        Leg.Facts facts = new Leg.Facts(
                place,
                old.to(),
                old.departure(),
                old.departure().plusSeconds(seconds),
                old.queue().times(share),
                old.jam().times(share),
                times,
                old.charges(),
                old.emissions());
        double km = 0;
        for (Leg.Travelled one : links) km += one.link().length().value();
        return new Leg.Haul(
                facts,
                haul.mode(),
                haul.gauge(),
                haul.service(),
                haul.serviceName(),
                haul.departureKind(),
                new Kilometres(km),
                links);
    }

    private static double moving(List<Leg.Travelled> links) {
        double hours = 0;
        for (Leg.Travelled one : links) hours += one.link().moving().value();
        return hours;
    }

    private static Leg timed(Leg leg, Instant start) {
        Leg.Facts old = leg.facts();
        Instant end = start.plusSeconds(old.seconds());
        if (leg instanceof Leg.Wait wait && !wait.departures().isEmpty()) {
            Instant ready = start.plusSeconds(wait.cutoff().seconds());
            List<Instant> reached = wait.departures().stream()
                    .filter(departure -> !departure.isBefore(ready))
                    .toList();
            if (!reached.isEmpty()) end = reached.getFirst();
            return new Leg.Wait(
                    at(old, start, end),
                    wait.cause(),
                    wait.service(),
                    wait.serviceName(),
                    wait.departureKind(),
                    wait.cutoff(),
                    reached.isEmpty() ? wait.departures() : reached);
        }
        Leg.Facts facts = at(old, start, end);
        return switch (leg) {
            case Leg.Haul haul ->
                new Leg.Haul(
                        facts,
                        haul.mode(),
                        haul.gauge(),
                        haul.service(),
                        haul.serviceName(),
                        haul.departureKind(),
                        haul.length(),
                        haul.links());
            case Leg.Wait wait ->
                new Leg.Wait(
                        facts,
                        wait.cause(),
                        wait.service(),
                        wait.serviceName(),
                        wait.departureKind(),
                        wait.cutoff(),
                        wait.departures());
            case Leg.Handling handling -> new Leg.Handling(facts, handling.mode(), handling.form(), handling.loading());
            case Leg.Transfer transfer -> new Leg.Transfer(facts, transfer.change());
            case Leg.GaugeChange change -> new Leg.GaugeChange(facts, change.from(), change.to(), change.form());
            case Leg.Border border -> new Leg.Border(facts, border.fromCountry(), border.toCountry());
        };
    }

    private static Leg.Facts at(Leg.Facts old, Instant start, Instant end) {
        return new Leg.Facts(
                old.from(), old.to(), start, end, old.queue(), old.jam(), old.times(), old.charges(), old.emissions());
    }
}
