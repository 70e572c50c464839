package org.keruen.flow.corridor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// What choice makes of given meter loads: costs from loads, flows from costs, loads from flows.
///
/// Classes are worked on side by side; each has its own links, so the figures do not depend on how many are
/// worked on at once.
final class Response {
    private final CorridorProblem problem;
    private final List<List<FrozenWays>> waysOf;
    /// The same contracted: what is asked again and again.
    private final List<List<FrozenWays>> shortOf;
    /// One for each thread that works here.
    private final ThreadLocal<ChoicePass> pass;
    private final double[] meterCost;
    private final double[] gateCost;
    private final double[] linkCost;
    /// By link whose cost moves with use; 0 elsewhere.
    private final double[] flow;

    private final double[] steepness;
    private double[] load;
    /// The most that one unit of a class adds to a meter on any link.
    private final double[][] heaviest;
    /// How much less each link costs than the problem says.
    private final double[] less;

    Response(CorridorProblem problem, boolean overlap) {
        this.problem = problem;
        meterCost = new double[problem.meters.size()];
        gateCost = new double[problem.gates.size()];
        linkCost = problem.cost.clone();
        flow = new double[problem.links()];
        steepness = new double[problem.links()];
        load = new double[meterCost.length];
        less = new double[problem.links()];
        heaviest = new double[problem.classes()][meterCost.length];
        for (int link = 0; link < flow.length; link++) {
            for (int use = problem.firstUse[link]; use < problem.firstUse[link + 1]; use++) {
                double[] of = heaviest[problem.cargo[link]];
                of[problem.meterOf[use]] = Math.max(of[problem.meterOf[use]], problem.loadPerUnit[use]);
            }
        }
        pass = ThreadLocal.withInitial(() -> new ChoicePass(problem));
        nothingInTheWay();
        List<FrozenWays> ways = FrozenWays.all(problem, linkCost, overlap);
        waysOf = IntStream.range(0, problem.classes())
                .mapToObj(k -> ways.stream().filter(one -> one.cargo == k).toList())
                .toList();
        shortOf = contracted();
    }

    private Response(Response other, double[] less) {
        problem = other.problem;
        waysOf = other.waysOf;
        heaviest = other.heaviest;
        this.less = less.clone();
        meterCost = other.meterCost.clone();
        gateCost = other.gateCost.clone();
        linkCost = new double[less.length];
        for (int link = 0; link < less.length; link++) linkCost[link] = Math.max(0, problem.cost[link] - less[link]);
        shortOf = contracted();
        flow = other.flow.clone();
        steepness = other.steepness.clone();
        load = other.load.clone();
        pass = ThreadLocal.withInitial(() -> new ChoicePass(problem));
    }

    /// The same ways when each link costs so much less.
    Response cheaper(double[] perLink) {
        return new Response(this, perLink);
    }

    double[] meterCosts() {
        return meterCost.clone();
    }

    double[] gateCosts() {
        return gateCost.clone();
    }

    /// What every link carries at the costs of the last answer.
    double[] flows() {
        double[] all = new double[problem.links()];
        load(waysOf, all, new double[problem.links()]);
        return all;
    }

    double[] loads() {
        return load.clone();
    }

    /// Writes into `answer` the state that comes of `state`: a load a meter, then a use a gate.
    void of(double[] state, double[] answer) {
        price(state);
        choose(answer);
    }

    private void choose(double[] answer) {
        Arrays.fill(flow, 0);
        Arrays.fill(steepness, 0);
        load(shortOf, flow, steepness);
        load = problem.loads(flow);
        System.arraycopy(load, 0, answer, 0, load.length);
        for (int g = 0; g < gateCost.length; g++) {
            answer[load.length + g] = problem.gates.get(g).use(problem.meters, load);
        }
    }

    private void load(List<List<FrozenWays>> ways, double[] flows, double[] steep) {
        IntStream.range(0, problem.classes()).parallel().forEach(k -> {
            ChoicePass own = pass.get();
            for (FrozenWays one : ways.get(k)) {
                own.value(one, linkCost);
                own.load(one, flows, steep);
            }
        });
    }

    private List<List<FrozenWays>> contracted() {
        boolean[] moves = new boolean[problem.links()];
        for (int link : problem.shared) moves[link] = true;
        return waysOf.parallelStream()
                .map(ofClass -> ofClass.stream()
                        .map(ways -> Contraction.of(ways, moves, linkCost))
                        .toList())
                .toList();
    }

    /// How each of these entries of the answer changes with the cost of each, at the costs of the last answer:
    /// by answer, then by cost. A gate answers with the fullest of its meters.
    double[][] slopes(int[] entry) {
        List<Sensitivity> parts = IntStream.range(0, problem.classes())
                .parallel()
                .mapToObj(k -> {
                    Sensitivity part = new Sensitivity(problem, entry);
                    ChoicePass own = pass.get();
                    for (FrozenWays one : shortOf.get(k)) {
                        own.value(one, linkCost);
                        part.add(one, own);
                    }
                    return part;
                })
                .toList();
        double[][] slope = new double[entry.length][entry.length];
        for (int i = 0; i < entry.length; i++) {
            boolean gate = entry[i] >= load.length;
            int meter = gate ? problem.gates.get(entry[i] - load.length).fullest(problem.meters, load) : entry[i];
            double share = gate ? 1 / problem.meters.get(meter).scale() : 1;
            for (Sensitivity part : parts) {
                double[] row = part.slope()[meter];
                for (int j = 0; j < entry.length; j++) slope[i][j] += share * row[j];
            }
        }
        return slope;
    }

    /// About how much the last answer's entries fall when their own cost rises by one: each link's flow answers
    /// its own cost as in a choice between the journeys that take it and all others to the same destination.
    double[] slopes() {
        double[] slope = new double[meterCost.length + gateCost.length];
        int[] fullest = new int[gateCost.length];
        for (int g = 0; g < fullest.length; g++)
            fullest[g] = problem.gates.get(g).fullest(problem.meters, load);
        for (int link : problem.shared) {
            if (steepness[link] == 0) continue;
            for (int use = problem.firstUse[link]; use < problem.firstUse[link + 1]; use++) {
                slope[problem.meterOf[use]] += steepness[link] * problem.loadPerUnit[use] * problem.costPerUnit[use];
            }
            for (int at = problem.firstGate[link]; at < problem.firstGate[link + 1]; at++) {
                int gate = problem.gateOf[at];
                double perUnit = heaviest[problem.cargo[link]][fullest[gate]]
                        / problem.meters.get(fullest[gate]).scale();
                slope[meterCost.length + gate] += steepness[link] * problem.gateCostPerUnit[at] * perUnit;
            }
        }
        return slope;
    }

    /// What becomes of every demand at the costs of the last answer.
    void byDemand(Consumer<DemandFlow> each) {
        ChoicePass own = pass.get();
        for (List<FrozenWays> ofClass : waysOf) {
            for (FrozenWays ways : ofClass) {
                own.value(ways, linkCost);
                for (int i = 0; i < ways.demand.length; i++) {
                    CorridorProblem.Demand one = problem.demand.get(ways.demand[i]);
                    int origin = ways.origin[i];
                    double expected = own.value(origin);
                    double volume = one.at(expected, ways.most[i], ways.theta);
                    double[] flows = own.load(ways, origin, volume);
                    each.accept(new DemandFlow(ways.demand[i], volume, expected, origin, ways, flows));
                }
            }
        }
    }

    /// Costs with every meter and gate at its best: empty where use makes dearer, full where it makes cheaper.
    private void nothingInTheWay() {
        for (int m = 0; m < meterCost.length; m++) {
            Meter meter = problem.meters.get(m);
            meterCost[m] = Math.min(meter.cost().at(0), meter.cost().at(meter.scale()));
        }
        for (int g = 0; g < gateCost.length; g++) {
            gateCost[g] = problem.gates.get(g).cost().at(0);
        }
        priceLinks();
    }

    private void price(double[] state) {
        for (int m = 0; m < meterCost.length; m++) {
            meterCost[m] = problem.meters.get(m).cost().at(Math.max(0, state[m]));
        }
        for (int g = 0; g < gateCost.length; g++) {
            gateCost[g] = problem.gates.get(g).cost().at(Math.max(0, state[meterCost.length + g]));
        }
        priceLinks();
    }

    private void priceLinks() {
        for (int link : problem.shared) {
            double cost = problem.cost[link] - less[link];
            for (int use = problem.firstUse[link]; use < problem.firstUse[link + 1]; use++) {
                cost += problem.costPerUnit[use] * meterCost[problem.meterOf[use]];
            }
            for (int at = problem.firstGate[link]; at < problem.firstGate[link + 1]; at++) {
                cost += problem.gateCostPerUnit[at] * gateCost[problem.gateOf[at]];
            }
            linkCost[link] = Math.max(0, cost);
        }
    }
}
