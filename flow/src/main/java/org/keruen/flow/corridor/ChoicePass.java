package org.keruen.flow.corridor;

import java.util.Arrays;

/// One class's choice on its frozen ways: values from the destination backwards, then flows from the origins
/// on.
///
/// `V_n = −1/θ · ln Σ exp(−θ (c_l + V_head))`, `P_l = exp(−θ (c_l + V_head − V_n))`: Akamatsu
/// (1996), "Cyclic flows, Markov process and stochastic traffic assignment", Transp. Res. B 30; Fosgerau,
/// Frejinger, Karlstrom (2013), "A link based network route choice model with unrestricted choice set",
/// Transp. Res. B 56. On an acyclic graph no equations need solving, and values are finite wherever there is
/// a way.
final class ChoicePass {
    private final CorridorProblem problem;
    /// By place.
    private double[] value = new double[0];
    private double[] flow = new double[0];
    /// By step.
    private double[] share = new double[0];

    ChoicePass(CorridorProblem problem) {
        this.problem = problem;
    }

    /// The expected least cost from each place of the ways; overwritten by the next call.
    double value(int place) {
        return value[place];
    }

    /// Of the flow at the place that a step leaves, the share that takes it.
    double share(int step) {
        return share[step];
    }

    /// Works out values and shares at these link costs.
    void value(FrozenWays ways, double[] cost) {
        if (share.length < ways.steps()) share = new double[ways.steps()];
        if (value.length < ways.places()) value = new double[ways.places()];
        double theta = ways.theta;
        int[] head = ways.head;
        value[0] = 0;
        for (int place = 1; place < ways.places(); place++) {
            int first = ways.firstStep[place];
            int end = ways.firstStep[place + 1];
            if (end - first == 1) {
                share[first] = 1;
                value[place] = value[head[first]] + ways.besides[first] + ways.cost(first, cost);
                continue;
            }
            double least = Double.POSITIVE_INFINITY;
            for (int step = first; step < end; step++) {
                double way = value[head[step]] + ways.besides[step] + ways.cost(step, cost);
                share[step] = way;
                least = Math.min(least, way);
            }
            double sum = 0;
            for (int step = first; step < end; step++) {
                share[step] = Math.exp(-theta * (share[step] - least));
                sum += share[step];
            }
            for (int step = first; step < end; step++) share[step] /= sum;
            value[place] = least - Math.log(sum) / theta;
        }
    }

    /// Adds the ways' flows by the shares just worked out to `linkFlow`, and to `steepness` how much a link's
    /// flow falls when its own cost rises by one, all journeys to the destination taken together.
    void load(FrozenWays ways, double[] linkFlow, double[] steepness) {
        if (flow.length < ways.places()) flow = new double[ways.places()];
        Arrays.fill(flow, 0, ways.places(), 0);
        double all = 0;
        for (int i = 0; i < ways.demand.length; i++) {
            CorridorProblem.Demand one = problem.demand.get(ways.demand[i]);
            double volume = one.at(value[ways.origin[i]], ways.most[i], ways.theta);
            flow[ways.origin[i]] += volume;
            all += volume;
        }
        for (int place = ways.places() - 1; place > 0; place--) {
            double here = flow[place];
            if (here == 0) continue;
            for (int step = ways.firstStep[place]; step < ways.firstStep[place + 1]; step++) {
                double part = here * share[step];
                flow[ways.head[step]] += part;
                for (int at = ways.firstLink[step]; at < ways.firstLink[step + 1]; at++) {
                    linkFlow[ways.link[at]] += part;
                    steepness[ways.link[at]] += ways.theta * part * Math.max(0, 1 - part / all);
                }
            }
        }
    }

    /// The flows of one of the ways' demands alone, of this volume.
    ///
    /// @return an entry a step
    double[] load(FrozenWays ways, int origin, double volume) {
        double[] at = new double[ways.places()];
        double[] flows = new double[ways.steps()];
        at[origin] = volume;
        for (int place = origin; place > 0; place--) {
            if (at[place] == 0) continue;
            for (int step = ways.firstStep[place]; step < ways.firstStep[place + 1]; step++) {
                flows[step] = at[place] * share[step];
                at[ways.head[step]] += flows[step];
            }
        }
        return flows;
    }
}
