package org.keruen.flow.corridor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.keruen.graph.star.NodeHeap;

/// Finds the ways of one class to its destinations: the links that lead nearer at free flow, for every kind of
/// journey by itself.
///
/// Dijkstra's method from the destination against the links' direction, on states: a node, and the kind of the
/// journey that is still to come from it. A link is a way on when it keeps the kind and leads to a state settled
/// earlier, or when it is what makes the journey one of its kind, or when it leaves a node that no link leads to;
/// none of them can go round in a circle, and links without cost are kept. So a corridor that leads away from the
/// destination before it leads there is among the ways, because nearness is judged among journeys by that corridor
/// only. Every state keeps its cheapest way.
final class WaysFinder {
    private final CorridorProblem problem;
    private final int cargo;
    private final double[] cost;
    private final Queue<CorridorProblem.Demand> lost;
    private final int kinds;
    /// The class's nodes are `base .. base + count - 1`; the state of a node is `kind * count + node - base`.
    private final int base;
    private final int count;
    private final int[] firstEntering;
    private final int[] entering;
    private final int[] firstLeaving;
    private final int[] leaving;
    private final NodeHeap heap;
    private final double[] toGo;
    private final int[] rank;
    private int[] settled = new int[0];
    /// The steps on from a state: links and the states they lead to.
    private int[] onLink = new int[16];
    private int[] onState = new int[16];
    /// Of the places found last.
    private double[] placeToGo = new double[0];

    /// @param cost of each link when nothing is in the way
    /// @param lost takes the demand that has no way
    WaysFinder(CorridorProblem problem, int cargo, double[] cost, Queue<CorridorProblem.Demand> lost) {
        this.problem = problem;
        this.cargo = cargo;
        this.cost = cost;
        this.lost = lost;
        kinds = problem.plain + 1;
        int[] own = IntStream.range(0, problem.links())
                .filter(link -> problem.cargo[link] == cargo)
                .toArray();
        int least = problem.nodes - 1;
        int most = 0;
        for (int link : own) {
            least = Math.min(least, Math.min(problem.tail[link], problem.head[link]));
            most = Math.max(most, Math.max(problem.tail[link], problem.head[link]));
        }
        for (CorridorProblem.Demand one : problem.demand) {
            if (one.cargo() != cargo) continue;
            least = Math.min(least, Math.min(one.origin(), one.destination()));
            most = Math.max(most, Math.max(one.origin(), one.destination()));
        }
        base = least;
        count = Math.max(0, most - least + 1);
        firstEntering = new int[count + 1];
        entering = sorted(own, problem.head, firstEntering);
        firstLeaving = new int[count + 1];
        leaving = sorted(own, problem.tail, firstLeaving);
        heap = new NodeHeap(count * kinds);
        toGo = new double[count * kinds];
        rank = new int[count * kinds];
    }

    private int[] sorted(int[] links, int[] key, int[] first) {
        for (int link : links) first[key[link] - base + 1]++;
        for (int i = 1; i < first.length; i++) first[i] += first[i - 1];
        int[] next = first.clone();
        int[] order = new int[links.length];
        for (int link : links) order[next[key[link] - base]++] = link;
        return order;
    }

    /// What the cheapest way on from a place costs, of the ways found last.
    double toGo(int place) {
        return placeToGo[place];
    }

    /// Empty when part of the demand has no way.
    ///
    /// @param demand by number, all to this destination
    Optional<FrozenWays> find(int destination, List<Integer> demand) {
        double mean = settle(destination, demand);
        if (Double.isNaN(mean)) return Optional.empty();
        double theta = problem.theta[cargo];
        if (problem.thetaByShare && mean > 0) theta /= mean;

        Map<Integer, List<Integer>> begins = new LinkedHashMap<>();
        boolean[] passed = new boolean[toGo.length];
        for (int number : demand) {
            List<Integer> states =
                    begins.computeIfAbsent(problem.demand.get(number).origin() - base, this::beginning);
            for (int state : states) passed[state] = true;
        }
        List<List<Integer>> byKind = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) byKind.add(new ArrayList<>());
        for (int state : settled)
            if (!source(state % count)) byKind.get(state / count).add(state);
        for (int state : settled)
            if (source(state % count)) byKind.get(state / count).add(state);
        for (List<Integer> states : byKind) {
            for (int i = states.size() - 1; i >= 0; i--) {
                if (!passed[states.get(i)]) continue;
                int steps = on(states.get(i), mean);
                for (int step = 0; step < steps; step++) passed[onState[step]] = true;
            }
        }
        passed[state(destination - base, problem.plain)] = true;
        Laying laying = new Laying(begins.size());
        for (int kind = kinds - 1; kind >= 0; kind--) {
            for (int state : byKind.get(kind)) if (passed[state]) laying.place(state, on(state, mean));
        }
        Map<Integer, Integer> placeOf = new HashMap<>();
        begins.forEach((node, states) -> placeOf.put(node, laying.beginning(states)));
        int[] origin = demand.stream()
                .mapToInt(number ->
                        placeOf.getOrDefault(problem.demand.get(number).origin() - base, -1))
                .toArray();
        return Optional.of(laying.laid(theta, demand, origin));
    }

    private int state(int node, int kind) {
        return kind * count + node;
    }

    /// Whether no link leads to a node: then nothing that leaves it can come round to it again.
    private boolean source(int node) {
        return firstEntering[node] == firstEntering[node + 1];
    }

    /// The states that a trip from a node may begin with.
    private List<Integer> beginning(int node) {
        double least = Double.POSITIVE_INFINITY;
        for (int kind = 0; kind < kinds; kind++) least = Math.min(least, toGo[state(node, kind)]);
        List<Integer> states = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            int state = state(node, kind);
            if (rank[state] >= 0 && toGo[state] - least <= least * problem.mostDetour) states.add(state);
        }
        return states;
    }

    /// Puts the steps on from a state into [#onLink] and [#onState], and returns how many there are.
    ///
    /// @param mean cost of a journey to the destination
    private int on(int state, double mean) {
        double spare = problem.mostDetour * Math.max(mean, toGo[state]);
        int kind = state / count;
        int node = state - kind * count;
        int steps = 0;
        for (int i = firstLeaving[node]; i < firstLeaving[node + 1]; i++) {
            int link = leaving[i];
            int says = problem.kind[link];
            if (says < kind) continue;
            int head = problem.head[link] - base;
            for (int next = kind; next < (says == kind ? kinds : kind + 1); next++) {
                int there = state(head, next);
                boolean nearer = rank[there] >= 0 && (next > kind || source(node) || rank[there] < rank[state]);
                if (!nearer || toGo[there] + cost[link] > toGo[state] + spare) continue;
                if (steps == onLink.length) {
                    onLink = Arrays.copyOf(onLink, 2 * steps);
                    onState = Arrays.copyOf(onState, 2 * steps);
                }
                onLink[steps] = link;
                onState[steps++] = there;
            }
        }
        return steps;
    }

    /// Settles all states that are near enough to matter, and returns what journeys cost on average; not a number
    /// when some demand has none.
    private double settle(int destination, List<Integer> demand) {
        Arrays.fill(toGo, Double.POSITIVE_INFINITY);
        Arrays.fill(rank, -1);
        double[] wanted = new double[count];
        int waiting = 0;
        double volume = 0;
        for (int number : demand) {
            CorridorProblem.Demand one = problem.demand.get(number);
            int node = one.origin() - base;
            if (wanted[node] == 0) waiting++;
            wanted[node] += one.volume();
            volume += one.volume();
        }
        double whole = 0;
        double bound = Double.POSITIVE_INFINITY;
        int[] order = new int[toGo.length];
        int done = 0;
        heap.clear();
        int end = state(destination - base, problem.plain);
        toGo[end] = 0;
        heap.lower(end, 0);
        while (!heap.isEmpty()) {
            int at = heap.removeLeast();
            if (toGo[at] > bound) break;
            rank[at] = done;
            order[done++] = at;
            int kind = at / count;
            int node = at - kind * count;
            if (wanted[node] > 0) {
                whole += wanted[node] * toGo[at];
                wanted[node] = 0;
                if (--waiting == 0) bound = toGo[at] * (1 + problem.mostDetour);
            }
            for (int i = firstEntering[node]; i < firstEntering[node + 1]; i++) {
                int link = entering[i];
                int from = state(problem.tail[link] - base, Math.min(kind, problem.kind[link]));
                double there = toGo[at] + cost[link];
                if (rank[from] < 0 && there < toGo[from]) {
                    toGo[from] = there;
                    heap.lower(from, Double.doubleToRawLongBits(there)); // in the order of the numbers, from 0 up
                }
            }
        }
        settled = Arrays.copyOf(order, done);
        for (int number : demand) {
            CorridorProblem.Demand one = problem.demand.get(number);
            if (wanted[one.origin() - base] > 0) lost.add(one);
        }
        return waiting == 0 ? whole / volume : Double.NaN;
    }

    /// Numbers places from the destination on and writes down the steps between them.
    private final class Laying {
        private final WaysLaid laid = new WaysLaid();
        private final int[] placeOf = new int[toGo.length];
        private final double[] costToGo;

        Laying(int origins) {
            costToGo = new double[settled.length + origins];
        }

        void place(int state, int on) {
            for (int i = 0; i < on; i++) {
                laid.link(onLink[i]);
                laid.step(placeOf[onState[i]], 0);
            }
            placeOf[state] = laid.place();
            costToGo[placeOf[state]] = toGo[state];
        }

        /// The place where trips begin that may go on with any of these states.
        int beginning(List<Integer> states) {
            if (states.size() == 1) return placeOf[states.getFirst()];
            double least = Double.POSITIVE_INFINITY;
            for (int state : states) {
                laid.step(placeOf[state], 0);
                least = Math.min(least, toGo[state]);
            }
            int place = laid.place();
            costToGo[place] = least;
            return place;
        }

        FrozenWays laid(double theta, List<Integer> demand, int[] origin) {
            placeToGo = costToGo;
            return laid.laid(
                    cargo, theta, demand.stream().mapToInt(Integer::intValue).toArray(), origin);
        }
    }
}
