package org.keruen.flow.fit;

import java.util.Optional;
import org.keruen.flow.algebra.Cholesky;

/// The least of `½ sᵀHs + gᵀs` with every component between two bounds, for a positive definite `H`.
///
/// Newton's method on the components that are not held by a bound, projected. Bertsekas (1982), "Projected
/// Newton methods for optimization problems with simple constraints", SIAM J. Control Optim. 20.
final class BoundedQuadratic {
    private static final int MOST_STEPS = 200;
    private static final double ROUNDING = 1e-14;
    private static final double ENOUGH = 1e-4;

    private final double[][] square;
    private final double[] slope;
    private final double[] least;
    private final double[] most;

    BoundedQuadratic(double[][] square, double[] slope, double[] least, double[] most) {
        this.square = square;
        this.slope = slope;
        this.least = least;
        this.most = most;
    }

    double[] least() {
        int size = slope.length;
        double[] at = new double[size];
        for (int i = 0; i < size; i++) at[i] = Math.clamp(0, least[i], most[i]);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] down = direction(at);
            double length = 0;
            for (int i = 0; i < size; i++) length = Math.max(length, Math.abs(down[i]) / (1 + Math.abs(at[i])));
            if (length <= ROUNDING) break;
            Optional<double[]> next = along(at, down);
            if (next.isEmpty()) break;
            at = next.get();
        }
        return at;
    }

    /// Downhill on the free components, 0 on those that a bound holds.
    private double[] direction(double[] at) {
        int size = at.length;
        double[] off = slopeAt(at);
        int[] free = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            boolean held = (at[i] <= least[i] && off[i] >= 0) || (at[i] >= most[i] && off[i] <= 0);
            if (!held) free[count++] = i;
        }
        double[][] part = new double[count][count];
        double[] right = new double[count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) part[i][j] = square[free[i]][free[j]];
            right[i] = -off[free[i]];
        }
        if (!Cholesky.solve(part, right)) throw new IllegalStateException("a curvature with priors is positive");
        double[] down = new double[size];
        for (int i = 0; i < count; i++) down[free[i]] = right[i];
        return down;
    }

    /// As far along, bent at the bounds, as it goes down well; nothing where it does not.
    private Optional<double[]> along(double[] at, double[] down) {
        double before = value(at);
        double[] off = slopeAt(at);
        for (double part = 1; part > ROUNDING; part /= 2) {
            double[] next = new double[at.length];
            double promised = 0;
            for (int i = 0; i < at.length; i++) {
                next[i] = Math.clamp(at[i] + part * down[i], least[i], most[i]);
                promised += off[i] * (at[i] - next[i]);
            }
            if (promised > 0 && value(next) <= before - ENOUGH * promised) return Optional.of(next);
        }
        return Optional.empty();
    }

    private double[] slopeAt(double[] at) {
        double[] off = slope.clone();
        for (int i = 0; i < at.length; i++) {
            for (int j = 0; j < at.length; j++) off[i] += square[i][j] * at[j];
        }
        return off;
    }

    private double value(double[] at) {
        double value = 0;
        for (int i = 0; i < at.length; i++) {
            value += slope[i] * at[i];
            for (int j = 0; j < at.length; j++) value += at[i] * square[i][j] * at[j] / 2;
        }
        return value;
    }
}
