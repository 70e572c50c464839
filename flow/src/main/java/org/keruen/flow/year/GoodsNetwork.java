package org.keruen.flow.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keruen.model.Id;
import org.keruen.model.demand.Zone;
import org.keruen.model.place.Place;
import org.keruen.supernetwork.Supernetwork;

/// The network of one kind of goods in a slice, without what leads nowhere and with arcs that follow one
/// another without a choice joined to one.
///
/// Cargo of a zone loads at the first of its places from which the other zone's first can be reached, in the
/// order of the zones' places.
final class GoodsNetwork {
    private final Supernetwork net;
    private final List<ArcFacts> facts;
    private final int[] firstOut;
    private final int[] out;
    private final Map<Id<Place>, BitSet> reached = new HashMap<>();

    /// Where a pair's cargo begins and ends.
    record Placed(Id<Place> from, Id<Place> to) {}

    /// An arc after joining.
    record Joined(int tail, int head, ArcFacts facts) {}

    GoodsNetwork(Supernetwork net, List<ArcFacts> facts) {
        this.net = net;
        this.facts = facts;
        firstOut = new int[net.nodes() + 1];
        for (int arc = 0; arc < net.arcs(); arc++) {
            if (!facts.get(arc).closed) firstOut[net.tail(arc) + 1]++;
        }
        for (int node = 0; node < net.nodes(); node++) firstOut[node + 1] += firstOut[node];
        int[] next = firstOut.clone();
        out = new int[net.arcs()];
        for (int arc = 0; arc < net.arcs(); arc++) {
            if (!facts.get(arc).closed) out[next[net.tail(arc)]++] = arc;
        }
    }

    /// Where a pair's cargo begins and ends; empty when no way leads from one zone to the other.
    Optional<Placed> place(OdVolume pair, Map<Id<Zone>, Zone> zones) {
        List<Id<Place>> from = places(zones.get(pair.from()));
        List<Id<Place>> to = places(zones.get(pair.to()));
        for (int sum = 0; sum < from.size() + to.size() - 1; sum++) {
            for (int i = Math.max(0, sum - to.size() + 1); i <= Math.min(sum, from.size() - 1); i++) {
                Id<Place> start = from.get(i);
                Id<Place> end = to.get(sum - i);
                if (start.equals(end) || net.starts(start).length == 0) continue;
                BitSet nodes = reached.computeIfAbsent(start, this::reach);
                if (Arrays.stream(net.ends(end)).anyMatch(nodes::get)) return Optional.of(new Placed(start, end));
            }
        }
        return Optional.empty();
    }

    private static List<Id<Place>> places(@Nullable Zone zone) {
        return zone == null ? List.of() : zone.places();
    }

    private BitSet reach(Id<Place> start) {
        BitSet seen = new BitSet(net.nodes());
        int[] stack = new int[net.nodes()];
        int top = 0;
        for (int node : net.starts(start)) {
            seen.set(node);
            stack[top++] = node;
        }
        while (top > 0) {
            int at = stack[--top];
            for (int i = firstOut[at]; i < firstOut[at + 1]; i++) {
                int head = net.head(out[i]);
                if (seen.get(head)) continue;
                seen.set(head);
                stack[top++] = head;
            }
        }
        return seen;
    }

    /// The nodes of the joined network: those of the supernetwork, then one for each place where cargo begins
    /// and one for each where it ends.
    record Ends(Map<Id<Place>, Integer> start, Map<Id<Place>, Integer> end, int nodes) {
        int origin(Placed placed) {
            return Objects.requireNonNull(start.get(placed.from()));
        }

        int destination(Placed placed) {
            return Objects.requireNonNull(end.get(placed.to()));
        }
    }

    Ends ends(Collection<Placed> pairs) {
        Map<Id<Place>, Integer> start = new HashMap<>();
        Map<Id<Place>, Integer> end = new HashMap<>();
        int node = net.nodes();
        for (Placed pair : pairs) {
            if (!start.containsKey(pair.from())) start.put(pair.from(), node++);
            if (!end.containsKey(pair.to())) end.put(pair.to(), node++);
        }
        return new Ends(start, end, node);
    }

    /// Arcs on some way from a beginning to an end, joined.
    List<Joined> joined(Ends ends) {
        List<Joined> all = new ArrayList<>();
        for (int arc = 0; arc < net.arcs(); arc++) {
            if (!facts.get(arc).closed) all.add(new Joined(net.tail(arc), net.head(arc), facts.get(arc)));
        }
        ends.start.forEach((place, node) -> {
            for (int start : net.starts(place)) all.add(new Joined(node, start, new ArcFacts()));
        });
        ends.end.forEach((place, node) -> {
            for (int end : net.ends(place)) all.add(new Joined(end, node, new ArcFacts()));
        });
        return Joining.of(useful(all, ends), ends.nodes, net.nodes());
    }

    private static List<Joined> useful(List<Joined> all, Ends ends) {
        BitSet ahead = spread(all, ends.start.values().stream().mapToInt(i -> i).toArray(), ends.nodes, true);
        BitSet behind = spread(all, ends.end.values().stream().mapToInt(i -> i).toArray(), ends.nodes, false);
        return all.stream()
                .filter(one -> ahead.get(one.tail()) && behind.get(one.head()))
                .toList();
    }

    private static BitSet spread(List<Joined> arcs, int[] from, int nodes, boolean forward) {
        List<List<Integer>> next = new ArrayList<>(nodes);
        for (int i = 0; i < nodes; i++) next.add(new ArrayList<>(2));
        for (Joined arc : arcs) {
            if (forward) next.get(arc.tail()).add(arc.head());
            else next.get(arc.head()).add(arc.tail());
        }
        BitSet seen = new BitSet(nodes);
        int[] stack = new int[nodes];
        int top = 0;
        for (int node : from) {
            seen.set(node);
            stack[top++] = node;
        }
        while (top > 0) {
            for (int node : next.get(stack[--top])) {
                if (seen.get(node)) continue;
                seen.set(node);
                stack[top++] = node;
            }
        }
        return seen;
    }
}
