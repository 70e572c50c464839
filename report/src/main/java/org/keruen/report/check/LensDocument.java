package org.keruen.report.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.keruen.report.PackageStamp;

/// `keruen.check-lenses/1`: legs and routes in the plan and in the flow lens, one consignment on an empty network,
/// waiting left out of both.
///
/// @param day whose prices, rules and services are compared
/// @param legs each distinct leg once
public record LensDocument(PackageStamp data, LocalDate day, List<ComparedLeg> legs, List<ComparedRoute> routes) {
    public static final String SCHEMA = "keruen.check-lenses/1";

    public LensDocument {
        legs = List.copyOf(legs);
        routes = List.copyOf(routes);
    }

    /// Whether anything was compared and nothing differs.
    public boolean agrees() {
        return !routes.isEmpty() && figures().allMatch(Compared::agrees);
    }

    /// The largest difference of seconds, of cents and of grams.
    public Taken worstDifference() {
        return figures().flatMap(one -> one.difference().stream()).reduce(Taken.NOTHING, Taken::worst);
    }

    /// Routes that the flow lens has no way for.
    public long missing() {
        return routes.stream().filter(one -> one.figures().flow().isEmpty()).count();
    }

    private Stream<Compared> figures() {
        return Stream.concat(
                legs.stream().map(ComparedLeg::figures), routes.stream().map(ComparedRoute::figures));
    }
}
