package org.keruen.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.keruen.plan.fold.Folding;
import org.keruen.plan.search.Route;

/// What it costs to avoid countries: the best times, prices and emissions of the front that avoids them, and of the
/// front of the same question that does not, empty where a front has no route; and what the most balanced of the ways
/// lost would have spared.
public record Avoiding(List<String> countries, Optional<Best> kept, Optional<Best> allowed, Optional<Lost> lost) {
    public Avoiding {
        countries = List.copyOf(countries);
    }

    /// The least of each over a front, not of one route: seconds from readiness to arrival, US cents, grams.
    public record Best(long seconds, long cents, long grams) {
        static Optional<Best> of(List<Route> front) {
            if (front.isEmpty()) return Optional.empty();
            return Optional.of(new Best(
                    least(front, route -> route.arrival() - route.ready().getEpochSecond()),
                    least(front, Route::cents),
                    least(front, Route::grams)));
        }

        private static long least(List<Route> front, ToLongFunction<Route> measure) {
            return front.stream().mapToLong(measure).min().orElseThrow();
        }
    }

    /// A way lost: how many cents more the cheapest that is left and no later costs, and how many seconds more the
    /// quickest that is left and no dearer takes. Empty where none is left that is no later, or no dearer.
    public record Lost(String way, Best itself, OptionalLong centsMore, OptionalLong secondsMore) {
        static Lost of(Route route, String way, List<Route> kept) {
            OptionalLong cents = kept.stream()
                    .filter(other -> taken(other) <= taken(route))
                    .mapToLong(other -> other.cents() - route.cents())
                    .min();
            OptionalLong seconds = kept.stream()
                    .filter(other -> other.cents() <= route.cents())
                    .mapToLong(other -> taken(other) - taken(route))
                    .min();
            return new Lost(way, Best.of(List.of(route)).orElseThrow(), cents, seconds);
        }

        private static long taken(Route route) {
            return route.arrival() - route.ready().getEpochSecond();
        }
    }

    /// `passes` tells of a route whether it passes one of the countries.
    static Avoiding of(
            Set<String> countries,
            List<Route> kept,
            List<Route> allowed,
            Predicate<Route> passes,
            Function<Route, String> words) {
        return new Avoiding(
                List.copyOf(new TreeSet<>(countries)),
                Best.of(kept),
                Best.of(allowed),
                allowed.stream()
                        .filter(passes)
                        .min(Folding.balance(allowed))
                        .map(route -> Lost.of(route, words.apply(route), kept)));
    }
}
