package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.demand.OdDemand;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Mode;
import org.keruen.model.network.TransitClosure;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;

/// The networks of a package's slices, compiled once and kept: what is fitted, and how much is to be carried,
/// has no part in them.
///
/// May serve any number of threads.
final class Networks {
    private final CorridorPackage corridors;
    private final Compiler compiler;
    private final Stretches stretches;
    private final Map<Id<Zone>, Zone> zones = new HashMap<>();
    private final Map<Id<Zone>, String> countries;
    /// Countries between which boxes are counted apart from what is counted in tonnes.
    private final Set<Set<String>> boxesApart = new HashSet<>();
    private final Map<Wanted, List<GoodsLinks>> known = new ConcurrentHashMap<>();

    private record Wanted(Slice slice, Map<CargoKind, Set<GoodsLinks.ZonePair>> pairs) {}

    Networks(CorridorPackage corridors) {
        this.corridors = corridors;
        compiler = new Compiler(corridors);
        stretches = new Stretches(corridors.links());
        for (Zone zone : corridors.zones()) zones.put(zone.id(), zone);
        countries = YearDemand.countries(corridors);
        for (OdDemand row : corridors.demand()) {
            if (row.role() != OdDemand.Role.OD || !Goods.of(row).countsTeu()) continue;
            String from = countries.getOrDefault(row.from(), "");
            boxesApart.add(new TreeSet<>(List.of(from, countries.getOrDefault(row.to(), ""))));
        }
    }

    Stretches stretches() {
        return stretches;
    }

    /// The country of each zone's first place.
    Map<Id<Zone>, String> countries() {
        return countries;
    }

    /// One network for each kind of cargo among the volumes, in their order.
    ///
    /// @param book of the slice
    /// @param services that get cheaper with use
    List<GoodsLinks> of(Slice slice, List<OdVolume> demand, TermBook book, List<ServiceScale> services) {
        Map<CargoKind, List<OdVolume>> byKind = new LinkedHashMap<>();
        Map<CargoKind, Set<GoodsLinks.ZonePair>> pairs = new LinkedHashMap<>();
        for (OdVolume pair : demand) {
            CargoKind kind = kind(pair);
            byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(pair);
            pairs.computeIfAbsent(kind, k -> new HashSet<>()).add(GoodsLinks.ZonePair.of(pair));
        }
        return known.computeIfAbsent(
                new Wanted(slice, pairs), wanted -> compiled(slice, byKind, reader(slice, book, services)));
    }

    private ArcReader reader(Slice slice, TermBook book, List<ServiceScale> services) {
        Map<Id<Service>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < services.size(); i++) {
            for (Id<Service> one : services.get(i).services()) numbers.put(one, i);
        }
        YearParameters plain = new YearParameters(corridors, Map.of());
        return new ArcReader(corridors, plain, book, new OrdersInForce(corridors, slice), stretches, numbers);
    }

    private List<GoodsLinks> compiled(Slice slice, Map<CargoKind, List<OdVolume>> byKind, ArcReader reader) {
        Map<Alike, List<CargoKind>> alike = new LinkedHashMap<>();
        for (CargoKind kind : byKind.keySet()) {
            alike.computeIfAbsent(new Alike(kind.goods().cargo(), kind.modes(), kind.shut()), k -> new ArrayList<>())
                    .add(kind);
        }
        Map<CargoKind, GoodsLinks> links = new ConcurrentHashMap<>();
        alike.entrySet().parallelStream().forEach(entry -> {
            Consignment consignment = Consignment.of(entry.getKey().cargo(), corridors);
            List<CargoKind> kinds = entry.getValue();
            Supernetwork net = compiler.compile(consignment, GoodsLinks.scope(slice.middle(), kinds.getFirst()));
            for (CargoKind kind : kinds) {
                List<OdVolume> pairs = byKind.getOrDefault(kind, List.of());
                links.put(kind, GoodsLinks.of(kind, pairs, net, reader, zones));
            }
        });
        return byKind.keySet().stream()
                .map(links::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    /// What a network is compiled for: kinds of goods that the same consignment stands for share it.
    private record Alike(Cargo cargo, Set<Mode> modes, Set<String> shut) {}

    CargoKind kind(OdVolume pair) {
        String from = countries.getOrDefault(pair.from(), "");
        String to = countries.getOrDefault(pair.to(), "");
        Set<String> shut = new TreeSet<>();
        for (TransitClosure closure : corridors.transitClosures()) {
            if (closure.stops(from, to)) shut.addAll(closure.countries());
        }
        boolean apart = boxesApart.contains(new TreeSet<>(List.of(from, to)));
        return new CargoKind(pair.goods(), pair.modes(), shut, pair.goods().boxed(apart));
    }
}
