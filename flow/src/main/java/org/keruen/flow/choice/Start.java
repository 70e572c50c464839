package org.keruen.flow.choice;

/// Where users stand before they begin to adjust.
public sealed interface Start {
    /// All on what is cheapest while nobody uses anything.
    record FreeFlow() implements Start {}

    /// One pair all on one route; all others on what is then cheapest for them.
    record Forced(int route) implements Start {}

    /// Flows that somebody gives, such as today's.
    record Given(RouteFlows flows) implements Start {}

    /// The flows to begin with.
    default double[] flows(ScaleProblem problem) {
        return switch (this) {
            case FreeFlow _ -> best(problem, -1);
            case Forced forced -> best(problem, forced.route());
            case Given given -> {
                RouteSet routes = problem.routes();
                double[] flow = given.flows().flows();
                for (int pair = 0; pair < routes.pairs(); pair++) {
                    double sum = 0;
                    for (int route = routes.firstRoute(pair); route < routes.endRoute(pair); route++)
                        sum += flow[route];
                    double demand = problem.demand(pair);
                    if (!(Math.abs(sum - demand) <= 1e-9 * demand)) {
                        throw new IllegalArgumentException(
                                "flows of pair %d are %s, its demand %s".formatted(pair, sum, demand));
                    }
                }
                yield flow;
            }
        };
    }

    private static double[] best(ScaleProblem problem, int forced) {
        RouteSet routes = problem.routes();
        double[] flow = new double[routes.routes()];
        int forcedPair = forced < 0 ? -1 : routes.pairOf(forced);
        if (forced >= 0) flow[forced] = problem.demand(forcedPair);
        double[] cost = problem.costs(flow);
        for (int pair = 0; pair < routes.pairs(); pair++) {
            if (pair != forcedPair) flow[problem.cheapest(pair, cost)] = problem.demand(pair);
        }
        return flow;
    }
}
