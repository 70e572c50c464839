package org.keruen.flow.corridor;

import java.util.Arrays;

/// Ways that run together most of the way are hardly two: takes from a logit what it makes of them.
///
/// A logit counts a choice between `k` like branches as worth `ln k`, and a ladder of two lanes with ten rungs
/// as a thousand ways. Cascetta, Nuzzolo, Russo, Vitetta (1996), "A modified logit route choice model
/// overcoming path overlapping problems", ISTTT 13, take from a path its *commonality*: the mean over its
/// length of the logarithm of how many paths run there. Here that is worked out without counting paths. Let
/// `H` be the entropy of the choice at a place at free flow, and `M` how many nats of choice a trip that
/// passes there has made that still keep it apart: `M` grows by `H` where ways part, and where ways meet it is
/// the mean of theirs less the entropy of where trips come from. Then a step is worth `−H + (c / C)(M + H)`
/// more than a logit says, `c` being its cost and `C` that of the journey so far, the step, and the cheapest way
/// on. Ways apart from end to end lose nothing; two that share `1 − r` of their length count for `2^r`; the
/// ladder counts for two.
///
/// The worth is constant, so shares stay the log-sum's derivatives. It is worked out for every origin by
/// itself and averaged over the trips.
final class Overlap {
    /// Shares say what the worth is, and the worth what shares are.
    private static final int ROUNDS = 3;

    /// A share of an origin's trips too small to follow.
    private static final double FEW = 1e-12;

    private final CorridorProblem problem;
    private final FrozenWays ways;
    private final ChoicePass pass;
    private final WaysFinder finder;
    private final double[] cost;
    /// By place.
    private final double[] entropy;
    private final double[] flow;
    private final double[] apart;
    private final double[] mixed;
    private final double[] soFar;
    /// By step: trips that take it, and what they regain of the choices they have made.
    private final double[] trips;
    private final double[] regained;

    /// @param cost of each link when nothing is in the way
    Overlap(CorridorProblem problem, FrozenWays ways, ChoicePass pass, WaysFinder finder, double[] cost) {
        this.problem = problem;
        this.ways = ways;
        this.pass = pass;
        this.finder = finder;
        this.cost = cost;
        entropy = new double[ways.places()];
        flow = new double[ways.places()];
        apart = new double[ways.places()];
        mixed = new double[ways.places()];
        soFar = new double[ways.places()];
        trips = new double[ways.steps()];
        regained = new double[ways.steps()];
    }

    /// Writes what the ways' steps are worth; the pass has worked out their shares at the same costs, and has again
    /// after.
    void correct() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int place = 1; place < ways.places(); place++) entropy[place] = entropy(place);
            Arrays.fill(trips, 0);
            Arrays.fill(regained, 0);
            for (int i = 0; i < ways.demand.length; i++) {
                spread(ways.origin[i], problem.demand.get(ways.demand[i]).volume());
            }
            for (int place = 1; place < ways.places(); place++) {
                for (int step = ways.firstStep[place]; step < ways.firstStep[place + 1]; step++) {
                    double back = trips[step] == 0 ? 0 : regained[step] / trips[step];
                    ways.besides[step] = (entropy[place] - back) / ways.theta;
                }
            }
            pass.value(ways, cost);
        }
    }

    private double entropy(int place) {
        double sum = 0;
        for (int step = ways.firstStep[place]; step < ways.firstStep[place + 1]; step++) {
            double share = pass.share(step);
            if (share > 0) sum -= share * Math.log(share);
        }
        return sum;
    }

    /// Sends the trips of one origin on their ways.
    private void spread(int origin, double volume) {
        Arrays.fill(flow, 0);
        Arrays.fill(apart, 0);
        Arrays.fill(mixed, 0);
        Arrays.fill(soFar, 0);
        flow[origin] = 1;
        for (int place = origin; place > 0; place--) {
            double here = flow[place];
            if (here < FEW) continue;
            double kept = place == origin ? 0 : Math.max(0, (apart[place] + mixed[place]) / here - Math.log(here));
            double then = kept + entropy[place];
            double behind = soFar[place] / here;
            for (int step = ways.firstStep[place]; step < ways.firstStep[place + 1]; step++) {
                double part = here * pass.share(step);
                if (part == 0) continue;
                int head = ways.head[step];
                double own = ways.cost(step, cost);
                double whole = behind + own + finder.toGo(head);
                trips[step] += volume * part;
                if (own > 0) regained[step] += volume * part * own / whole * then;
                flow[head] += part;
                apart[head] += part * then;
                mixed[head] += part * Math.log(part);
                soFar[head] += part * (behind + own);
            }
        }
    }
}
