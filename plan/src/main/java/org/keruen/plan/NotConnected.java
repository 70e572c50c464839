package org.keruen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keruen.model.place.Place;
import org.keruen.plan.Rejection.Reason;

/// Tells what a network lacks for a route, one reason for each thing that is missing.
final class NotConnected {
    private final PlanRequest request;
    private final String connection;

    /// `connection` is what would join two places: `a ship`.
    NotConnected(PlanRequest request, String connection) {
        this.request = request;
        this.connection = connection;
    }

    List<Rejection> of(List<Missing> missing) {
        if (missing.isEmpty()) return List.of(nowhere());
        List<Rejection> reasons = new ArrayList<>();
        for (Missing one : missing) {
            reasons.add(
                    switch (one) {
                        case Missing.Crane crane -> crane(crane);
                        case Missing.Fare fare -> fare(fare);
                        case Missing.Refused refused ->
                            Refusals.of(refused.left(), refused.left().opensIf());
                        case Missing.Line line -> line(line);
                    });
        }
        return List.copyOf(reasons);
    }

    private Rejection nowhere() {
        String start = name(request.from().getFirst());
        String end = name(request.to().getFirst());
        return rejection(
                "%s to %s".formatted(start, end),
                "of the places reached from %s and those that reach %s no two could be the ends of such a haul"
                        .formatted(start, end),
                connection + " of this family between them");
    }

    private static Rejection crane(Missing.Crane crane) {
        String role = Missing.role(crane);
        return rejection(
                "at " + name(crane.at()),
                "terminals.csv: nothing there passes %s cargo to or from %s (role %s)"
                        .formatted(crane.form().word(), crane.mode().word(), role),
                "handling of %s cargo by %s at %s: role %s"
                        .formatted(crane.form().word(), crane.mode().word(), name(crane.at()), role));
    }

    private static Rejection fare(Missing.Fare fare) {
        String way = "%s to %s".formatted(name(fare.from()), name(fare.to()));
        return rejection(
                way,
                "tariffs.csv: nobody prices %s cargo there by %s"
                        .formatted(fare.form().word(), fare.service()),
                "a price of the haul by %s from %s for %s cargo"
                        .formatted(fare.mode().word(), way, fare.form().word()));
    }

    private Rejection line(Missing.Line line) {
        String from = name(line.from());
        String to = name(line.to());
        return rejection(
                "%s to %s".formatted(from, to),
                "of the places reached from %s and those that reach %s these lie nearest, %,d km apart"
                        .formatted(
                                name(request.from().getFirst()),
                                name(request.to().getFirst()),
                                Math.round(line.kilometres())),
                "%s between %s and %s".formatted(connection, from, to));
    }

    private static String name(Place place) {
        return place.names().en();
    }

    private static Rejection rejection(String what, String rule, String opensIf) {
        return new Rejection(what, Reason.NOT_CONNECTED, rule, Optional.empty(), Optional.empty(), opensIf);
    }
}
