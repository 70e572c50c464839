package org.keruen.plan.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.keruen.graph.pareto.ParetoFront;
import org.keruen.graph.pareto.ParetoPath;
import org.keruen.graph.pareto.ParetoQuery;
import org.keruen.graph.pareto.ParetoSearch;
import org.keruen.plan.departure.DeparturesBeside;
import org.keruen.supernetwork.Element;

/// Finds the ways onto departures that are not in the network, on the graph as it is: no arc is added.
///
/// From the origin to each platform from which such a departure leaves; on it, where no departure of the
/// network leaves sooner; and from there to the next such platform, as long as there is one. A way is dropped
/// as soon as what it still needs at least makes it no better than a route found.
final class BesideSearch {
    private final QueryGraph graph;
    private final ParetoSearch search;
    private final ParetoSearch toPlatforms;
    private final DeparturesBeside beside;
    private long labels;
    private double millis;

    /// `search` has been asked for the destination last.
    BesideSearch(QueryGraph graph, ParetoSearch search, DeparturesBeside beside) {
        this.graph = graph;
        this.search = search;
        this.beside = beside;
        toPlatforms = new ParetoSearch(graph.graph());
    }

    /// A way that has just left with a departure from beside the network: where it is aboard and what it has
    /// taken, and the path before, with the arc it boarded by, when that was entered and when it left.
    static final class Way {
        final int node;
        final long[] vector;
        private final ParetoPath before;
        private final int arc;
        private final long entered;

        private Way(int node, long[] vector, ParetoPath before, int arc, long entered) {
            this.node = node;
            this.vector = vector;
            this.before = before;
            this.arc = arc;
            this.entered = entered;
        }

        /// With what comes behind it.
        ParetoPath then(ParetoPath onward) {
            return before.then(arc, entered, vector[0], onward);
        }
    }

    /// The ways found and the work they took.
    record Ways(List<Way> all, long labels, double millis) {
        boolean isEmpty() {
            return all.isEmpty();
        }
    }

    Ways from(int[] sources, Instant ready, RouteSearch.Limits limits, ParetoFront found) {
        Map<Integer, List<Integer>> platforms = platforms(ready.getEpochSecond(), found);
        List<Way> all = new ArrayList<>();
        List<Way> fresh = List.of();
        boolean first = true;
        while (!platforms.isEmpty() && (first || !fresh.isEmpty())) {
            List<Way> next = new ArrayList<>();
            for (Map.Entry<Integer, List<Integer>> platform : platforms.entrySet()) {
                ParetoQuery.Builder query = limits.query(graph.criteria());
                query.limit(0, Math.min(limits.latest().getEpochSecond(), last(platform.getValue())));
                query.target(platform.getKey());
                if (first) {
                    long[] start = new long[graph.criteria().size()];
                    start[0] = ready.getEpochSecond();
                    for (int source : sources) query.source(source, start);
                } else {
                    for (Way way : fresh) query.source(way.node, way.vector);
                }
                board(toPlatforms.search(query.build()), platform.getValue(), fresh, found, next);
            }
            all.addAll(next);
            fresh = next;
            first = false;
        }
        return new Ways(all, labels, millis);
    }

    /// Boards with a departure from beside the network that can be caught and from which something better than
    /// all that was found may be reached, by the node they leave from.
    private Map<Integer, List<Integer>> platforms(long ready, ParetoFront found) {
        Map<Integer, List<Integer>> platforms = new LinkedHashMap<>();
        for (int arc = 0; arc < graph.graph().arcs(); arc++) {
            if (!(graph.unpriced(arc) instanceof Element.Departure board) || !beside.any(board)) continue;
            if (!graph.onClock(arc)) continue;
            OptionalLong leaves = beside.next(board, ready);
            if (leaves.isEmpty()) continue;
            long[] least = aboard(arc, new long[graph.criteria().size()], leaves.getAsLong());
            if (!search.promising(graph.graph().head(arc), least, found)) continue;
            platforms
                    .computeIfAbsent(graph.graph().tail(arc), node -> new ArrayList<>())
                    .add(arc);
        }
        return platforms;
    }

    private long last(List<Integer> arcs) {
        long last = Long.MIN_VALUE;
        for (int arc : arcs) {
            if (graph.unpriced(arc) instanceof Element.Departure board) last = Math.max(last, beside.last(board));
        }
        return last;
    }

    private void board(ParetoFront reached, List<Integer> arcs, List<Way> fresh, ParetoFront found, List<Way> next) {
        labels += reached.work().popped();
        millis += (reached.work().boundsNanos() + reached.work().searchNanos()) / 1e6;
        for (int i = 0; i < reached.size(); i++) {
            long standing = reached.cost(i, 0);
            for (int arc : arcs) {
                if (!(graph.unpriced(arc) instanceof Element.Departure board)) continue;
                OptionalLong leaves = beside.next(board, standing);
                if (leaves.isEmpty() || graph.leavesBy(arc, standing, leaves.getAsLong())) continue;
                long left = leaves.getAsLong();
                int head = graph.graph().head(arc);
                long[] vector = aboard(arc, reached.vector(i), left);
                if (!search.promising(head, vector, found)) continue;
                ParetoPath path = reached.path(i);
                // Whoever is no further on in time than at the boarding before goes in circles.
                if (!fresh.isEmpty() && left <= fresh.get(path.source()).vector[0]) continue;
                ParetoPath before =
                        fresh.isEmpty() ? path : fresh.get(path.source()).then(path);
                long entered = Math.max(standing, left - board.cutoff().seconds());
                next.add(new Way(head, vector, before, arc, entered));
            }
        }
    }

    private long[] aboard(int arc, long[] vector, long left) {
        long[] aboard = vector.clone();
        aboard[0] = left;
        for (int k = 1; k < aboard.length; k++)
            aboard[k] += graph.cost(graph.criteria().get(k), arc);
        return aboard;
    }
}
