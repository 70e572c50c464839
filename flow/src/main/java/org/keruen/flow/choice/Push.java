package org.keruen.flow.choice;

import java.util.ArrayList;
import java.util.List;

/// Pushes an equilibrium and watches whether it returns.
///
/// An equilibrium with another closer than the push is not told from it.
final class Push {
    private static final double SHARE = 0.01;
    /// Volumes that differ by less, as a share of all demand, are the same.
    static final double SAME = 1e-6;

    private final ScaleProblem problem;
    private final RouteSet routes;
    private final Adjustment adjustment;

    Push(ScaleProblem problem, Adjustment adjustment) {
        this.problem = problem;
        this.routes = problem.routes();
        this.adjustment = adjustment;
    }

    Stability judge(double[] flow) {
        boolean lost = false;
        boolean stays = false;
        for (double[] pushed : pushes(flow)) {
            Adjustment.Rest rest = adjustment.from(pushed);
            double[] end = rest.flows().flows();
            switch (rest.ending()) {
                case CONVERGED -> {
                    if (problem.distance(end, flow) <= SAME) continue;
                    if (problem.distance(end, pushed) > SAME) return Stability.UNSTABLE;
                    stays = true;
                }
                case STALLED, ITERATION_LIMIT -> lost = true;
            }
        }
        if (lost) return Stability.UNDECIDED;
        return stays ? Stability.NEUTRAL : Stability.STABLE;
    }

    private List<double[]> pushes(double[] flow) {
        List<double[]> pushes = new ArrayList<>();
        for (int route = 0; route < flow.length; route++) {
            int pair = routes.pairOf(route);
            double demand = problem.demand(pair);
            double others = demand - flow[route];
            if (demand == 0 || routes.endRoute(pair) - routes.firstRoute(pair) == 1) continue;
            if (others > 0) pushes.add(pushed(flow, route, Math.min(SHARE * demand, others)));
            if (flow[route] > 0) pushes.add(pushed(flow, route, -Math.min(SHARE * demand, flow[route])));
        }
        return pushes;
    }

    /// Moves so much onto the route, from or to the others as they are used; evenly where none is.
    private double[] pushed(double[] flow, int route, double onto) {
        int pair = routes.pairOf(route);
        int from = routes.firstRoute(pair);
        int to = routes.endRoute(pair);
        double others = 0;
        for (int k = from; k < to; k++) if (k != route) others += flow[k];
        double[] pushed = flow.clone();
        pushed[route] = Math.max(0, flow[route] + onto);
        for (int k = from; k < to; k++) {
            if (k == route) continue;
            double part = others > 0 ? flow[k] / others : 1.0 / (to - from - 1);
            pushed[k] = Math.max(0, flow[k] - onto * part);
        }
        return pushed;
    }
}
