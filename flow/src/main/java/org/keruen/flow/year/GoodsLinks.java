package org.keruen.flow.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.model.network.Mode;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.compile.Compiler;
import org.keruen.supernetwork.consignment.Consignment;

/// The joined network of one kind of goods in a slice and where each pair's cargo begins and ends.
///
/// @param goods the kind
/// @param modes it may move by; empty = any
/// @param tonnesPerUnit of the consignment that stands for it
/// @param placed pairs that a way serves
/// @param unserved pairs that none does
/// @param ends numbers of the nodes where cargo begins and ends
/// @param arcs the joined arcs
record GoodsLinks(
        Goods goods,
        Set<Mode> modes,
        double tonnesPerUnit,
        List<GoodsNetwork.Placed> placed,
        List<OdVolume> unserved,
        GoodsNetwork.Ends ends,
        List<GoodsNetwork.Joined> arcs) {

    /// Compiles the goods' network as the planner's is compiled, on the slice's middle day.
    static GoodsLinks of(
            Goods goods,
            Set<Mode> modes,
            List<OdVolume> pairs,
            Consignment consignment,
            Compiler compiler,
            ArcReader reader,
            Slice slice,
            Map<Id<Zone>, Zone> zones) {
        Supernetwork net = compiler.compile(consignment, scope(slice.middle(), modes));
        double units = Classes.units(goods, consignment);
        GoodsNetwork network = new GoodsNetwork(net, reader.read(net, goods, units));
        List<GoodsNetwork.Placed> placed = new ArrayList<>();
        List<OdVolume> unserved = new ArrayList<>();
        for (OdVolume pair : pairs) network.place(pair, zones).ifPresentOrElse(placed::add, () -> unserved.add(pair));
        GoodsNetwork.Ends ends = network.ends(placed);
        return new GoodsLinks(goods, modes, consignment.tonnes() / units, placed, unserved, ends, network.joined(ends));
    }

    /// A day's prices and rules, and the services of the week that begins with it.
    static Scope scope(LocalDate day, Set<Mode> modes) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to =
                day.plusDays(YearSolver.SPAN_DAYS).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Scope(day, from, to, Set.of(), modes);
    }
}
