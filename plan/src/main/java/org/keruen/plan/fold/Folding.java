package org.keruen.plan.fold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.keruen.model.network.Mode;
import org.keruen.plan.search.Route;

/// Keeps at most nine routes of a front: the quickest, the cheapest and the lowest in CO2e, then of every other
/// pattern the most balanced route, best balanced first, and of one kind of transport (by air, by sea, by road
/// alone, by rail) at first no more than three. A route is balanced when the product of its hours, cost and CO2e,
/// each over the front's best, is low.
public final class Folding {
    public static final int MOST = 9;

    private static final int OF_A_KIND = 3;

    private enum Kind {
        AIR,
        SEA,
        ROAD,
        RAIL;

        static Kind of(Pattern pattern) {
            if (pattern.modes().contains(Mode.AIR)) return AIR;
            if (pattern.modes().contains(Mode.SEA)) return SEA;
            return pattern.modes().contains(Mode.RAIL) ? RAIL : ROAD;
        }
    }

    private Folding() {}

    /// The routes kept, in order of arrival.
    public static List<Route> fold(List<Route> front, Function<Route, Pattern> pattern) {
        if (front.isEmpty()) return List.of();
        Comparator<Route> balance = balance(front);
        Set<Route> kept = new LinkedHashSet<>();
        Map<Pattern, Route> best = new HashMap<>();
        kept.add(least(front, Comparator.comparingLong(Route::arrival).thenComparing(balance)));
        kept.add(least(front, Comparator.comparingLong(Route::cents).thenComparing(balance)));
        kept.add(least(front, Comparator.comparingLong(Route::grams).thenComparing(balance)));
        kept.forEach(route -> best.putIfAbsent(pattern.apply(route), route));
        List<Route> byBalance = new ArrayList<>(front);
        byBalance.sort(balance);
        for (int mostOfAKind : new int[] {OF_A_KIND, MOST}) {
            for (Route route : byBalance) {
                if (kept.size() >= MOST) break;
                Kind kind = Kind.of(pattern.apply(route));
                long have = kept.stream()
                        .filter(k -> Kind.of(pattern.apply(k)) == kind)
                        .count();
                if (have >= mostOfAKind) continue;
                if (best.putIfAbsent(pattern.apply(route), route) == null) kept.add(route);
            }
        }
        return kept.stream().sorted(Comparator.comparingLong(Route::arrival)).toList();
    }

    /// Lowest balanced sum first; arrival, then cost, decide among equals.
    public static Comparator<Route> balance(List<Route> front) {
        double[] best = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (Route route : front) {
            double[] measures = measures(route);
            for (int k = 0; k < 3; k++) best[k] = Math.min(best[k], measures[k]);
        }
        return Comparator.<Route>comparingDouble(route -> {
                    double sum = 0;
                    double[] measures = measures(route);
                    for (int k = 0; k < 3; k++) sum += Math.log(measures[k] / best[k]);
                    return sum;
                })
                .thenComparingLong(Route::arrival)
                .thenComparingLong(Route::cents);
    }

    /// Hours from readiness to arrival, cents and grams, each at least one so that its logarithm exists.
    private static double[] measures(Route route) {
        double hours = (route.arrival() - route.ready().getEpochSecond()) / 3600.0;
        return new double[] {Math.max(1, hours), Math.max(1, route.cents()), Math.max(1, route.grams())};
    }

    private static Route least(List<Route> front, Comparator<Route> order) {
        return front.stream().min(order).orElseThrow();
    }
}
