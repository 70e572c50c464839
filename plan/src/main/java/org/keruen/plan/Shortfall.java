package org.keruen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.keruen.plan.search.Route;

/// How much a dominated route falls short of a front: by how many cents, seconds or grams alone it would have
/// to be better for no route of the front to beat it. Empty where nothing short of zero would do.
public record Shortfall(OptionalLong cents, OptionalLong seconds, OptionalLong grams) {
    /// A route, one that beats it, and what it falls short by.
    record Beaten(Route route, Route by, Shortfall shortfall) {}

    /// Empty where nothing of the front beats the route. `laterCounts`: a later start is a merit, and only
    /// routes that start no earlier beat it; `transfersCount` likewise.
    static Optional<Beaten> of(Route route, List<Route> front, boolean laterCounts, boolean transfersCount) {
        List<Route> rivals = front.stream()
                .filter(other -> !laterCounts
                        || !other.itinerary().start().isBefore(route.itinerary().start()))
                .filter(other -> !transfersCount || other.boardings() <= route.boardings())
                .toList();
        List<Route> beating = rivals.stream()
                .filter(other -> atMost(other, route, Route::arrival)
                        && atMost(other, route, Route::cents)
                        && atMost(other, route, Route::grams))
                .filter(other -> other.arrival() < route.arrival()
                        || other.cents() < route.cents()
                        || other.grams() < route.grams())
                .toList();
        if (beating.isEmpty()) return Optional.empty();
        Route best = beating.stream()
                .min((a, b) -> Double.compare(ratio(a, route), ratio(b, route)))
                .orElseThrow();
        Shortfall shortfall = new Shortfall(
                less(route, rivals, Route::cents, Route::arrival, Route::grams, 0),
                less(
                        route,
                        rivals,
                        Route::arrival,
                        Route::cents,
                        Route::grams,
                        route.ready().getEpochSecond()),
                less(route, rivals, Route::grams, Route::arrival, Route::cents, 0));
        return Optional.of(new Beaten(route, best, shortfall));
    }

    /// What must go off one measure so that none that is as good in the two others is as good in this one.
    private static OptionalLong less(
            Route route,
            List<Route> rivals,
            ToLongFunction<Route> measure,
            ToLongFunction<Route> second,
            ToLongFunction<Route> third,
            long floor) {
        long best = rivals.stream()
                .filter(other -> atMost(other, route, second) && atMost(other, route, third))
                .mapToLong(measure)
                .min()
                .orElse(Long.MAX_VALUE);
        return best <= floor ? OptionalLong.empty() : OptionalLong.of(measure.applyAsLong(route) - best + 1);
    }

    private static boolean atMost(Route a, Route b, ToLongFunction<Route> measure) {
        return measure.applyAsLong(a) <= measure.applyAsLong(b);
    }

    /// How near a rival is in all three together.
    private static double ratio(Route rival, Route route) {
        double hours = Math.max(1, rival.arrival() - rival.ready().getEpochSecond())
                / (double) Math.max(1, route.arrival() - route.ready().getEpochSecond());
        return hours
                * Math.max(1, rival.cents())
                / Math.max(1, route.cents())
                * Math.max(1, rival.grams())
                / Math.max(1, route.grams());
    }

    /// The least share of its own measure that a route would have to give up.
    double share(Route route) {
        double least = 1;
        if (cents.isPresent()) least = Math.min(least, cents.getAsLong() / (double) Math.max(1, route.cents()));
        double taken = Math.max(1, route.arrival() - route.ready().getEpochSecond());
        if (seconds.isPresent()) least = Math.min(least, seconds.getAsLong() / taken);
        if (grams.isPresent()) least = Math.min(least, grams.getAsLong() / (double) Math.max(1, route.grams()));
        return least;
    }

    /// `USD 100.01 cheaper; or 2.1 days sooner; or 35 kg less CO2e`, each rounded up so that it is enough.
    String inWords() {
        List<String> ways = new ArrayList<>();
        cents.ifPresent(c -> ways.add("USD %s cheaper".formatted(String.format(Locale.ROOT, "%,.2f", c / 100.0))));
        seconds.ifPresent(s -> ways.add(sooner(s)));
        grams.ifPresent(g ->
                ways.add("%s kg less CO2e".formatted(String.format(Locale.ROOT, "%,d", Math.ceilDiv(g, 1000)))));
        return ways.isEmpty() ? "nothing: it is beaten whatever it gives up" : String.join("; or ", ways);
    }

    private static String sooner(long seconds) {
        if (seconds >= 2 * 86_400) return tenths(seconds, 86_400) + " days sooner";
        return tenths(seconds, 3_600) + " hours sooner";
    }

    private static String tenths(long seconds, long unit) {
        return String.format(Locale.ROOT, "%.1f", Math.ceilDiv(10 * seconds, unit) / 10.0);
    }
}
