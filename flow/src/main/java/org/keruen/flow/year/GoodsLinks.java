package org.keruen.flow.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.consignment.Consignment;

/// The joined network of one kind of cargo in a slice and where each pair's cargo begins and ends. Volumes and
/// fitted figures have no part in it.
///
/// @param kind what moves on it
/// @param tonnesPerUnit of the consignment that stands for it
/// @param placed where the cargo of every pair begins and ends that a way serves
/// @param ends numbers of the nodes where cargo begins and ends
/// @param arcs the joined arcs
record GoodsLinks(
        CargoKind kind,
        double tonnesPerUnit,
        Map<ZonePair, GoodsNetwork.Placed> placed,
        GoodsNetwork.Ends ends,
        List<GoodsNetwork.Joined> arcs) {

    /// From one zone to another.
    record ZonePair(Id<Zone> from, Id<Zone> to) {
        static ZonePair of(OdVolume pair) {
            return new ZonePair(pair.from(), pair.to());
        }
    }

    Optional<GoodsNetwork.Placed> placed(OdVolume pair) {
        return Optional.ofNullable(placed.get(ZonePair.of(pair)));
    }

    /// Reads a network that was compiled as the planner's is, on the slice's middle day.
    static GoodsLinks of(
            CargoKind kind, List<OdVolume> pairs, Supernetwork net, ArcReader reader, Map<Id<Zone>, Zone> zones) {
        Consignment consignment = net.consignment();
        double units = Classes.units(kind.goods(), consignment);
        GoodsNetwork network = new GoodsNetwork(net, reader.read(net, kind, units));
        Map<ZonePair, GoodsNetwork.Placed> placed = new LinkedHashMap<>();
        for (OdVolume pair : pairs) {
            network.place(pair, zones).ifPresent(where -> placed.put(ZonePair.of(pair), where));
        }
        GoodsNetwork.Ends ends = network.ends(placed.values());
        return new GoodsLinks(kind, consignment.tonnes() / units, placed, ends, network.joined(ends));
    }

    /// A day's prices and rules, and the services of the week that begins with it.
    static Scope scope(LocalDate day, CargoKind kind) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to =
                day.plusDays(YearSolver.SPAN_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Scope(day, from, to, Set.of(), kind.modes(), kind.shut());
    }
}
