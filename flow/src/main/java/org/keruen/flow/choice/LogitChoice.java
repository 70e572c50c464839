package org.keruen.flow.choice;

/// What share takes each of several routes, and what the choice is worth.
///
/// `P_k = exp(−theta c_k + κ_k) / Σ exp(−theta c_l + κ_l)`, with `κ` the correction for
/// [overlaps][Overlap], 0 in the multinomial logit: McFadden (1974), "Conditional logit analysis of
/// qualitative choice behavior", in Zarembka (ed.), *Frontiers in Econometrics*. The expected cost
/// `−1/theta · ln Σ exp(−theta c + κ)` falls by `P_k` for every unit that `c_k` falls: Williams (1977),
/// "On the formation of travel demand models and economic evaluation measures of user benefit", Env.
/// Plan. A 9. With several alike it is below the cost of each.
///
/// One theta treats five minutes on a ten-minute and on a twenty-hour trip alike; give long trips a
/// smaller one.
public final class LogitChoice {
    private final double theta;
    private final double[] correction;

    /// A choice among as many routes as there are corrections.
    ///
    /// @param theta how much a unit of cost matters, above 0; the larger, the fewer mistakes
    /// @param correction one entry a route; see [Overlap#corrections]
    public LogitChoice(double theta, double... correction) {
        Numbers.positive("theta", theta);
        Numbers.finite("a correction", correction);
        this.theta = theta;
        this.correction = correction.clone();
    }

    /// The share of each route at these costs. A route may cost infinitely much, but not all may.
    public double[] shares(double... cost) {
        double[] share = new double[cost.length];
        LogSum.shares(utilities(cost), 0, cost.length, share);
        return share;
    }

    /// What the choice costs a user on average, up to a constant, in the unit of the costs.
    public double expectedCost(double... cost) {
        return -LogSum.shares(utilities(cost), 0, cost.length, new double[cost.length]) / theta;
    }

    private double[] utilities(double[] cost) {
        if (cost.length != correction.length) throw new IllegalArgumentException("every route has a cost");
        double[] utility = new double[cost.length];
        for (int k = 0; k < utility.length; k++) utility[k] = correction[k] - theta * cost[k];
        return utility;
    }
}
