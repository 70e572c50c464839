package org.keruen.graph.pareto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// A small random network that can be built as a [ParetoGraph] and also answered by trying everything.
final class RandomNetwork {
    private static final long LATEST = 14;

    /// One way to go along an arc: plain with a window, or one departure.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Ride(long departs, long arrives, long[] costs) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Arc(int tail, int head, boolean board, long opens, long closes, long[] costs, List<Ride> rides) {}

    final int criteria;
    final int nodes;
    private final List<Arc> arcs = new ArrayList<>();
    private final long[] prices;
    private final long unit;
    private final long[] limits;
    private final Random random;

    private RandomNetwork(long seed, boolean timed) {
        random = new Random(seed);
        criteria = 2 + random.nextInt(3);
        nodes = 3 + random.nextInt(4);
        prices = new long[nodes];
        unit = 1L + random.nextInt(3);
        if (timed && random.nextInt(3) > 0) {
            for (int node = 0; node < nodes; node++) {
                prices[node] = random.nextInt(4);
            }
        }
        limits = new long[criteria];
        limits[0] = LATEST;
        for (int k = 1; k < criteria; k++) {
            limits[k] = criteria == 4 ? 8 : 12;
        }
        int size = nodes + random.nextInt(2 * nodes);
        for (int arc = 0; arc < size; arc++) {
            arcs.add(arc(timed));
        }
    }

    static RandomNetwork plain(long seed) {
        return new RandomNetwork(seed, false);
    }

    static RandomNetwork timed(long seed) {
        return new RandomNetwork(seed, true);
    }

    private Arc arc(boolean timed) {
        int tail = random.nextInt(nodes);
        int head = random.nextInt(nodes);
        boolean board = timed && random.nextInt(2) == 0;
        List<Ride> rides = new ArrayList<>();
        for (int i = random.nextInt(6); board && i > 0; i--) {
            long departs = random.nextInt(10);
            rides.add(new Ride(departs, departs + random.nextInt(6), costs(1)));
        }
        boolean window = timed && random.nextInt(3) == 0;
        long opens = window ? random.nextInt(8) : Long.MIN_VALUE;
        long closes = window ? opens + 1 + random.nextInt(5) : Long.MAX_VALUE;
        return new Arc(tail, head, board, opens, closes, costs(0), rides);
    }

    private long[] costs(int from) {
        long[] costs = new long[criteria - from];
        for (int k = 0; k < costs.length; k++) {
            costs[k] = random.nextInt(4);
        }
        return costs;
    }

    /// The same network with one more arc.
    void addArc(boolean timed) {
        arcs.add(arc(timed));
    }

    ParetoGraph graph() {
        return graph(0, 1);
    }

    /// With one criterion's costs, and prices if it is criterion 1, multiplied.
    ParetoGraph graph(int scaled, long factor) {
        ParetoGraph.Builder builder = ParetoGraph.builder(nodes, criteria).waitingUnit(unit);
        for (int node = 0; node < nodes; node++) {
            builder.waitingPrice(node, prices[node] * (scaled == 1 ? factor : 1));
        }
        for (Arc arc : arcs) {
            if (arc.board) {
                Departures departures = new Departures(criteria);
                for (Ride ride : arc.rides) {
                    departures.add(ride.departs, ride.arrives, times(ride.costs, scaled - 1, factor));
                }
                builder.board(arc.tail, arc.head, departures);
            } else {
                builder.arcOpenDuring(arc.tail, arc.head, arc.opens, arc.closes, times(arc.costs, scaled, factor));
            }
        }
        return builder.build();
    }

    private static long[] times(long[] costs, int at, long factor) {
        long[] copy = costs.clone();
        if (at >= 0) {
            copy[at] *= factor;
        }
        return copy;
    }

    /// From node 0 at two times to the last node, and for odd seeds also to the one before.
    ParetoQuery query(boolean twoTargets, int scaled, long factor) {
        return ask(twoTargets, scaled, factor).build();
    }

    /// To one target, with a front that is known.
    ParetoQuery knowing(ParetoFront front) {
        return ask(false, 0, 1).known(front).build();
    }

    private ParetoQuery.Builder ask(boolean twoTargets, int scaled, long factor) {
        ParetoQuery.Builder query = ParetoQuery.builder(criteria).target(nodes - 1);
        query.source(0, new long[criteria]);
        long[] later = new long[criteria];
        Arrays.fill(later, 1);
        later[1] = 0;
        later[scaled] *= factor;
        query.source(1, later);
        if (twoTargets) {
            query.target(nodes - 2);
        }
        for (int k = 0; k < criteria; k++) {
            query.limit(k, k == scaled ? limits[k] * factor : limits[k]);
        }
        return query;
    }

    ParetoQuery query(boolean twoTargets) {
        return query(twoTargets, 0, 1);
    }

    /// Every vector that any walk within the limits reaches, less those that another covers.
    List<long[]> tryEverything(boolean twoTargets) {
        List<Set<List<Long>>> seen = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            seen.add(new HashSet<>());
        }
        long[] later = new long[criteria];
        Arrays.fill(later, 1);
        later[1] = 0;
        visit(0, new long[criteria], seen);
        visit(1, later, seen);
        Set<List<Long>> reached = new HashSet<>(seen.get(nodes - 1));
        if (twoTargets) {
            reached.addAll(seen.get(nodes - 2));
        }
        TreeSet<long[]> vectors = new TreeSet<>(Arrays::compare);
        for (List<Long> state : reached) {
            long[] vector = state.stream().mapToLong(Long::longValue).toArray();
            vector[1] = (vector[1] + unit - 1) / unit;
            vectors.add(vector);
        }
        return vectors.stream()
                .filter(vector ->
                        vectors.stream().noneMatch(other -> !Arrays.equals(other, vector) && covers(other, vector)))
                .toList();
    }

    static boolean covers(long[] a, long[] b) {
        for (int k = 0; k < a.length; k++) {
            if (a[k] > b[k]) {
                return false;
            }
        }
        return true;
    }

    /// Criterion 1 in the walk is counted in parts of the waiting unit.
    private void visit(int node, long[] walk, List<Set<List<Long>>> seen) {
        for (int k = 0; k < criteria; k++) {
            if (walk[k] > (k == 1 ? limits[1] * unit : limits[k])) {
                return;
            }
        }
        if (!seen.get(node).add(Arrays.stream(walk).boxed().toList())) {
            return;
        }
        for (Arc arc : arcs) {
            if (arc.tail != node) {
                continue;
            }
            if (!arc.board) {
                long entered = Math.max(walk[0], arc.opens);
                if (entered < arc.closes) {
                    visit(arc.head, after(walk, node, entered, entered + arc.costs[0], arc.costs, 1), seen);
                }
            }
            for (Ride ride : arc.rides) {
                if (ride.departs >= walk[0]) {
                    visit(arc.head, after(walk, node, ride.departs, ride.arrives, ride.costs, 0), seen);
                }
            }
        }
    }

    private long[] after(long[] walk, int node, long entered, long left, long[] costs, int from) {
        long[] next = walk.clone();
        next[0] = left;
        next[1] += prices[node] * (entered - walk[0]);
        for (int k = 1; k < criteria; k++) {
            next[k] += costs[from + k - 1] * (k == 1 ? unit : 1);
        }
        return next;
    }

    /// The vector of a path, worked out from the network alone; an exception if the path is impossible.
    long[] walk(ParetoPath path, boolean twoTargets) {
        int node = path.source();
        long[] walk = new long[criteria];
        if (path.source() == 1) {
            Arrays.fill(walk, 1);
            walk[1] = 0;
        }
        for (int step = 0; step < path.length(); step++) {
            Arc arc = arcs.get(path.arc(step));
            long entered = path.entered(step);
            require(arc.tail == node && entered >= walk[0]);
            if (arc.board) {
                Ride ride = arc.rides.get(path.departure(step));
                require(entered == ride.departs && path.left(step) == ride.arrives);
                walk = after(walk, node, entered, ride.arrives, ride.costs, 0);
            } else {
                require(path.departure(step) == ParetoPath.NONE && entered == Math.max(walk[0], arc.opens));
                require(entered < arc.closes && path.left(step) == entered + arc.costs[0]);
                walk = after(walk, node, entered, path.left(step), arc.costs, 1);
            }
            node = arc.head;
        }
        require(node == nodes - 1 || (twoTargets && node == nodes - 2));
        walk[1] = (walk[1] + unit - 1) / unit;
        return walk;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new AssertionError("the path does not fit the network");
        }
    }
}
