package org.keruen.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.keruen.plan.search.Route;

/// What it costs to avoid countries: the best times, prices and emissions of the front that avoids them, and
/// of the front of the same question that does not. Empty where a front has no route.
public record Avoiding(List<String> countries, Optional<Best> kept, Optional<Best> allowed) {
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

    static Avoiding of(Set<String> countries, List<Route> kept, List<Route> allowed) {
        return new Avoiding(List.copyOf(new TreeSet<>(countries)), Best.of(kept), Best.of(allowed));
    }
}
