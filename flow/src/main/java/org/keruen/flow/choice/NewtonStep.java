package org.keruen.flow.choice;

import java.util.Arrays;
import org.keruen.flow.algebra.Cholesky;

/// Newton's direction for Fisk's function, in the logarithms of the shares.
///
/// With `r = log wanted − log share`, `p` the shares, `q` the demand and a bar for the mean under `p`,
/// the flows would move by `q p (r − r̄)` if costs stayed. They do not: when links gain `Δv`, routes become
/// dearer by `Aᵀ D Δv`, `D` the slopes. Consistent are the `Δv` with `(I + J D) Δv = A q p (r − r̄)`, where
/// `J = Σ theta q p (a − ā)(a − ā)ᵀ` over the routes, `a` being a route's column of `A`. Scaled by `√D`
/// the matrix is symmetric and its least eigenvalue is 1 or more. So the system has a row for each link
/// with a slope, not for each route.
///
/// Costs `routes × links²` to build and `links³ / 6` to solve, with dense rows: for hundreds of links,
/// not tens of thousands, which would want conjugate gradients.
final class NewtonStep {
    private final StochasticProblem problem;
    private final double[] root;
    private final int[] rowOf;
    private final int[] linkOf;

    NewtonStep(StochasticProblem problem) {
        this.problem = problem;
        root = new double[problem.routes().links()];
        rowOf = new int[root.length];
        linkOf = new int[root.length];
    }

    /// Writes the rates at which the logarithms of the shares are to change, up to a constant for each
    /// pair. Returns whether there is such a direction.
    boolean direction(LogShares at, double[] rate) {
        RouteSet routes = problem.routes();
        int rows = numberLinks(at.volume);
        double[] right = new double[rows];
        double[][] matrix = new double[rows][rows];
        double[] mean = new double[rows];
        double[] off = new double[rows];
        for (int pair = 0; pair < routes.pairs(); pair++) {
            int from = routes.firstRoute(pair);
            int to = routes.endRoute(pair);
            Arrays.fill(mean, 0);
            double meanRate = 0;
            for (int k = from; k < to; k++) {
                rate[k] = at.logWanted[k] - at.logShare[k];
                meanRate += at.share[k] * rate[k];
                spread(k, at.share[k], mean);
            }
            for (int k = from; k < to; k++) {
                rate[k] -= meanRate;
                if (at.flow[k] == 0) continue;
                for (int row = 0; row < rows; row++) off[row] = -mean[row];
                spread(k, 1, off);
                double first = at.flow[k] * rate[k];
                double weight = problem.theta(pair) * at.flow[k];
                for (int i = 0; i < rows; i++) {
                    if (off[i] == 0) continue;
                    right[i] += first * off[i];
                    for (int j = 0; j <= i; j++) matrix[i][j] += weight * off[i] * off[j];
                }
            }
        }
        for (int row = 0; row < rows; row++) matrix[row][row] += 1;
        if (!Cholesky.solve(matrix, right)) return false;
        boolean sound = true;
        for (int k = 0; k < rate.length; k++) {
            double dearer = 0;
            for (int i = routes.firstLink(k); i < routes.firstLink(k + 1); i++) {
                int row = rowOf[routes.link(i)];
                if (row >= 0) dearer += root[linkOf[row]] * right[row];
            }
            rate[k] -= problem.theta(routes.pairOf(k)) * dearer;
            sound &= Double.isFinite(rate[k]);
        }
        return sound;
    }

    /// A slope may be infinite on an empty link (a power below 1). No route over it has any flow, so the
    /// link does not count.
    private int numberLinks(double[] volume) {
        problem.slopes(volume, root);
        int rows = 0;
        for (int link = 0; link < root.length; link++) {
            root[link] = Double.isInfinite(root[link]) ? 0 : Math.sqrt(root[link]);
            rowOf[link] = root[link] == 0 ? -1 : rows;
            if (root[link] != 0) linkOf[rows++] = link;
        }
        return rows;
    }

    private void spread(int route, double weight, double[] rows) {
        RouteSet routes = problem.routes();
        for (int at = routes.firstLink(route); at < routes.firstLink(route + 1); at++) {
            int row = rowOf[routes.link(at)];
            if (row >= 0) rows[row] += weight * root[routes.link(at)];
        }
    }
}
