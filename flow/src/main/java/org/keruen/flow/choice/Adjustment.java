package org.keruen.flow.choice;

import java.util.Arrays;
import java.util.Optional;

/// How users adjust, step by step, and where they come to rest.
///
/// *Best response with small steps*: in every step the same small share of each pair's users, taken
/// evenly from all its routes, goes to the route that is cheapest at the costs of that moment (the first
/// of several); a pair of which nobody could gain stays as it is. The share is `1 / (200 + n)`, `n`
/// counting how often a pair has changed its mind about which is cheapest: while all agree it stays, and
/// the rest of the old flow fades geometrically; around a mixed equilibrium it shrinks as in the method
/// of successive averages.
///
/// Where it rests: everybody on a link pays the same, so `Σ_a ∫ c_a` falls in every small step (Beckmann,
/// McGuire, Winsten 1956, *Studies in the Economics of Transportation*), whether costs rise or fall. Its
/// stationary points are the equilibria, and those that last are its local minima; with falling costs
/// there are several.
///
/// A mixed equilibrium is only approached; when the flows have all but ceased to move, [EqualCosts] says
/// where to, and is believed if that is an equilibrium close by.
final class Adjustment {
    private static final int FIRST = 200;
    private static final int MOST_STEPS = 400_000;
    private static final int WINDOW = 200;
    private static final double REST = 1e-12;
    private static final double TIE = 1e-13;
    /// Routes with a smaller share of all demand are taken for abandoned: first the least is tried, and
    /// if no equilibrium is close by, users are only still on their way out of some, and the next.
    private static final double[] ABANDONED = {1e-6, 1e-4, 1e-2};
    private static final double CLOSE_BY = 0.02;

    private final ScaleProblem problem;
    private final RouteSet routes;
    private final EqualCosts equalCosts;

    Adjustment(ScaleProblem problem) {
        this.problem = problem;
        this.routes = problem.routes();
        this.equalCosts = new EqualCosts(problem);
    }

    /// Where it came to rest, or where it was when patience ended.
    record Rest(RouteFlows flows, double gap, int steps, Ending ending) {}

    Rest from(double[] start) {
        double[] flow = start.clone();
        double[] volume = new double[routes.links()];
        double[] ofLink = new double[volume.length];
        double[] cost = new double[flow.length];
        int[] target = new int[routes.pairs()];
        Arrays.fill(target, -1);
        double[] marked = flow.clone();
        int changes = 0;
        int nextLook = WINDOW;
        for (int step = 0; step < MOST_STEPS; step++) {
            problem.price(flow, volume, ofLink, cost);
            if (problem.gap(flow, cost) <= REST) return rest(settled(flow).orElse(flow), step, Ending.CONVERGED);
            for (int pair = 0; pair < target.length; pair++) {
                int best = problem.cheapest(pair, cost);
                if (resting(pair, best, flow, cost)) continue;
                if (target[pair] >= 0 && target[pair] != best) changes++;
                target[pair] = best;
                move(pair, best, 1.0 / (FIRST + changes), flow);
            }
            if (changes >= nextLook) {
                boolean still = problem.distance(flow, marked) <= 4.0 / (FIRST + changes);
                Optional<double[]> found = still ? settled(flow) : Optional.empty();
                if (found.isPresent()) return rest(found.get(), step, Ending.CONVERGED);
                System.arraycopy(flow, 0, marked, 0, flow.length);
                nextLook = changes + WINDOW;
            }
        }
        return rest(flow, MOST_STEPS, Ending.ITERATION_LIMIT);
    }

    /// Whether nobody of the pair could gain by more than rounding.
    private boolean resting(int pair, int best, double[] flow, double[] cost) {
        for (int k = routes.firstRoute(pair); k < routes.endRoute(pair); k++) {
            if (flow[k] > 0 && cost[k] - cost[best] > TIE * Math.abs(cost[best])) return false;
        }
        return true;
    }

    private void move(int pair, int best, double share, double[] flow) {
        for (int k = routes.firstRoute(pair); k < routes.endRoute(pair); k++) flow[k] *= 1 - share;
        flow[best] += share * problem.demand(pair);
    }

    /// The equilibrium close by, if there is one.
    private Optional<double[]> settled(double[] flow) {
        for (double abandoned : ABANDONED) {
            Optional<double[]> found = equalCosts.near(flow, used(flow, abandoned));
            if (found.isPresent() && problem.distance(flow, found.get()) <= CLOSE_BY) return found;
        }
        return Optional.empty();
    }

    /// Which routes carry more than this share of all demand; the fullest of each pair is always among
    /// them.
    private boolean[] used(double[] flow, double abandoned) {
        boolean[] used = new boolean[flow.length];
        for (int pair = 0; pair < routes.pairs(); pair++) {
            int most = routes.firstRoute(pair);
            for (int k = most; k < routes.endRoute(pair); k++) {
                used[k] = flow[k] > abandoned * problem.totalDemand();
                if (flow[k] > flow[most]) most = k;
            }
            used[most] = true;
        }
        return used;
    }

    private Rest rest(double[] flow, int steps, Ending ending) {
        return new Rest(new RouteFlows(routes, flow), problem.gap(flow), steps, ending);
    }
}
