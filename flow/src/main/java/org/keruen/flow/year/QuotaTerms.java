package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.network.Link;
import org.keruen.model.network.Mode;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.order.OrderScope;
import org.keruen.model.order.QuotaUnit;
import org.keruen.model.place.Place;
import org.keruen.model.resource.CapacityUnit;
import org.keruen.model.resource.Resource;

/// Quotas of operating orders as terms of a capacity: so many trains, wagons, lorries or tonnes a day, one way,
/// while the order is in force. A share of a plan says no amount and is left to [OrdersInForce].
final class QuotaTerms {
    private QuotaTerms() {}

    /// The package's capacities, and after them those that quotas set.
    static List<Resource> with(CorridorPackage corridors) {
        List<Resource> all = new ArrayList<>(corridors.resources());
        Map<Id<Place>, String> country = new HashMap<>();
        for (Place place : corridors.places()) country.put(place.id(), place.country());
        for (OperatingOrder order : corridors.orders()) {
            if (order.kind() != OperatingOrder.Kind.QUOTA
                    || !order.binds()
                    || order.quota().isEmpty()) continue;
            Optional<PerDay> quota = perDay(order);
            if (quota.isEmpty()) continue;
            for (OrderScope.Way way : order.scope().ways()) {
                for (Resource.At at : places(order, way, corridors.links(), country)) {
                    all.add(term(order, way, at, quota.get(), all.size()));
                }
            }
        }
        return all;
    }

    private record PerDay(double amount, CapacityUnit unit) {}

    private static Optional<PerDay> perDay(OperatingOrder order) {
        double quota = order.quota().orElseThrow();
        return order.quotaUnit().flatMap(unit -> switch (unit) {
            case QuotaUnit.PerDay one -> unit(one.counted()).map(u -> new PerDay(quota, u));
            case QuotaUnit.PerMonth one -> unit(one.counted()).map(u -> new PerDay(quota * 12 / 365.25, u));
            case QuotaUnit.InPeriod one ->
                unit(one.counted()).map(u -> new PerDay(quota / order.validity().days(), u));
            case QuotaUnit.PercentOfPlan _ -> Optional.empty();
        });
    }

    private static Optional<CapacityUnit> unit(CapacityUnit.Counted counted) {
        return switch (counted) {
            case TRAINS -> Optional.of(CapacityUnit.TRAINS_PER_DAY);
            case TRAIN_PAIRS -> Optional.of(CapacityUnit.TRAIN_PAIRS_PER_DAY);
            case WAGONS -> Optional.of(CapacityUnit.WAGONS_PER_DAY);
            case TRUCKS, VEHICLES -> Optional.of(CapacityUnit.TRUCKS_PER_DAY);
            case SHIPS -> Optional.of(CapacityUnit.SHIPS_PER_DAY);
            case TEU -> Optional.of(CapacityUnit.TEU_PER_DAY);
            case TONNES -> Optional.of(CapacityUnit.TONNES_PER_DAY);
            case LOCOMOTIVES, FLIGHTS, KILOTONNES, MEGATONNES, BCM, METRES -> Optional.empty();
        };
    }

    /// The crossings of the order's place that lead its way; the place itself for a port.
    private static List<Resource.At> places(
            OperatingOrder order, OrderScope.Way way, List<Link> links, Map<Id<Place>, String> country) {
        if (way.from().equals(OrderScope.SEA) || way.to().equals(OrderScope.SEA)) {
            return List.of(new Resource.At.OfPlace(order.place()));
        }
        List<Resource.At> at = new ArrayList<>();
        for (Link link : links) {
            boolean here = link.from().equals(order.place()) || link.to().equals(order.place());
            String from = country.getOrDefault(link.from(), "");
            String to = country.getOrDefault(link.to(), "");
            boolean thatWay = (from.equals(way.from()) && to.equals(way.to()))
                    || (link.bothWays() && from.equals(way.to()) && to.equals(way.from()));
            Set<Mode> modes = order.scope().modes();
            if (here && thatWay && (modes.isEmpty() || modes.contains(link.mode()))) {
                at.add(new Resource.At.OfEnd(order.place(), link.id()));
            }
        }
        return at;
    }

    private static Resource term(OperatingOrder order, OrderScope.Way way, Resource.At at, PerDay quota, int number) {
        Resource.Direction direction;
        if (way.to().equals(OrderScope.SEA)) direction = new Resource.Direction.ToSea();
        else if (way.from().equals(OrderScope.SEA)) direction = new Resource.Direction.FromSea();
        else direction = new Resource.Direction.Across(way.from(), way.to());
        return new Resource(
                new Id<>("order:%s:%d".formatted(order.id(), number)),
                at,
                direction,
                Resource.Term.ACCEPTANCE,
                order.scope().goods().classes(),
                Set.of(),
                Optional.empty(),
                Optional.of(quota.amount()),
                Optional.empty(),
                quota.unit(),
                order.validity(),
                order.provenance());
    }
}
