package org.keruen.scenario;

import java.util.Optional;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Link;
import org.keruen.model.operation.Operation;
import org.keruen.model.order.OperatingOrder;
import org.keruen.model.place.Place;
import org.keruen.model.place.Terminal;
import org.keruen.model.resource.Resource;
import org.keruen.model.series.Counted;
import org.keruen.model.series.Series;
import org.keruen.model.series.SeriesTerm;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.tariff.Tariff;

/// The first row found that names a place, as a target.
final class Naming {
    private Naming() {}

    static Optional<String> of(Place place, CorridorPackage corridors) {
        Id<Place> id = place.id();
        for (Link link : corridors.links()) {
            if (link.from().equals(id) || link.to().equals(id)) return Optional.of("link:" + link.id());
        }
        for (Terminal terminal : corridors.terminals()) {
            if (terminal.place().equals(id)) return Optional.of("terminal:" + terminal.id());
        }
        for (Operation operation : corridors.operations()) {
            if (operation.place().equals(Optional.of(id))) return Optional.of("operation:" + operation.id());
        }
        for (Service service : corridors.services()) {
            if (service instanceof Service.Line line && touches(line, id)) {
                return Optional.of("service:" + line.terms().id());
            }
        }
        for (Tariff tariff : corridors.tariffs()) {
            Optional<Id<Place>> wanted = Optional.of(id);
            if (tariff.place().equals(wanted)
                    || tariff.from().equals(wanted)
                    || tariff.to().equals(wanted)) {
                return Optional.of("tariff:" + tariff.id());
            }
        }
        for (OperatingOrder order : corridors.orders()) {
            if (order.place().equals(id)) return Optional.of("order:" + order.id());
        }
        return inFlows(id, corridors);
    }

    private static Optional<String> inFlows(Id<Place> id, CorridorPackage corridors) {
        for (Zone zone : corridors.zones()) {
            if (zone.places().contains(id)) return Optional.of("zone:" + zone.id());
        }
        for (Resource resource : corridors.resources()) {
            boolean named = switch (resource.at()) {
                case Resource.At.OfPlace at -> at.place().equals(id);
                case Resource.At.OfEnd at -> at.place().equals(id);
                case Resource.At.OfLink _ -> false;
            };
            if (named) return Optional.of("resource:" + resource.id());
        }
        for (Series series : corridors.series()) {
            for (SeriesTerm term : series.terms()) {
                if (isNamed(id, term.counted())) return Optional.of("series:" + series.id());
            }
        }
        return Optional.empty();
    }

    private static boolean isNamed(Id<Place> id, Counted counted) {
        return switch (counted) {
            case Counted.AtPlace at -> at.place().equals(id);
            case Counted.AcrossBorder border ->
                border.from().equals(id) || border.to().equals(id);
            case Counted.OnLink _, Counted.BetweenZones _, Counted.AlongCorridor _, Counted.ByMode _ -> false;
        };
    }

    static boolean touches(Service.Line line, Id<Place> place) {
        for (Segment segment : line.segments()) {
            if (segment.from().equals(place)
                    || segment.to().equals(place)
                    || segment.via().contains(place)) {
                return true;
            }
        }
        return false;
    }
}
