package org.keruen.flow.corridor;

/// One class's choice on its frozen ways: values from the destination backwards, then flows from the origins
/// on.
///
/// `V_n = −1/θ · (ln Σ exp(−θ (c_l + V_head)) + κ_n)`, `P_l = exp(−θ (c_l + V_head − V_n) + …)`: Akamatsu
/// (1996), "Cyclic flows, Markov process and stochastic traffic assignment", Transp. Res. B 30; Fosgerau,
/// Frejinger, Karlstrom (2013), "A link based network route choice model with unrestricted choice set",
/// Transp. Res. B 56. On an acyclic graph no equations need solving, and values are finite wherever there is
/// a way.
final class ChoicePass {
    private final CorridorProblem problem;
    private final double[] value;
    private final double[] flow;
    private double[] share = new double[0];

    ChoicePass(CorridorProblem problem) {
        this.problem = problem;
        value = new double[problem.nodes];
        flow = new double[problem.nodes];
    }

    /// The expected least cost from each node of the ways; overwritten by the next call.
    double value(int node) {
        return value[node];
    }

    /// Of the flow at the tail of the ways' link number `l`, the share that takes it.
    double share(int l) {
        return share[l];
    }

    /// Works out values and shares at these link costs.
    void value(FrozenWays ways, double[] cost) {
        if (share.length < ways.link.length) share = new double[ways.link.length];
        double theta = ways.theta;
        int[] head = problem.head;
        value[ways.destination] = 0;
        for (int i = 1; i < ways.node.length; i++) {
            int first = ways.firstLink[i];
            int end = ways.firstLink[i + 1];
            double least = Double.POSITIVE_INFINITY;
            for (int l = first; l < end; l++) {
                double way = cost[ways.link[l]] + value[head[ways.link[l]]];
                share[l] = way;
                least = Math.min(least, way);
            }
            double sum = 0;
            for (int l = first; l < end; l++) {
                share[l] = Math.exp(-theta * (share[l] - least));
                sum += share[l];
            }
            for (int l = first; l < end; l++) share[l] /= sum;
            value[ways.node[i]] = least - (Math.log(sum) + ways.correction[i]) / theta;
        }
    }

    /// Adds the ways' flows by the shares just worked out to `linkFlow`, and to `steepness` how much a link's
    /// flow falls when its own cost rises by one, all journeys to the destination taken together.
    void load(FrozenWays ways, double[] linkFlow, double[] steepness) {
        for (int at : ways.node) flow[at] = 0;
        double all = 0;
        for (int i = 0; i < ways.demand.length; i++) {
            CorridorProblem.Demand one = problem.demand.get(ways.demand[i]);
            double volume = one.at(value[one.origin()], ways.free[i], ways.theta);
            flow[one.origin()] += volume;
            all += volume;
        }
        for (int i = ways.node.length - 1; i > 0; i--) {
            double here = flow[ways.node[i]];
            if (here == 0) continue;
            for (int l = ways.firstLink[i]; l < ways.firstLink[i + 1]; l++) {
                double part = here * share[l];
                int link = ways.link[l];
                linkFlow[link] += part;
                steepness[link] += ways.theta * part * Math.max(0, 1 - part / all);
                flow[problem.head[link]] += part;
            }
        }
    }

    /// Adds the flows of one of the ways' demands alone, of this volume.
    void load(FrozenWays ways, int origin, double volume, double[] linkFlow) {
        for (int at : ways.node) flow[at] = 0;
        flow[origin] = volume;
        for (int i = ways.node.length - 1; i > 0; i--) {
            double here = flow[ways.node[i]];
            if (here == 0) continue;
            for (int l = ways.firstLink[i]; l < ways.firstLink[i + 1]; l++) {
                double part = here * share[l];
                int link = ways.link[l];
                linkFlow[link] += part;
                flow[problem.head[link]] += part;
            }
        }
    }
}
