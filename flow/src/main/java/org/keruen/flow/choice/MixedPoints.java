package org.keruen.flow.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Equilibria that no adjustment leads to, sought directly: points where several routes cost alike.
///
/// One pair with two routes: every sign change of their cost difference on a grid of a thousandth of the
/// demand, by bisection. Two changes between neighbouring points of the grid are missed. Otherwise:
/// [Newton's method][EqualCosts] from the even split on every choice of used routes, if those are no more
/// than a few thousand. With costs that are straight lines that finds each point that is alone; else it
/// may miss some.
final class MixedPoints {
    private static final int GRID = 1000;
    private static final int MOST_HALVINGS = 200;
    private static final int MOST_CHOICES = 4096;

    private final ScaleProblem problem;
    private final RouteSet routes;

    MixedPoints(ScaleProblem problem) {
        this.problem = problem;
        this.routes = problem.routes();
    }

    /// Whether there are few enough routes to look.
    boolean possible() {
        double choices = 1;
        for (int pair = 0; pair < routes.pairs(); pair++) {
            choices *= Math.pow(2, routes.endRoute(pair) - routes.firstRoute(pair)) - 1;
        }
        return choices <= MOST_CHOICES;
    }

    List<double[]> find() {
        if (!possible() || problem.totalDemand() == 0) return List.of();
        return routes.pairs() == 1 && routes.routes() == 2 ? onTheLine() : onEveryChoice();
    }

    private List<double[]> onTheLine() {
        List<double[]> found = new ArrayList<>();
        double demand = problem.demand(0);
        for (int i = 0; i < GRID; i++) {
            double low = demand * i / GRID;
            double high = demand * (i + 1) / GRID;
            double atLow = difference(low);
            double atHigh = difference(high);
            boolean flat = atLow == 0 && atHigh == 0;
            if (!flat && atLow == 0 && i > 0) found.add(split(low));
            if (atLow == 0 || atHigh == 0 || atLow < 0 == atHigh < 0) continue;
            for (int halving = 0; halving < MOST_HALVINGS; halving++) {
                double middle = (low + high) / 2;
                if (middle <= low || middle >= high) break;
                if (difference(middle) < 0 == atLow < 0) low = middle;
                else high = middle;
            }
            found.add(split(Math.abs(difference(low)) < Math.abs(difference(high)) ? low : high));
        }
        return found;
    }

    private double[] split(double onFirst) {
        return new double[] {onFirst, problem.demand(0) - onFirst};
    }

    private double difference(double onFirst) {
        double[] cost = problem.costs(split(onFirst));
        return cost[0] - cost[1];
    }

    private List<double[]> onEveryChoice() {
        List<double[]> found = new ArrayList<>();
        EqualCosts equalCosts = new EqualCosts(problem);
        int[] choice = new int[routes.pairs()];
        Arrays.fill(choice, 1);
        do {
            boolean[] used = new boolean[routes.routes()];
            double[] even = evenSplit(choice, used);
            Optional<double[]> point = equalCosts.near(even, used);
            if (point.isPresent()) found.add(point.get());
        } while (advance(choice));
        return found;
    }

    /// Counts up through the choices of each pair, a bit a route, never none; false when all have been had.
    private boolean advance(int[] choice) {
        for (int pair = 0; pair < choice.length; pair++) {
            int size = routes.endRoute(pair) - routes.firstRoute(pair);
            if (++choice[pair] < 1 << size) return true;
            choice[pair] = 1;
        }
        return false;
    }

    private double[] evenSplit(int[] choice, boolean[] used) {
        double[] flow = new double[used.length];
        for (int pair = 0; pair < choice.length; pair++) {
            int first = routes.firstRoute(pair);
            for (int k = first; k < routes.endRoute(pair); k++) {
                used[k] = (choice[pair] >> (k - first) & 1) == 1;
                if (used[k]) flow[k] = problem.demand(pair) / Integer.bitCount(choice[pair]);
            }
        }
        return flow;
    }
}
