package org.keruen.graph.pareto;

import java.util.Arrays;
import java.util.Comparator;

/// Walks the settled labels at targets back to their sources, replays the paths forward for their times and
/// sums, and puts the vectors in order.
final class Answer {
    private final ParetoGraph graph;
    private final ParetoQuery query;
    private final Settled settled;
    private final int criteria;
    private final long[][] vectors;
    private final ParetoPath[] paths;

    /// @param sift whether some vectors may be covered by others: rounding or loosely ordered ties
    Answer(ParetoGraph graph, ParetoQuery query, Settled settled, boolean sift) {
        this.graph = graph;
        this.query = query;
        this.settled = settled;
        criteria = graph.criteria;
        int size = settled.reachedSize();
        long[][] found = new long[size][];
        ParetoPath[] foundPaths = new ParetoPath[size];
        Integer[] order = new Integer[size];
        for (int i = 0; i < size; i++) {
            found[i] = new long[criteria];
            foundPaths[i] = replay(settled.reached(i), found[i]);
            order[i] = i;
        }
        Arrays.sort(order, Comparator.comparing((Integer i) -> found[i], Arrays::compare));
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int candidate = order[i];
            if (!known(found[candidate]) && (!sift || !covered(found, order, kept, found[candidate]))) {
                order[kept++] = candidate;
            }
        }
        vectors = new long[kept][];
        paths = new ParetoPath[kept];
        for (int i = 0; i < kept; i++) {
            vectors[i] = found[order[i]];
            paths[i] = foundPaths[order[i]];
        }
    }

    private static boolean covered(long[][] found, Integer[] order, int kept, long[] candidate) {
        for (int i = kept - 1; i >= 0; i--) {
            long[] other = found[order[i]];
            int k = 0;
            while (k < candidate.length && other[k] <= candidate[k]) {
                k++;
            }
            if (k == candidate.length) {
                return true;
            }
        }
        return false;
    }

    /// Whether the query knows a vector that covers the candidate: one as good may have come a moment later.
    private boolean known(long[] candidate) {
        for (int at = 0; at < query.known.length; at += criteria) {
            int k = 0;
            while (k < criteria && query.known[at + k] <= candidate[k]) {
                k++;
            }
            if (k == criteria) {
                return true;
            }
        }
        return false;
    }

    private ParetoPath replay(int reached, long[] vector) {
        int length = 0;
        int label = reached;
        while (settled.via(label) >= 0) {
            length++;
            label = settled.parent(label);
        }
        int source = -1 - settled.via(label);
        int[] via = new int[length];
        label = reached;
        for (int step = length - 1; step >= 0; step--) {
            via[step] = settled.via(label);
            label = settled.parent(label);
        }
        System.arraycopy(query.starts, source * criteria, vector, 0, criteria);
        vector[1] *= graph.scale;
        int[] departures = new int[length];
        long[] entered = new long[length];
        long[] left = new long[length];
        for (int step = 0; step < length; step++) {
            if (via[step] < graph.arcs()) {
                departures[step] = ParetoPath.NONE;
                entered[step] = enter(via[step], vector);
            } else {
                int departure = via[step] - graph.arcs();
                via[step] = graph.arcOfBoard[graph.boards.board(departure)];
                departures[step] = graph.boards.number(departure);
                entered[step] = board(departure, via[step], vector);
            }
            left[step] = vector[0];
        }
        vector[1] = Math.ceilDiv(vector[1], graph.scale);
        return new ParetoPath(source, via, departures, entered, left);
    }

    private long enter(int arc, long[] vector) {
        long entry = graph.windows == null ? vector[0] : graph.windows.entry(arc, vector[0]);
        vector[1] += graph.waiting.price[graph.tails[arc]] * (entry - vector[0]);
        vector[0] = entry;
        for (int k = 0; k < criteria; k++) {
            vector[k] += graph.costs[arc * criteria + k];
        }
        return entry;
    }

    private long board(int departure, int arc, long[] vector) {
        long entry = graph.boards.departs(departure);
        vector[1] += graph.waiting.price[graph.tails[arc]] * (entry - vector[0]);
        vector[0] = graph.boards.arrives(departure);
        for (int k = 1; k < criteria; k++) {
            vector[k] += graph.boards.cost(departure, k);
        }
        return entry;
    }

    ParetoFront front(ParetoFront.Stop stop, SearchWork work) {
        long[] flat = new long[vectors.length * criteria];
        for (int i = 0; i < vectors.length; i++) {
            System.arraycopy(vectors[i], 0, flat, i * criteria, criteria);
        }
        return new ParetoFront(criteria, flat, paths, stop, work);
    }
}
