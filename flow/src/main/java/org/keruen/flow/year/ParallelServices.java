package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.network.Gauge;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Schedule;
import org.keruen.model.service.Segment;
import org.keruen.model.service.Service;
import org.keruen.model.service.Traffic;
import org.keruen.model.time.Validity;
import org.keruen.model.units.Band;
import org.keruen.model.units.Hours;

/// Makes one service of lines by the same operators over the same stops, with all their departures together:
/// who waits there takes whichever comes first. A service cut in two halves is the service it was.
///
/// Only lines on a headway that are alike in everything but name, headway and capacity are joined.
final class ParallelServices {
    private ParallelServices() {}

    private record Stretch(
            Id<Place> from,
            Id<Place> to,
            List<Id<Place>> via,
            Mode mode,
            Gauge gauge,
            String operator,
            Optional<Hours> stated,
            boolean boards,
            boolean alights) {
        static Stretch of(Segment one) {
            return new Stretch(
                    one.from(),
                    one.to(),
                    one.via(),
                    one.mode(),
                    one.gauge(),
                    one.operator(),
                    one.stated(),
                    one.boards(),
                    one.alights());
        }
    }

    private record Alike(
            List<Stretch> stretches,
            String operator,
            String carrierState,
            Traffic traffic,
            Set<Form> forms,
            Set<String> commodities,
            double pace,
            Band enRoute,
            Hours cutoff,
            Validity validity,
            boolean teu,
            boolean tonnes) {
        static Alike of(Service.Line line) {
            Service.Terms terms = line.terms();
            return new Alike(
                    line.segments().stream().map(Stretch::of).toList(),
                    terms.operator(),
                    terms.carrierState(),
                    terms.traffic(),
                    terms.forms(),
                    terms.commodities(),
                    terms.pace(),
                    terms.enRoute(),
                    terms.cutoff(),
                    terms.validity(),
                    terms.capacityTeu().isPresent(),
                    terms.capacityTonnes().isPresent());
        }
    }

    static List<Service> joined(List<Service> services) {
        List<Service> joined = new ArrayList<>();
        for (List<Service> group : groups(services)) {
            joined.add(group.size() == 1 ? group.getFirst() : together(group));
        }
        return joined;
    }

    /// For every service the one that it is joined to: itself where it runs alone.
    static Map<Id<Service>, Id<Service>> standIns(List<Service> services) {
        Map<Id<Service>, Id<Service>> standIns = new HashMap<>();
        for (List<Service> group : groups(services)) {
            for (Service one : group)
                standIns.put(one.terms().id(), group.getFirst().terms().id());
        }
        return standIns;
    }

    private static Collection<List<Service>> groups(List<Service> services) {
        Map<Object, List<Service>> groups = new LinkedHashMap<>();
        for (Service service : services) {
            Object key = service instanceof Service.Line line && line.terms().schedule() instanceof Schedule.Headway
                    ? Alike.of(line)
                    : service.terms().id();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(service);
        }
        return groups.values();
    }

    private static Service together(List<Service> group) {
        double perHour = 0;
        double teu = 0;
        double tonnes = 0;
        for (Service one : group) {
            double often =
                    1 / ((Schedule.Headway) one.terms().schedule()).between().value();
            perHour += often;
            teu += often * one.terms().capacityTeu().orElse(0.0);
            tonnes += often * one.terms().capacityTonnes().orElse(0.0);
        }
        Service.Terms first = group.getFirst().terms();
        double teuEach = teu / perHour;
        double tonnesEach = tonnes / perHour;
        Service.Terms terms = new Service.Terms(
                first.id(),
                first.name(),
                first.operator(),
                first.carrierState(),
                first.mode(),
                first.traffic(),
                first.forms(),
                first.commodities(),
                new Schedule.Headway(new Hours(1 / perHour)),
                first.pace(),
                first.enRoute(),
                first.capacityTeu().map(old -> teuEach),
                first.capacityTonnes().map(old -> tonnesEach),
                first.cutoff(),
                first.validity(),
                first.provenance());
        return new Service.Line(terms, ((Service.Line) group.getFirst()).segments());
    }
}
