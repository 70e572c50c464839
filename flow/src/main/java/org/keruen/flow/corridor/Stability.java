package org.keruen.flow.corridor;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.keruen.flow.algebra.Elimination;

/// Whether an equilibrium lasts: whether the adjustment of the entries whose cost falls draws a small push back,
/// the queues being at rest all the while.
///
/// With `G` the derivative of what choice answers, split into entries whose cost rises and falls, a push of the
/// falling ones is answered by `Φ = G_ff + G_fr (I − G_rr)⁻¹ G_rf`; it dies out when every eigenvalue of `Φ` has a
/// real part below 1. That is seen by following `(I + (Φ − I)/2)ⁿ` for a long time.
final class Stability {
    private static final int SQUARINGS = 14;

    private final CorridorSolver solver;
    private final double[] state;

    Stability(CorridorSolver solver, double[] state) {
        this.solver = solver;
        this.state = state;
    }

    boolean lasts() {
        int[] entry = IntStream.range(0, state.length).filter(solver::priced).toArray();
        int[] rising = IntStream.range(0, entry.length)
                .filter(i -> solver.rises(entry[i]))
                .toArray();
        int[] falling = IntStream.range(0, entry.length)
                .filter(i -> !solver.rises(entry[i]))
                .toArray();
        if (falling.length == 0) return true;
        solver.answer(state);
        double[][] gain = solver.response().slopes(entry);
        for (int j = 0; j < entry.length; j++) {
            double steep = solver.steepness(entry[j], state[entry[j]]);
            for (double[] row : gain) row[j] *= steep;
        }
        double[][] rest = part(gain, rising, rising);
        for (int i = 0; i < rest.length; i++) {
            for (int j = 0; j < rest.length; j++) rest[i][j] = (i == j ? 1 : 0) - rest[i][j];
        }
        double[][] follow = new double[falling.length][falling.length];
        for (int j = 0; j < falling.length; j++) {
            double[] push = column(gain, rising, falling[j]);
            double[] moved = rising.length == 0 ? push : Elimination.solve(rest, push);
            for (int i = 0; i < falling.length; i++) {
                double answer = gain[falling[i]][falling[j]];
                for (int r = 0; r < rising.length; r++) answer += gain[falling[i]][rising[r]] * moved[r];
                follow[i][j] = (answer + (i == j ? 1 : 0)) / 2;
            }
        }
        return diesOut(follow);
    }

    private static double[][] part(double[][] of, int[] rows, int[] columns) {
        return Arrays.stream(rows)
                .mapToObj(row ->
                        Arrays.stream(columns).mapToDouble(one -> of[row][one]).toArray())
                .toArray(double[][]::new);
    }

    private static double[] column(double[][] of, int[] rows, int column) {
        return Arrays.stream(rows).mapToDouble(row -> of[row][column]).toArray();
    }

    private static boolean diesOut(double[][] matrix) {
        double[][] power = matrix;
        for (int i = 0; i < SQUARINGS; i++) {
            double largest = largest(power);
            if (largest > 1e100) return false;
            power = squared(power);
        }
        return largest(power) < 1;
    }

    private static double largest(double[][] matrix) {
        double most = 0;
        for (double[] row : matrix) for (double one : row) most = Math.max(most, Math.abs(one));
        return most;
    }

    private static double[][] squared(double[][] matrix) {
        int n = matrix.length;
        double[][] square = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                for (int j = 0; j < n; j++) square[i][j] += matrix[i][k] * matrix[k][j];
            }
        }
        return square;
    }
}
