package org.keruen.flow.corridor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.keruen.graph.star.NodeHeap;

/// The ways of one class to one destination: the links that lead nearer to it at free flow, and how alike the
/// branches at each node are. Frozen: both stay as they are however costs change.
///
/// Nearer means settled earlier by Dijkstra's method from the destination, so that links without cost are
/// kept and nothing goes round in a circle. Every node that can reach the destination keeps its cheapest way,
/// so there is always one.
///
/// **Overlap.** Branches that part late share most of their way and are hardly two. At a node from which a
/// share `r` of the journey is still to come, and whose branches count for `k` (the exponential of the
/// entropy of the choice at free flow), the choice is worth `ln(1 + (k − 1) r)` instead of `ln k`. With `k`
/// like branches this is the path-size logit of Ben-Akiva and Bierlaire (1999); being constant, it leaves the
/// log-sum's derivative alone. `r` is the node's cost to go over the average cost to go of the trips' origins
/// that free flow takes through the node.
final class FrozenWays {
    final int cargo;
    final int destination;
    /// How much a unit of cost matters on the way there.
    final double theta;
    /// Demands for this class and destination, by number.
    final int[] demand;
    /// Nodes that trips may pass, nearest to the destination first; the destination is the first.
    final int[] node;
    /// The links leaving `node[i]` are `link[firstLink[i]] .. link[firstLink[i + 1] - 1]`; none leave the
    /// destination.
    final int[] firstLink;
    final int[] link;
    /// What each demand expects to pay with nothing in the way.
    final double[] free;
    /// The correction for overlap at `node[i]`, 0 or less; in units of utility.
    final double[] correction;

    private FrozenWays(
            int cargo,
            int destination,
            double theta,
            int[] demand,
            int[] node,
            int[] firstLink,
            int[] link,
            double[] correction) {
        this.cargo = cargo;
        this.destination = destination;
        this.theta = theta;
        this.demand = demand;
        this.node = node;
        this.firstLink = firstLink;
        this.link = link;
        this.correction = correction;
        free = new double[demand.length];
    }

    /// The ways of all classes to all destinations that have demand.
    ///
    /// @param freeFlow cost of each link when nothing is in the way
    /// @throws NoWay when demand cannot reach its destination
    static List<FrozenWays> all(CorridorProblem problem, double[] freeFlow, boolean overlap) {
        Map<Aim, List<Integer>> alike = new LinkedHashMap<>();
        for (int number = 0; number < problem.demand.size(); number++) {
            CorridorProblem.Demand one = problem.demand.get(number);
            if (one.volume() == 0 || one.origin() == one.destination()) continue;
            alike.computeIfAbsent(new Aim(one.cargo(), one.destination()), aim -> new ArrayList<>())
                    .add(number);
        }
        Queue<CorridorProblem.Demand> lost = new ConcurrentLinkedQueue<>();
        List<FrozenWays> found = IntStream.range(0, problem.classes())
                .parallel()
                .mapToObj(cargo -> ofClass(problem, cargo, freeFlow, alike, lost, overlap))
                .flatMap(List::stream)
                .toList();
        if (!lost.isEmpty()) {
            throw new NoWay(problem.demand.stream().filter(lost::contains).toList());
        }
        return found;
    }

    /// A class and where it goes.
    private record Aim(int cargo, int destination) {}

    private static List<FrozenWays> ofClass(
            CorridorProblem problem,
            int cargo,
            double[] freeFlow,
            Map<Aim, List<Integer>> alike,
            Queue<CorridorProblem.Demand> lost,
            boolean overlap) {
        List<FrozenWays> found = new ArrayList<>();
        Reverse reverse = new Reverse(problem, cargo);
        alike.forEach((aim, demand) -> {
            if (aim.cargo == cargo) found.add(reverse.ways(aim.destination, freeFlow, demand, lost, overlap));
        });
        return found;
    }

    /// Dijkstra's method against the links' direction.
    private static final class Reverse {
        private final CorridorProblem problem;
        private final int cargo;
        private final int[] firstEntering;
        private final int[] entering;
        private final int[] firstLeaving;
        private final int[] leaving;
        private final NodeHeap heap;
        private final ChoicePass pass;
        private final double[] toGo;
        private final int[] rank;

        Reverse(CorridorProblem problem, int cargo) {
            this.problem = problem;
            this.cargo = cargo;
            int[] own = IntStream.range(0, problem.links())
                    .filter(link -> problem.cargo[link] == cargo)
                    .toArray();
            firstEntering = new int[problem.nodes + 1];
            entering = sorted(own, problem.head, firstEntering);
            firstLeaving = new int[problem.nodes + 1];
            leaving = sorted(own, problem.tail, firstLeaving);
            heap = new NodeHeap(problem.nodes);
            pass = new ChoicePass(problem);
            toGo = new double[problem.nodes];
            rank = new int[problem.nodes];
        }

        private static int[] sorted(int[] links, int[] key, int[] first) {
            for (int link : links) first[key[link] + 1]++;
            for (int i = 1; i < first.length; i++) first[i] += first[i - 1];
            int[] next = first.clone();
            int[] order = new int[links.length];
            for (int link : links) order[next[key[link]]++] = link;
            return order;
        }

        FrozenWays ways(
                int destination,
                double[] cost,
                List<Integer> demand,
                Queue<CorridorProblem.Demand> lost,
                boolean overlap) {
            int[] settled = settle(destination, cost);
            double sum = 0;
            double whole = 0;
            boolean[] passed = new boolean[problem.nodes];
            for (int number : demand) {
                CorridorProblem.Demand one = problem.demand.get(number);
                if (rank[one.origin()] < 0) lost.add(one);
                passed[one.origin()] = true;
                sum += one.volume();
                whole += one.volume() * toGo[one.origin()];
            }
            double theta = problem.theta[cargo];
            if (problem.thetaByShare && whole > 0 && lost.isEmpty()) theta *= sum / whole;
            for (int place = settled.length - 1; place > 0; place--) {
                int at = settled[place];
                if (!passed[at]) continue;
                for (int i = firstLeaving[at]; i < firstLeaving[at + 1]; i++) {
                    if (nearer(leaving[i])) passed[problem.head[leaving[i]]] = true;
                }
            }
            passed[destination] = true;
            int[] node = Arrays.stream(settled).filter(at -> passed[at]).toArray();
            int[] firstLink = new int[node.length + 1];
            int[] link = new int[problem.links()];
            int links = 0;
            for (int i = 0; i < node.length; i++) {
                for (int at = firstLeaving[node[i]]; i > 0 && at < firstLeaving[node[i] + 1]; at++) {
                    if (nearer(leaving[at])) link[links++] = leaving[at];
                }
                firstLink[i + 1] = links;
            }
            FrozenWays ways = new FrozenWays(
                    cargo,
                    destination,
                    theta,
                    demand.stream().mapToInt(Integer::intValue).toArray(),
                    node,
                    firstLink,
                    Arrays.copyOf(link, links),
                    new double[node.length]);
            if (lost.isEmpty()) ways.finish(problem, pass, cost, toGo, overlap);
            return ways;
        }

        private boolean nearer(int link) {
            int from = rank[problem.tail[link]];
            int to = rank[problem.head[link]];
            return to >= 0 && to < from;
        }

        private int[] settle(int destination, double[] cost) {
            Arrays.fill(toGo, Double.POSITIVE_INFINITY);
            Arrays.fill(rank, -1);
            int[] settled = new int[problem.nodes];
            int count = 0;
            toGo[destination] = 0;
            heap.clear();
            heap.lower(destination, 0);
            while (!heap.isEmpty()) {
                int at = heap.removeLeast();
                rank[at] = count;
                settled[count++] = at;
                for (int i = firstEntering[at]; i < firstEntering[at + 1]; i++) {
                    int from = problem.tail[entering[i]];
                    double there = toGo[at] + cost[entering[i]];
                    if (rank[from] < 0 && there < toGo[from]) {
                        toGo[from] = there;
                        heap.lower(from, Double.doubleToRawLongBits(there)); // in the order of the numbers, from 0 up
                    }
                }
            }
            return Arrays.copyOf(settled, count);
        }
    }

    private void finish(CorridorProblem problem, ChoicePass pass, double[] cost, double[] toGo, boolean overlap) {
        pass.value(this, cost);
        if (overlap) {
            correct(problem, pass, toGo);
            pass.value(this, cost);
        }
        for (int i = 0; i < demand.length; i++) {
            free[i] = pass.value(problem.demand.get(demand[i]).origin());
        }
    }

    private void correct(CorridorProblem problem, ChoicePass pass, double[] toGo) {
        double[] trips = new double[problem.nodes];
        double[] whole = new double[problem.nodes];
        for (int number : demand) {
            CorridorProblem.Demand one = problem.demand.get(number);
            trips[one.origin()] += one.volume();
            whole[one.origin()] += one.volume() * toGo[one.origin()];
        }
        for (int i = node.length - 1; i > 0; i--) {
            int at = node[i];
            double entropy = 0;
            for (int l = firstLink[i]; l < firstLink[i + 1]; l++) {
                double share = pass.share(l);
                int to = problem.head[link[l]];
                trips[to] += trips[at] * share;
                whole[to] += whole[at] * share;
                if (share > 0) entropy -= share * Math.log(share);
            }
            if (trips[at] == 0 || whole[at] == 0) continue;
            double branches = Math.exp(entropy);
            double rest = Math.min(1, toGo[at] * trips[at] / whole[at]);
            correction[i] = Math.log1p((branches - 1) * rest) - entropy;
        }
    }
}
