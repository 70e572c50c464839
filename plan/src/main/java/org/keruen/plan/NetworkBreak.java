package org.keruen.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keruen.model.Id;
import org.keruen.model.place.Place;
import org.keruen.model.place.PlaceKind;
import org.keruen.supernetwork.Element;
import org.keruen.supernetwork.Supernetwork;

/// Where a network falls apart for a route: of the places cargo reaches from its origin and those from which
/// it reaches its destination, the pair that lie nearest to each other.
record NetworkBreak(Place reached, Place reaching, double kilometres) {
    /// With a `mark` there are two layers, before and behind a marked haul; a connection may lie in either,
    /// or lead from the first to the second where `couldJoin` says that it would be such a haul.
    static Optional<NetworkBreak> find(
            Supernetwork network,
            List<Place> from,
            List<Place> to,
            Optional<Predicate<Element.Haul>> mark,
            Joins couldJoin,
            Map<Id<Place>, Place> places) {
        int layers = mark.isPresent() ? 2 : 1;
        Walk walk = new Walk(network, layers, mark);
        List<Integer> starts = new ArrayList<>();
        for (Place place : from) for (int node : network.starts(place.id())) starts.add(node);
        List<Integer> ends = new ArrayList<>();
        int last = (layers - 1) * network.nodes();
        for (Place place : to) for (int node : network.ends(place.id())) ends.add(last + node);
        BitSet out = walk.reached(starts, true);
        BitSet back = walk.reached(ends, false);
        if (out.intersects(back)) return Optional.empty();
        NetworkBreak best = null;
        for (int a = 0; a < layers; a++) {
            List<Place> near = at(network, out, a, from, a == 0, places);
            for (int b = a; b < layers; b++) {
                List<Place> far = at(network, back, b, to, b == layers - 1, places);
                best = nearest(near, far, a != b, couldJoin, best);
            }
        }
        return Optional.ofNullable(best);
    }

    /// Whether a connection between two places would be a marked haul.
    interface Joins {
        boolean test(Place from, Place to);
    }

    private static @Nullable NetworkBreak nearest(
            List<Place> near, List<Place> far, boolean marked, Joins joins, @Nullable NetworkBreak best) {
        NetworkBreak least = best;
        for (Place p : near) {
            for (Place q : far) {
                if (marked && (p.equals(q) || !joins.test(p, q))) continue;
                double km = p.equals(q) ? 0 : p.at().kilometresTo(q.at());
                if (least == null || km < least.kilometres) least = new NetworkBreak(p, q, km);
            }
        }
        return least;
    }

    /// The places of a layer that are reached, its own end among them even where nothing is loaded there.
    private static List<Place> at(
            Supernetwork network,
            BitSet reached,
            int layer,
            List<Place> own,
            boolean ownLayer,
            Map<Id<Place>, Place> places) {
        List<Place> found = new ArrayList<>();
        if (ownLayer) found.addAll(own);
        for (Id<Place> id : network.places()) {
            Place place = places.get(id);
            if (place == null || place.kinds().equals(Set.of(PlaceKind.WAYPOINT)) || found.contains(place)) continue;
            for (int node : network.passing(id)) {
                if (!reached.get(layer * network.nodes() + node)) continue;
                found.add(place);
                break;
            }
        }
        found.sort((a, b) -> a.id().compareTo(b.id()));
        return found;
    }

    /// Nodes reached along the arcs or against them.
    private static final class Walk {
        private final Supernetwork network;
        private final int layers;
        private final List<List<Integer>> leaving = new ArrayList<>();
        private final List<List<Integer>> entering = new ArrayList<>();

        Walk(Supernetwork network, int layers, Optional<Predicate<Element.Haul>> mark) {
            this.network = network;
            this.layers = layers;
            for (int node = 0; node < layers * network.nodes(); node++) {
                leaving.add(new ArrayList<>());
                entering.add(new ArrayList<>());
            }
            for (int arc = 0; arc < network.arcs(); arc++) {
                boolean marks = network.element(arc) instanceof Element.Haul haul
                        && mark.filter(m -> m.test(haul)).isPresent();
                for (int layer = 0; layer < this.layers; layer++) {
                    int tail = layer * network.nodes() + network.tail(arc);
                    int behind = marks ? layers - 1 : layer;
                    int head = behind * network.nodes() + network.head(arc);
                    leaving.get(tail).add(head);
                    entering.get(head).add(tail);
                }
            }
        }

        BitSet reached(List<Integer> first, boolean along) {
            BitSet seen = new BitSet(layers * network.nodes());
            Deque<Integer> open = new ArrayDeque<>();
            for (int node : first) {
                seen.set(node);
                open.add(node);
            }
            for (Integer node = open.poll(); node != null; node = open.poll()) {
                for (int next : (along ? leaving : entering).get(node)) {
                    if (seen.get(next)) continue;
                    seen.set(next);
                    open.add(next);
                }
            }
            return seen;
        }
    }
}
