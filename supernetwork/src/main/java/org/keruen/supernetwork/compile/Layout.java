package org.keruen.supernetwork.compile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.keruen.model.Id;
import org.keruen.model.cargo.Form;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.LeftOut;
import org.keruen.supernetwork.Scope;
import org.keruen.supernetwork.Supernetwork;
import org.keruen.supernetwork.Window;
import org.keruen.supernetwork.consignment.Consignment;
import org.keruen.supernetwork.consignment.Lot;
import org.keruen.supernetwork.price.Ledger;
import org.keruen.supernetwork.price.Tally;

/// A whole network before it is said for how much cargo and in which days its timetables are read. Immutable; kept and
/// shared between consignments.
final class Layout {
    private final int nodes;
    private final int[] tails;
    private final int[] heads;
    private final List<Sheet> sheets;
    private final List<Unpriced> elements;
    private final List<Optional<Window>> windows;
    private final Map<Integer, Clock> clocks = new HashMap<>();
    private final Map<Integer, List<LeftOut>> refusals;
    private final Map<Id<Place>, int[]> starts;
    private final Map<Id<Place>, int[]> ends;
    private final Map<Id<Place>, int[]> passing;
    private final long[] seconds;

    /// Of arcs that hold these sheets, the terminals' last.
    Layout(Arcs arcs, List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
        nodes = arcs.keys().size();
        tails = arcs.tails();
        heads = arcs.heads();
        elements = List.copyOf(arcs.elements());
        windows = List.copyOf(arcs.windows());
        refusals = Map.copyOf(arcs.refusals());
        seconds = new long[tails.length];
        for (int arc = 0; arc < tails.length; arc++) {
            int number = arc;
            arcs.clocks().get(arc).ifPresent(clock -> clocks.put(number, clock));
        }
        int at = 0;
        for (Sheet sheet : sheets) for (int arc = 0; arc < sheet.size(); arc++) seconds[at++] = sheet.seconds(arc);
        Map<Id<Place>, List<Integer>> starting = new HashMap<>();
        Map<Id<Place>, List<Integer>> ending = new HashMap<>();
        Map<Id<Place>, List<Integer>> all = new HashMap<>();
        for (int node = 0; node < nodes; node++) {
            NodeKey key = arcs.keys().get(node);
            all.computeIfAbsent(key.place(), p -> new ArrayList<>()).add(node);
            if (key instanceof NodeKey.Start)
                starting.computeIfAbsent(key.place(), p -> new ArrayList<>()).add(node);
            if (isEnd(key, arcs))
                ending.computeIfAbsent(key.place(), p -> new ArrayList<>()).add(node);
        }
        starts = numbers(starting);
        ends = numbers(ending);
        passing = numbers(all);
    }

    int arcs() {
        return tails.length;
    }

    /// The network for a consignment of the kinds of lot that this was drawn for.
    Supernetwork priced(Consignment consignment, Scope scope, Ledger ledger, Supernetwork.Findings findings) {
        Map<Form, Lot> lots = consignment.lots();
        Map<Form, Tally> tallies = new EnumMap<>(Form.class);
        lots.forEach((form, lot) -> tallies.put(form, new Tally(ledger, lot)));
        long[] cents = new long[tails.length];
        long[] grams = new long[tails.length];
        int at = 0;
        for (Sheet sheet : sheets) {
            sheet.price(tallies, at, cents, grams);
            at += sheet.size();
        }
        Map<Clock, long[]> read = new HashMap<>();
        Map<Integer, long[]> departures = new HashMap<>();
        clocks.forEach((arc, clock) -> departures.put(arc, read.computeIfAbsent(clock, c -> c.within(scope))));
        AtomicReferenceArray<Element> known = new AtomicReferenceArray<>(tails.length);
        return new Supernetwork(
                consignment,
                new Supernetwork.Shape(nodes, tails, heads, starts, ends, passing),
                new Supernetwork.Takes(seconds, cents, grams),
                arc -> elements.get(arc).bare(),
                arc -> {
                    Element before = known.get(arc);
                    if (before != null) return before;
                    Element now = elements.get(arc).priced(lots);
                    known.set(arc, now);
                    return now;
                },
                windows,
                departures,
                refusals,
                findings);
    }

    /// Unloaded; where the carrier's box is to be given back, with that done.
    private static boolean isEnd(NodeKey key, Arcs arcs) {
        return switch (key) {
            case NodeKey.Yard yard ->
                !arcs.has(new NodeKey.Returned(yard.place(), yard.form(), yard.mode(), yard.gauge()));
            case NodeKey.Returned r -> true;
            case NodeKey.Start _,
                    NodeKey.Arrived _,
                    NodeKey.Ready _,
                    NodeKey.Forwarded _,
                    NodeKey.Aboard _,
                    NodeKey.Between _ -> false;
        };
    }

    private static Map<Id<Place>, int[]> numbers(Map<Id<Place>, List<Integer>> lists) {
        Map<Id<Place>, int[]> arrays = new HashMap<>();
        lists.forEach((place, nodes) ->
                arrays.put(place, nodes.stream().mapToInt(Integer::intValue).toArray()));
        return Map.copyOf(arrays);
    }
}
