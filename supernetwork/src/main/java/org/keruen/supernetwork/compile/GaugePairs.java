package org.keruen.supernetwork.compile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.model.Id;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.operation.Operation.Direction;
import org.keruen.model.operation.Operation.Kind;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.operation.OperationBook;

/// Which way a gauge change goes: cargo that arrives on a gauge comes from the country whose own railway is laid to it.
final class GaugePairs {
    private final Map<String, Gauge> own = new HashMap<>();
    private final OperationBook operations;

    GaugePairs(List<Link> links, OperationBook operations) {
        this.operations = operations;
        Map<String, Map<Gauge, Double>> kilometres = new HashMap<>();
        for (Link link : links) {
            if (link.mode() != Mode.RAIL) continue;
            kilometres
                    .computeIfAbsent(link.country(), c -> new EnumMap<>(Gauge.class))
                    .merge(link.gauge(), link.length().value(), Double::sum);
        }
        kilometres.forEach((country, byGauge) -> byGauge.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(most -> own.put(country, most.getKey())));
    }

    /// The direction in which the change at a place is known for cargo that has come on `arriving`; empty where that is
    /// not done there.
    Optional<Direction> direction(Id<Place> place, Gauge arriving) {
        List<Direction> known = operations.directionsAt(Kind.GAUGE_CHANGE, place);
        for (Direction direction : known) {
            if (direction instanceof Direction.Across across && own.get(across.fromCountry()) == arriving) {
                return Optional.of(direction);
            }
        }
        return known.stream().filter(d -> !(d instanceof Direction.Across)).findFirst();
    }
}
