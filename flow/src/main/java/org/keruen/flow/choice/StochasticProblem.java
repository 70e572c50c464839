package org.keruen.flow.choice;

import java.util.Arrays;
import java.util.List;
import org.keruen.model.assignment.DelayFunction;

/// Routes, what they cost under load, how many choose, and how closely they look.
///
/// A route costs the times of its links at their volumes, and a fixed cost of its own (tolls, or what a
/// mode is worth to its users), all in the unit of the times.
public final class StochasticProblem {
    private final RouteSet routes;
    private final DelayFunction[] delay;
    private final double[] demand;
    private final double[] theta;
    private final double[] fixed;
    private final double[] correction;

    private StochasticProblem(
            RouteSet routes,
            DelayFunction[] delay,
            double[] demand,
            double[] theta,
            double[] fixed,
            double[] correction) {
        this.routes = routes;
        this.delay = delay;
        this.demand = demand;
        this.theta = theta;
        this.fixed = fixed;
        this.correction = correction;
    }

    /// A delay for each link, a demand and a theta for each pair; no fixed costs, overlaps not minded.
    public static StochasticProblem of(RouteSet routes, List<DelayFunction> delays, double[] demand, double[] theta) {
        if (delays.size() != routes.links()) throw new IllegalArgumentException("every link has a delay");
        if (demand.length != routes.pairs() || theta.length != routes.pairs()) {
            throw new IllegalArgumentException("every pair has a demand and a theta");
        }
        Numbers.notNegative("a demand", demand);
        Numbers.positive("theta", theta);
        return new StochasticProblem(
                routes,
                delays.toArray(DelayFunction[]::new),
                demand.clone(),
                theta.clone(),
                new double[routes.routes()],
                new double[routes.routes()]);
    }

    /// The same with one theta for all pairs.
    public static StochasticProblem of(RouteSet routes, List<DelayFunction> delays, double[] demand, double theta) {
        double[] all = new double[routes.pairs()];
        Arrays.fill(all, theta);
        return of(routes, delays, demand, all);
    }

    /// The same problem with a fixed cost for each route; it may be negative.
    public StochasticProblem withFixedCosts(double... perRoute) {
        if (perRoute.length != fixed.length) throw new IllegalArgumentException("every route has a fixed cost");
        Numbers.finite("a fixed cost", perRoute);
        return new StochasticProblem(routes, delay, demand, theta, perRoute.clone(), correction);
    }

    /// The same problem with overlaps minded in this way, by these lengths of links.
    public StochasticProblem minding(Overlap overlap, double... length) {
        return new StochasticProblem(routes, delay, demand, theta, fixed, overlap.corrections(routes, length));
    }

    /// The same problem with every theta multiplied.
    StochasticProblem lookedAt(double closeness) {
        double[] scaled = theta.clone();
        for (int pair = 0; pair < scaled.length; pair++) scaled[pair] *= closeness;
        return new StochasticProblem(routes, delay, demand, scaled, fixed, correction);
    }

    public RouteSet routes() {
        return routes;
    }

    public double demand(int pair) {
        return demand[pair];
    }

    public double theta(int pair) {
        return theta[pair];
    }

    /// What each route costs at these flows.
    public double[] costs(RouteFlows flows) {
        double[] volume = flows.volumes();
        double[] time = new double[volume.length];
        double[] cost = new double[routes.routes()];
        price(volume, time, cost);
        return cost;
    }

    /// What the choice costs a user of each pair on average at these flows; see [LogitChoice#expectedCost].
    public double[] expectedCosts(RouteFlows flows) {
        double[] utility = costs(flows);
        utilities(utility, utility);
        double[] expected = new double[routes.pairs()];
        double[] share = new double[utility.length];
        for (int pair = 0; pair < expected.length; pair++) {
            expected[pair] =
                    -LogSum.shares(utility, routes.firstRoute(pair), routes.endRoute(pair), share) / theta[pair];
        }
        return expected;
    }

    /// Writes the time of each link and the cost of each route. Rounding may leave a volume a hair below 0.
    void price(double[] volume, double[] time, double[] cost) {
        for (int link = 0; link < volume.length; link++) time[link] = delay[link].time(Math.max(0, volume[link]));
        routes.sumOver(time, cost);
        for (int route = 0; route < cost.length; route++) cost[route] += fixed[route];
    }

    /// Writes how fast the time of each link grows.
    void slopes(double[] volume, double[] slope) {
        for (int link = 0; link < volume.length; link++) slope[link] = delay[link].slope(Math.max(0, volume[link]));
    }

    /// Writes `κ − theta c` for each route. Both arrays may be the same.
    void utilities(double[] cost, double[] utility) {
        for (int route = 0; route < cost.length; route++) {
            utility[route] = correction[route] - theta[routes.pairOf(route)] * cost[route];
        }
    }

    /// Fisk's function; see [LogitEquilibriumSolver].
    double objective(double[] flow, double[] volume) {
        double sum = 0;
        for (int link = 0; link < volume.length; link++) sum += delay[link].integral(Math.max(0, volume[link]));
        for (int route = 0; route < flow.length; route++) {
            if (flow[route] == 0) continue;
            double perTheta = (Math.log(flow[route]) - correction[route]) / theta[routes.pairOf(route)];
            sum += flow[route] * (fixed[route] + perTheta);
        }
        return sum;
    }
}
