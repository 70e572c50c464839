package org.keruen.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Charge;
import org.keruen.model.itinerary.EmissionPart;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.itinerary.TimePart;
import org.keruen.model.place.Place;
import org.keruen.model.units.Hours;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.Window;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;

/// The planner's slow and obvious twin: walks every simple path of a supernetwork, keeping its own clock, and
/// keeps the vectors nobody beats. It gives up a path only when a journey already found is at least as good
/// in everything.
final class TryEverything {
    private static final long MOST_STEPS = 400_000_000;

    /// Arrival in epoch seconds, cents, grams; and departures boarded, which count when they are limited.
    record Found(long arrival, long cents, long grams, int boardings) {
        boolean beats(Found other, boolean boardingsCount) {
            return arrival <= other.arrival
                    && cents <= other.cents
                    && grams <= other.grams
                    && (!boardingsCount || boardings <= other.boardings);
        }
    }

    private final PlanRequest request;
    private final Supernetwork network;
    private final long latest;
    private final List<List<Integer>> leaving = new ArrayList<>();
    private final Set<Integer> ends = new HashSet<>();
    private final Set<Long> onPath = new HashSet<>();
    private List<Found> best = new ArrayList<>();
    private long steps;
    private final Predicate<Element.Haul> wanted;

    private TryEverything(Asked asked, int horizonDays, Predicate<Element.Haul> wanted) {
        this.wanted = wanted;
        this.request = asked.request();
        Consignment consignment =
                Consignment.of(request.cargo(), asked.drawing().corridors());
        Instant ready = ready(request);
        Instant horizon = request.readyLast()
                .atStartOfDay(request.from().getFirst().zone())
                .toInstant()
                .plus(horizonDays, ChronoUnit.DAYS);
        Scope scope = new Scope(request.readyFirst(), ready, horizon, request.avoid(), request.modes());
        this.network = Compiler.compile(asked.drawing().corridors(), consignment, scope);
        this.latest = Math.min(
                horizon.getEpochSecond(),
                request.deadline().map(Instant::getEpochSecond).orElse(Long.MAX_VALUE));
        for (int node = 0; node < network.nodes(); node++) leaving.add(new ArrayList<>());
        for (int arc = 0; arc < network.arcs(); arc++)
            leaving.get(network.tail(arc)).add(arc);
    }

    static Set<Found> front(Asked asked, int horizonDays) {
        return front(asked, horizonDays, haul -> true);
    }

    /// Of the journeys with a wanted haul.
    static Set<Found> front(Asked asked, int horizonDays, Predicate<Element.Haul> wanted) {
        return new TryEverything(asked, horizonDays, wanted).all();
    }

    private static Instant ready(PlanRequest request) {
        return request.readyFirst()
                .atStartOfDay(request.from().getFirst().zone())
                .toInstant();
    }

    private Set<Found> all() {
        for (Place to : request.to()) for (int node : network.ends(to.id())) ends.add(node);
        for (Place from : request.from()) {
            for (int node : network.starts(from.id())) {
                Found start = new Found(ready(request).getEpochSecond(), 0, 0, 0);
                walk(node, passed(0, List.of(from.id())), false, start);
            }
        }
        return new LinkedHashSet<>(best);
    }

    private void walk(int node, int passed, boolean had, Found so) {
        if (++steps > MOST_STEPS) throw new IllegalStateException("too large a corridor to try everything");
        boolean counted = request.maxTransfers().isPresent();
        if (so.arrival > latest || so.cents > request.budgetCents().orElse(Long.MAX_VALUE)) return;
        if (counted && so.boardings > request.maxTransfers().getAsInt() + 1) return;
        if (best.stream().anyMatch(b -> b.beats(so, counted))) return;
        if (ends.contains(node) && passed == request.via().size() && had) {
            best = new ArrayList<>(
                    best.stream().filter(b -> !so.beats(b, counted)).toList());
            best.add(so);
            return;
        }
        long here = ((long) node * 100 + passed) * 2 + (had ? 1 : 0);
        if (!onPath.add(here)) return;
        for (int arc : leaving.get(node)) {
            Element element = network.element(arc);
            long arrival = arrival(arc, element, so.arrival);
            if (arrival == Long.MAX_VALUE) continue;
            long cents = 0;
            for (Charge charge : element.price().charges()) cents += charge.usdCents();
            long grams = 0;
            for (EmissionPart part : element.price().emissions()) grams += part.grams();
            int boarded = element instanceof Element.Departure ? 1 : 0;
            walk(
                    network.head(arc),
                    passed(passed, touched(element)),
                    had || (element instanceof Element.Haul haul && wanted.test(haul)),
                    new Found(arrival, so.cents + cents, so.grams + grams, so.boardings + boarded));
        }
        onPath.remove(here);
    }

    /// When the head is reached by one who is at the tail now; the largest number for never.
    private long arrival(int arc, Element element, long now) {
        Optional<long[]> clock = network.clock(arc);
        if (clock.isPresent()) {
            Hours cutoff = element instanceof Element.Departure d ? d.cutoff() : Hours.NONE;
            long there = now + Math.round(cutoff.value() * 3600);
            return Arrays.stream(clock.get())
                    .filter(departure -> departure >= there)
                    .findFirst()
                    .orElse(Long.MAX_VALUE);
        }
        long entered = now;
        Optional<Window> window = network.window(arc);
        if (window.isPresent()) {
            entered = Math.max(now, window.get().opens());
            if (entered >= window.get().closes()) return Long.MAX_VALUE;
        }
        for (TimePart part : element.price().times()) entered += part.seconds();
        return entered;
    }

    private int passed(int passed, List<Id<Place>> places) {
        int now = passed;
        for (Id<Place> place : places) {
            while (now < request.via().size() && request.via().get(now).contains(place)) now++;
        }
        return now;
    }

    private static List<Id<Place>> touched(Element element) {
        List<Id<Place>> places = new ArrayList<>(List.of(element.from()));
        if (element instanceof Element.Haul haul) {
            for (Leg.Travelled t : haul.links()) {
                places.add(t.forward() ? t.link().to() : t.link().from());
            }
        }
        places.add(element.to());
        return places;
    }
}
