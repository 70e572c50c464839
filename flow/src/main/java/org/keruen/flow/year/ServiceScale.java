package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keruen.flow.choice.AverageCost;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;

/// The box services of one thin corridor one way, which get cheaper and more frequent the more they carry.
///
/// Together they run as often as their volume fills them, but no less than now or weekly each, whichever is
/// less. A train or ship costs much the same however full it is: below the volume that fills the least
/// service, its fixed cost is shared by fewer boxes. Charges as published are taken to be those of filled
/// services. Trunk routes fill their trains many times over, so nothing falls there any more.
///
/// @param name of the corridor, the way and the kind
/// @param services of it
/// @param leastPerYear departures of all of them that run whatever the volume
/// @param filled TEU that fill one departure as is usual
/// @param fixedUsdPerTeu of a filled departure, what does not depend on how full it is
record ServiceScale(
        String name, List<Id<Service>> services, double leastPerYear, double filled, double fixedUsdPerTeu) {
    /// Nobody pays more than so many times the filled service's fixed cost: an empty train is not run.
    private static final double MOST = 20;

    private static final double YEAR_HOURS = 8760;

    ServiceScale {
        services = List.copyOf(services);
    }

    /// The thin corridor.
    String corridor() {
        return name.split(":", -1)[0];
    }

    /// `west` or `east`.
    String way() {
        return name.split(":", -1)[2];
    }

    /// TEU a year that fill the least service.
    double fillingVolume() {
        return leastPerYear * filled;
    }

    /// US dollars a TEU pays above a filled service's charges, by TEU a year.
    AverageCost surcharge() {
        double filling = fillingVolume();
        return volume -> fixedUsdPerTeu * Math.max(0, filling / Math.max(volume, filling / (MOST + 1)) - 1);
    }

    /// Hours a box waits for the next departure of one of the services, half its headway, by TEU a year.
    AverageCost waitHours() {
        return volume -> YEAR_HOURS * services.size() / 2 / Math.max(leastPerYear, volume / filled);
    }

    /// All thin corridors with box services on a headway, in the order of their first service.
    static List<ServiceScale> all(CorridorPackage corridors, YearParameters parameters) {
        Map<Id<Place>, Place> places = new LinkedHashMap<>();
        for (Place place : corridors.places()) places.put(place.id(), place);
        Map<String, List<Service.Line>> groups = new LinkedHashMap<>();
        for (Service service : corridors.services()) {
            if (!(service instanceof Service.Line line)
                    || line.terms().capacityTeu().isEmpty()
                    || !(line.terms().schedule() instanceof Schedule.Headway)) continue;
            thin(line, places)
                    .ifPresent(name ->
                            groups.computeIfAbsent(name, k -> new ArrayList<>()).add(line));
        }
        List<ServiceScale> scales = new ArrayList<>();
        groups.forEach((name, lines) -> scales.add(of(name, lines, parameters)));
        return scales;
    }

    private static ServiceScale of(String name, List<Service.Line> lines, YearParameters parameters) {
        double least = 0;
        double capacity = 0;
        boolean rail = false;
        for (Service.Line line : lines) {
            double headway =
                    ((Schedule.Headway) line.terms().schedule()).between().value();
            double often = Math.min(YEAR_HOURS / headway, 52);
            least += often;
            capacity += often * line.terms().capacityTeu().orElseThrow();
            rail |= line.segments().stream().anyMatch(one -> one.mode() == Mode.RAIL);
        }
        double fixed = rail ? parameters.of("trainFixedUsdPerTeu", 300) : parameters.of("shortSeaFixedUsdPerTeu", 150);
        List<Id<Service>> ids = lines.stream().map(line -> line.terms().id()).toList();
        return new ServiceScale(name, ids, least, parameters.of("serviceFill", 0.85) * capacity / least, fixed);
    }

    /// The thin corridor that a line serves, if it does: over the Caspian, or into Iran from Central Asia.
    private static Optional<String> thin(Service.Line line, Map<Id<Place>, Place> places) {
        boolean trains = line.segments().stream().anyMatch(one -> one.mode() == Mode.RAIL);
        String kind = trains ? "trains" : "ships";
        Place first = places.get(line.segments().getFirst().from());
        Place last = places.get(line.segments().getLast().to());
        if (first == null || last == null) return Optional.empty();
        String way = last.at().lon() < first.at().lon() ? "west" : "east";
        for (Segment segment : line.segments()) {
            Place from = places.get(segment.from());
            Place to = places.get(segment.to());
            if (from == null || to == null || segment.mode() == Mode.SEA || segment.mode() == Mode.AIR) continue;
            if (Counting.atSea(segment.mode()) && ArcReader.onCaspian(from) && ArcReader.onCaspian(to)) {
                boolean kazakh = from.country().equals("KZ") || to.country().equals("KZ");
                return Optional.of((kazakh ? "middle" : "turkmenbashi") + ":" + kind + ":" + way);
            }
            if (trains && (from.country().equals("IR") || to.country().equals("IR"))) {
                return Optional.of("southern:" + kind + ":" + way);
            }
        }
        return Optional.empty();
    }
}
