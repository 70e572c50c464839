package org.keruen.flow.choice;

/// The state of a stochastic assignment: the logarithm of every route's share, and all that follows from
/// it.
///
/// Logarithms, so that a share too small for a number of the machine still has a place to come back from.
final class LogShares {
    final double[] logShare;
    final double[] share;
    final double[] flow;
    final double[] volume;
    final double[] cost;
    /// What the logit gives at these costs, and its logarithm.
    final double[] wanted;
    final double[] logWanted;

    private final StochasticProblem problem;
    private final double[] time;

    LogShares(StochasticProblem problem) {
        this.problem = problem;
        int routes = problem.routes().routes();
        logShare = new double[routes];
        share = new double[routes];
        flow = new double[routes];
        cost = new double[routes];
        wanted = new double[routes];
        logWanted = new double[routes];
        volume = new double[problem.routes().links()];
        time = new double[volume.length];
    }

    /// Takes the state `from + step · along`, a move on the curve of logit shares, and works out the rest.
    void set(double[] from, double step, double[] along) {
        for (int k = 0; k < logShare.length; k++) logShare[k] = from[k] + step * along[k];
        refresh();
    }

    /// Takes the mixture `(1 − step) · share + step · target`, and works out the rest.
    void mix(double[] from, double step, double[] target) {
        for (int k = 0; k < logShare.length; k++) {
            double mixed = (1 - step) * from[k] + step * target[k];
            logShare[k] = Math.log(Math.max(mixed, Double.MIN_NORMAL));
        }
        refresh();
    }

    private void refresh() {
        RouteSet routes = problem.routes();
        for (int pair = 0; pair < routes.pairs(); pair++) {
            int from = routes.firstRoute(pair);
            int to = routes.endRoute(pair);
            double norm = LogSum.shares(logShare, from, to, share);
            for (int k = from; k < to; k++) {
                logShare[k] -= norm;
                flow[k] = problem.demand(pair) * share[k];
            }
        }
        routes.load(flow, volume);
        problem.price(volume, time, cost);
        problem.utilities(cost, logWanted);
        for (int pair = 0; pair < routes.pairs(); pair++) {
            int from = routes.firstRoute(pair);
            int to = routes.endRoute(pair);
            double norm = LogSum.shares(logWanted, from, to, wanted);
            for (int k = from; k < to; k++) logWanted[k] -= norm;
        }
    }

    /// The most by which a share differs from what the logit gives.
    double residual() {
        double most = 0;
        for (int k = 0; k < share.length; k++) {
            double off = Math.abs(share[k] - wanted[k]);
            if (!(off <= most)) most = off; // a number that is none stays
        }
        return most;
    }

    /// The largest difference between the utilities of a pair's routes.
    double widestChoice() {
        RouteSet routes = problem.routes();
        double widest = 0;
        for (int pair = 0; pair < routes.pairs(); pair++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int k = routes.firstRoute(pair); k < routes.endRoute(pair); k++) {
                least = Math.min(least, logWanted[k]);
                most = Math.max(most, logWanted[k]);
            }
            widest = Math.max(widest, most - least);
        }
        return widest;
    }

    double objective() {
        return problem.objective(flow, volume);
    }

    /// The slope of Fisk's function when the logarithms of the shares change at these rates.
    double slopeAlong(double[] rate) {
        RouteSet routes = problem.routes();
        double slope = 0;
        for (int pair = 0; pair < routes.pairs(); pair++) {
            int from = routes.firstRoute(pair);
            int to = routes.endRoute(pair);
            double mean = 0;
            for (int k = from; k < to; k++) mean += share[k] * rate[k];
            double here = 0;
            for (int k = from; k < to; k++) here += share[k] * (rate[k] - mean) * (logShare[k] - logWanted[k]);
            slope += problem.demand(pair) / problem.theta(pair) * here;
        }
        return slope;
    }

    /// The slope of Fisk's function when the shares themselves move towards a target.
    double slopeTowards(double[] from, double[] target) {
        RouteSet routes = problem.routes();
        double slope = 0;
        for (int k = 0; k < share.length; k++) {
            int pair = routes.pairOf(k);
            double move = problem.demand(pair) * (target[k] - from[k]);
            slope += move * (logShare[k] - logWanted[k]) / problem.theta(pair);
        }
        return slope;
    }
}
