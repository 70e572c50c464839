package org.keruen.flow.choice;

import java.util.Arrays;
import java.util.Optional;
import org.keruen.flow.algebra.Cholesky;

/// Flows at which chosen routes of each pair cost alike, whether anybody would stay there or not.
///
/// Newton's method on "each pair's flows add up to its demand, each further route costs what its first
/// does", with slopes of links by differences and the least step that answers the equations (a little
/// damped), so that route flows which are not unique do no harm. A route that comes out below 0 is given
/// up. Only from near enough.
final class EqualCosts {
    private static final int MOST_STEPS = 100;
    private static final int PATIENCE = 5;
    private static final double DAMPING = 1e-13;
    private static final double CLOSE = 1e-7;
    /// The largest gap of what counts as an equilibrium.
    static final double GAP = 1e-10;

    private final ScaleProblem problem;
    private final RouteSet routes;

    EqualCosts(ScaleProblem problem) {
        this.problem = problem;
        this.routes = problem.routes();
    }

    /// An equilibrium at which only routes of these are used, if the method comes to one from these flows.
    Optional<double[]> near(double[] flow, boolean[] allowed) {
        boolean[] used = allowed.clone();
        double[] from = flow.clone();
        for (int k = 0; k < from.length; k++) if (!used[k]) from[k] = 0;
        while (true) {
            double[] found = solve(from, used);
            int worst = -1;
            for (int k = 0; k < found.length; k++) {
                double least = worst < 0 ? -1e-12 * problem.totalDemand() : found[worst];
                if (used[k] && !(found[k] >= least)) worst = k;
            }
            if (worst < 0) return checked(found);
            used[worst] = false;
            from[worst] = 0;
            if (!everyPairHasOne(used)) return Optional.empty();
        }
    }

    private boolean everyPairHasOne(boolean[] used) {
        for (int pair = 0; pair < routes.pairs(); pair++) {
            boolean any = false;
            for (int k = routes.firstRoute(pair); k < routes.endRoute(pair); k++) any |= used[k];
            if (!any) return false;
        }
        return true;
    }

    /// The flows made whole, if they are an equilibrium.
    private Optional<double[]> checked(double[] flow) {
        for (int pair = 0; pair < routes.pairs(); pair++) {
            double sum = 0;
            for (int k = routes.firstRoute(pair); k < routes.endRoute(pair); k++) {
                flow[k] = Math.max(0, flow[k]);
                sum += flow[k];
            }
            double demand = problem.demand(pair);
            if (!(Math.abs(sum - demand) <= CLOSE * demand)) return Optional.empty();
            if (sum == demand) continue;
            for (int k = routes.firstRoute(pair); k < routes.endRoute(pair); k++) flow[k] *= demand / sum;
        }
        return problem.gap(flow) <= GAP ? Optional.of(flow) : Optional.empty();
    }

    private double[] solve(double[] from, boolean[] used) {
        double[] flow = from.clone();
        double[] best = flow;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0, idle = 0; step < MOST_STEPS && idle < PATIENCE; step++, idle++) {
            Equations equations = new Equations(flow, used);
            double off = equations.off();
            if (off < least) {
                if (off < least / 2) idle = 0;
                least = off;
                best = flow.clone();
            }
            if (off == 0 || !equations.step(flow)) break;
        }
        return best;
    }

    /// The equations at some flows: flows as shares of all demand, costs as shares of the dearest.
    private final class Equations {
        private final int[] route;
        private final double[][] row;
        private final double[] off;

        Equations(double[] flow, boolean[] used) {
            int size = 0;
            int[] all = new int[flow.length];
            for (int k = 0; k < flow.length; k++) if (used[k]) all[size++] = k;
            route = Arrays.copyOf(all, size);
            row = new double[size][size];
            off = new double[size];
            double[] volume = new double[routes.links()];
            double[] ofLink = new double[volume.length];
            double[] cost = new double[flow.length];
            problem.price(flow, volume, ofLink, cost);
            double dearest = 0;
            for (int k : route) dearest = Math.max(dearest, Math.abs(cost[k]));
            double perCost = dearest == 0 ? 1 : 1 / dearest;
            double scale = Math.max(problem.totalDemand(), Double.MIN_NORMAL);
            int head = 0;
            for (int i = 0; i < size; i++) {
                int pair = routes.pairOf(route[i]);
                if (i == 0 || routes.pairOf(route[i - 1]) != pair) {
                    head = i;
                    off[i] = -problem.demand(pair) / scale;
                    for (int j = i; j < size && routes.pairOf(route[j]) == pair; j++) {
                        row[i][j] = 1;
                        off[i] += flow[route[j]] / scale;
                    }
                } else {
                    off[i] = (cost[route[i]] - cost[route[head]]) * perCost;
                    addSlopes(route[i], scale * perCost, volume, row[i]);
                    addSlopes(route[head], -scale * perCost, volume, row[i]);
                }
            }
        }

        /// Adds how the cost of one route changes with the flow on each.
        private void addSlopes(int of, double weight, double[] volume, double[] into) {
            boolean[] on = new boolean[volume.length];
            for (int at = routes.firstLink(of); at < routes.firstLink(of + 1); at++) on[routes.link(at)] = true;
            for (int j = 0; j < route.length; j++) {
                for (int at = routes.firstLink(route[j]); at < routes.firstLink(route[j] + 1); at++) {
                    int link = routes.link(at);
                    if (on[link]) into[j] += weight * problem.slope(link, volume[link]);
                }
            }
        }

        double off() {
            double most = 0;
            for (double one : off) most = Math.max(most, Math.abs(one));
            return most;
        }

        /// Moves the flows by the least step; returns whether there was one.
        boolean step(double[] flow) {
            int size = route.length;
            double[][] square = new double[size][size];
            double trace = 0;
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) for (int k = 0; k < size; k++) square[i][j] += row[i][k] * row[j][k];
                trace += square[i][i];
            }
            for (int i = 0; i < size; i++) square[i][i] += DAMPING * trace;
            if (!Cholesky.solve(square, off)) return false;
            double scale = problem.totalDemand();
            for (int j = 0; j < size; j++) {
                double move = 0;
                for (int i = 0; i < size; i++) move -= row[i][j] * off[i];
                flow[route[j]] += scale * move;
            }
            return true;
        }
    }
}
