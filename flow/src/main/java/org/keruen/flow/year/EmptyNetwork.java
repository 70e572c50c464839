package org.keruen.flow.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.CorridorPackage;
import org.keruen.model.Id;
import org.keruen.model.cargo.Cargo;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Mode;
import org.keruen.model.place.Place;
import org.keruen.model.service.Service;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;

/// The network of one kind of goods on a day as the year model reads it, with nothing on it.
///
/// It is what a slice is made of: services put together, compiled for the consignment that stands for the goods, every
/// arc read off in hours and dollars a unit, closed arcs left out. What one consignment takes is multiplied back from
/// those.
public final class EmptyNetwork {
    private final Goods goods;
    private final Set<Mode> modes;
    private final boolean boxed;
    private final List<End> busiest;
    private final EmptyWalk walk;

    /// A pair of places that the year model takes some of the goods between.
    public record End(Id<Place> from, Id<Place> to) {}

    private EmptyNetwork(CargoKind kind, List<End> busiest, EmptyWalk walk) {
        goods = kind.goods();
        modes = kind.modes();
        boxed = kind.boxed();
        this.busiest = List.copyOf(busiest);
        this.walk = walk;
    }

    /// One for each kind of goods that the day's year has to move, in an order that does not change.
    ///
    /// @param pairs at most so many of the busiest for each
    public static List<EmptyNetwork> all(
            CorridorPackage corridors, YearParameters parameters, LocalDate day, int pairs) {
        CorridorPackage together = corridors.withServices(ParallelServices.joined(corridors.services()));
        Slice slice = Slice.of(day.getYear(), together).stream()
                .filter(one -> !day.isBefore(one.first()) && day.isBefore(one.end()))
                .findFirst()
                .orElseThrow();
        ArcReader reader = reader(together, parameters, slice);
        Compiler compiler = new Compiler(together);
        Networks networks = new Networks(together);
        Map<Id<Service>, Id<Service>> standIns = ParallelServices.standIns(corridors.services());
        Map<Id<Zone>, Zone> zones = new HashMap<>();
        for (Zone zone : corridors.zones()) zones.put(zone.id(), zone);
        Map<CargoKind, List<OdVolume>> kinds = new LinkedHashMap<>();
        for (OdVolume pair : new YearDemand(together, parameters).of(day.getYear())) {
            kinds.computeIfAbsent(networks.kind(pair), k -> new ArrayList<>()).add(pair);
        }
        List<EmptyNetwork> all = new ArrayList<>();
        kinds.forEach((kind, volumes) -> {
            Consignment consignment = Consignment.of(kind.goods().cargo(), together);
            Supernetwork net = compiler.compile(consignment, GoodsLinks.scope(day, kind));
            double units = Classes.units(kind.goods(), consignment);
            List<ArcFacts> facts = reader.read(net, kind, units);
            List<End> ends = busiest(new GoodsNetwork(net, facts), volumes, zones, pairs);
            all.add(new EmptyNetwork(kind, ends, new EmptyWalk(net, facts, units, standIns)));
        });
        return all;
    }

    private static ArcReader reader(CorridorPackage corridors, YearParameters parameters, Slice slice) {
        Map<Id<Service>, Integer> numbers = new HashMap<>();
        List<ServiceScale> scales = ServiceScale.all(corridors, parameters);
        for (int i = 0; i < scales.size(); i++) {
            for (Id<Service> one : scales.get(i).services()) numbers.put(one, i);
        }
        TermBook book = new TermBook(corridors, slice, parameters);
        return new ArcReader(
                corridors,
                parameters,
                book,
                new OrdersInForce(corridors, slice),
                new Stretches(corridors.links()),
                numbers);
    }

    private static List<End> busiest(
            GoodsNetwork network, List<OdVolume> volumes, Map<Id<Zone>, Zone> zones, int most) {
        List<End> ends = new ArrayList<>();
        List<OdVolume> largest = new ArrayList<>(volumes);
        largest.sort(Comparator.comparingDouble(OdVolume::volume).reversed());
        for (OdVolume pair : largest) {
            if (ends.size() == most) break;
            network.place(pair, zones).ifPresent(placed -> ends.add(new End(placed.from(), placed.to())));
        }
        return ends;
    }

    /// The goods' class in `demand.csv`.
    public String cargoClass() {
        return goods.demandClass();
    }

    /// The consignment that stands for the goods.
    public Cargo cargo() {
        return goods.cargo();
    }

    /// The modes that these goods may move by; empty = any.
    public Set<Mode> modes() {
        return modes;
    }

    /// Whether these goods may move in boxes: what of the others does is counted as boxes, on the boxes' network.
    public boolean boxed() {
        return boxed;
    }

    /// Where most of it goes, the most first.
    public List<End> busiest() {
        return busiest;
    }

    /// What a journey takes that is done so; empty where the year model has no such way. Where several ways of the
    /// network answer to the same description, it is the cheapest of them.
    public Optional<EmptyJourney> along(Id<Place> from, List<Passage> passages, Id<Place> to) {
        return walk.along(from, passages, to);
    }
}
