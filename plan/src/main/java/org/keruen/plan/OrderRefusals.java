package org.keruen.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.keruen.model.Id;
import org.keruen.model.itinerary.Leg;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OperatingOrder.Kind;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.place.Place;
import org.keruen.plan.Rejection.Reason;
import org.keruen.plan.fold.Pattern;
import org.keruen.plan.order.TurnedBack;
import org.keruen.plan.search.Route;
import org.keruen.supernetwork.order.Barred;

/// Says which routes orders have cost: one line for each passage that is barred, with the order of the day on which
/// the cargo would have come there, and the smallest change that opens it.
final class OrderRefusals {
    private static final int MOST = 5;
    /// Ready days tried after the one that the end of the bar points to: timetables may make it a little later.
    private static final int DAYS_TRIED = 3;

    private final Map<Id<Place>, Place> places;
    private final Function<Route, Pattern> pattern;

    OrderRefusals(Map<Id<Place>, Place> places, Function<Route, Pattern> pattern) {
        this.places = places;
        this.pattern = pattern;
    }

    /// `onDay` finds the routes of a ready day that obey the orders.
    List<Rejection> of(List<Route> barred, List<Route> kept, Function<LocalDate, List<Route>> onDay) {
        Map<Lost, List<Route>> lost = new LinkedHashMap<>();
        List<Route> earliest = new ArrayList<>(barred);
        earliest.sort(Comparator.comparingLong(Route::arrival));
        for (Route route : earliest) {
            TurnedBack first = route.turnedBack().getFirst();
            Lost one = new Lost(first.passage().place(), atSea(first), first.barred());
            lost.computeIfAbsent(one, l -> new ArrayList<>()).add(route);
        }
        return lost.values().stream()
                .limit(MOST)
                .map(routes -> rejection(routes, kept, onDay))
                .toList();
    }

    private record Lost(Id<Place> place, boolean atSea, Barred barred) {}

    private Rejection rejection(List<Route> routes, List<Route> kept, Function<LocalDate, List<Route>> onDay) {
        Route soonest = routes.stream()
                .min(Comparator.comparingLong(OrderRefusals::readyInTime))
                .orElseThrow();
        TurnedBack turned = soonest.turnedBack().getFirst();
        OperatingOrder order = binding(turned);
        Barred barred = turned.barred();
        String place = name(turned.passage().place());
        return new Rejection(
                Refusals.words(pattern.apply(soonest)) + ", at " + place + " on " + turned.day(),
                order.kind() == Kind.QUOTA && !ofPlan(order) ? Reason.QUOTA_EXHAUSTED : Reason.ORDER_IN_FORCE,
                OrderWords.name(order) + later(order, barred) + " ("
                        + order.provenance().at() + ")",
                Optional.of(order.validity().first()),
                barred.days().isOpenEnded()
                        ? Optional.empty()
                        : Optional.of(barred.days().last()),
                opensIf(soonest, order, kept, onDay));
    }

    /// Of the orders in force that day a ban before a quota, and of several the one that lasts longest.
    private static OperatingOrder binding(TurnedBack turned) {
        return turned.barred().on(turned.day()).stream()
                .min(Comparator.comparing((OperatingOrder order) -> order.kind() == Kind.QUOTA)
                        .thenComparing(order -> order.validity().last(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    /// The orders that keep the passage barred after this one.
    private static String later(OperatingOrder order, Barred barred) {
        StringBuilder words = new StringBuilder();
        OperatingOrder last = order;
        for (OperatingOrder next : barred.orders()) {
            if (!next.validity().last().isAfter(last.validity().last())) continue;
            boolean prolongs = next.prolongs().equals(last.id().text());
            words.append(prolongs ? ", prolonged by " : ", then ").append(OrderWords.number(next));
            last = next;
        }
        return words.toString();
    }

    private String opensIf(
            Route route, OperatingOrder order, List<Route> kept, Function<LocalDate, List<Route>> onDay) {
        TurnedBack turned = route.turnedBack().getFirst();
        List<String> ways = new ArrayList<>();
        if (order.kind() == Kind.QUOTA && !ofPlan(order)) ways.add("lots of at most " + OrderWords.quota(order));
        ways.add(ready(route, onDay));
        elsewhere(turned, kept).ifPresent(ways::add);
        if (!order.exceptions().isEmpty()) ways.add("as excepted: " + order.exceptions());
        return String.join("; or ", ways);
    }

    /// The first ready day on which a search finds the lost way again; where none does, the day of the passage.
    private String ready(Route route, Function<LocalDate, List<Route>> onDay) {
        TurnedBack turned = route.turnedBack().getFirst();
        if (turned.barred().days().isOpenEnded()) return "the order being lifted: no last day is on record";
        LocalDate opens = turned.barred().days().last().plusDays(1);
        String passing = name(turned.passage().place()) + " is open from " + opens;
        Pattern lost = pattern.apply(route);
        LocalDate day = readyInTime(route, turned);
        for (int i = 0; i < DAYS_TRIED; i++, day = day.plusDays(1)) {
            if (onDay.apply(day).stream().anyMatch(found -> pattern.apply(found).equals(lost))) {
                return "ready on or after %s (%s)".formatted(day, passing);
            }
        }
        return "a later ready day: " + passing;
    }

    private LocalDate readyInTime(Route route, TurnedBack turned) {
        return route.ready()
                .plusSeconds(86_400 * Math.ceilDiv(turned.early(), 86_400))
                .atZone(origin(route).zone())
                .toLocalDate();
    }

    private static long readyInTime(Route route) {
        return route.ready().getEpochSecond()
                + 86_400 * Math.ceilDiv(route.turnedBack().getFirst().early(), 86_400);
    }

    /// The port or border that the soonest of the routes that obey takes instead.
    private Optional<String> elsewhere(TurnedBack turned, List<Route> kept) {
        Optional<Route> soonest = kept.stream().min(Comparator.comparingLong(Route::arrival));
        if (soonest.isEmpty()) return Optional.empty();
        for (Leg leg : soonest.get().itinerary().legs()) {
            Id<Place> place = leg.facts().from();
            boolean instead = atSea(turned)
                    ? leg instanceof Leg.Haul haul && atSea(haul.mode())
                    : leg instanceof Leg.Border border
                            && border.fromCountry().equals(turned.passage().fromCountry());
            if (instead && !place.equals(turned.passage().place())) return Optional.of("by " + name(place));
        }
        return Optional.of("by another of the ways found");
    }

    private static boolean atSea(TurnedBack turned) {
        return turned.passage().fromCountry().equals(OrderScope.SEA)
                || turned.passage().toCountry().equals(OrderScope.SEA);
    }

    private static boolean atSea(Mode mode) {
        return mode == Mode.SEA || mode == Mode.FEEDER || mode == Mode.FERRY;
    }

    private static boolean ofPlan(OperatingOrder order) {
        return order.quotaUnit().isPresent() && order.quotaUnit().get() instanceof QuotaUnit.PercentOfPlan;
    }

    private Place origin(Route route) {
        return place(route.itinerary().legs().getFirst().facts().from());
    }

    private String name(Id<Place> id) {
        return place(id).names().en();
    }

    private Place place(Id<Place> id) {
        Place place = places.get(id);
        if (place == null)
            throw new IllegalStateException("a route passes " + id + ", which the package does not have");
        return place;
    }
}
