package org.keruen.flow.fit;

/// The step to where a straight model would be most probable, with the losses as they are and bounds kept.
///
/// Losses are not straightened, only the model is, so an iteration of the fit, whose slopes are what costs,
/// goes all the way that these slopes allow. Inside, squares that touch the loss from above are minimised
/// again and again: Lange, Hunter, Yang (2000), "Optimization transfer using surrogate objective functions",
/// J. Comput. Graph. Stat. 9.
final class RobustStep {
    private static final int MOST_ROUNDS = 200;
    private static final double ROUNDING = 1e-11;

    /// The most prior spreads that one step may move a parameter.
    private static final double MOST_SPREADS = 2;

    private final Loss loss;
    private final double[] spreads;
    private final double[] residuals;
    private final double[][] slopes;
    private final double[] least;
    private final double[] most;
    private final double[] damping;

    /// @param residuals in sigmas, and their slopes likewise
    RobustStep(Loss loss, double[] spreads, double[] residuals, double[][] slopes, Evaluations bounds) {
        this.loss = loss;
        this.spreads = spreads;
        this.residuals = residuals;
        this.slopes = slopes;
        int size = spreads.length;
        least = new double[size];
        most = new double[size];
        damping = new double[size];
        double[][] square = square(residuals);
        for (int p = 0; p < size; p++) {
            least[p] = Math.max(bounds.least(p) - spreads[p], -MOST_SPREADS);
            most[p] = Math.min(bounds.most(p) - spreads[p], MOST_SPREADS);
            damping[p] = square[p][p];
        }
    }

    /// The step, shortened by this share of the curvature (Marquardt 1963, "An algorithm for least-squares
    /// estimation of nonlinear parameters", J. SIAM 11); 0 is the whole one.
    double[] damped(double share) {
        int size = spreads.length;
        double[] step = new double[size];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] there = after(step);
            double[][] square = square(there);
            double[] slope = new double[size];
            double[] low = new double[size];
            double[] high = new double[size];
            for (int p = 0; p < size; p++) {
                slope[p] = spreads[p] + step[p] + share * damping[p] * step[p];
                for (int i = 0; i < there.length; i++) slope[p] += slopes[i][p] * loss.weight(there[i]) * there[i];
                square[p][p] += share * damping[p];
                low[p] = least[p] - step[p];
                high[p] = most[p] - step[p];
            }
            double[] more = new BoundedQuadratic(square, slope, low, high).least();
            double largest = 0;
            for (int p = 0; p < size; p++) {
                step[p] = Math.clamp(step[p] + more[p], least[p], most[p]);
                largest = Math.max(largest, Math.abs(more[p]));
            }
            if (largest <= ROUNDING) break;
        }
        return step;
    }

    /// The length of a step in posterior standard deviations.
    double length(double[] step) {
        double[][] square = square(after(step));
        double sum = 0;
        for (int p = 0; p < step.length; p++) {
            for (int q = 0; q < step.length; q++) sum += step[p] * square[p][q] * step[q];
        }
        return Math.sqrt(sum);
    }

    /// What the objective would fall by if the model were straight.
    double promised(double[] step) {
        double[] there = after(step);
        double fall = 0;
        for (int i = 0; i < there.length; i++) fall += loss.of(residuals[i]) - loss.of(there[i]);
        for (int p = 0; p < step.length; p++) fall -= step[p] * (spreads[p] + step[p] / 2);
        return fall;
    }

    private double[] after(double[] step) {
        double[] there = residuals.clone();
        for (int i = 0; i < there.length; i++) {
            for (int p = 0; p < step.length; p++) there[i] += slopes[i][p] * step[p];
        }
        return there;
    }

    private double[][] square(double[] at) {
        double[] weights = new double[at.length];
        for (int i = 0; i < at.length; i++) weights[i] = loss.weight(at[i]);
        return square(spreads.length, slopes, weights);
    }

    /// `I + JᵀWJ`, the curvature of the squares with that of the priors.
    static double[][] square(int size, double[][] slopes, double[] weights) {
        double[][] square = new double[size][size];
        for (int p = 0; p < size; p++) {
            for (int q = 0; q <= p; q++) {
                double sum = p == q ? 1 : 0;
                for (int i = 0; i < slopes.length; i++) sum += weights[i] * slopes[i][p] * slopes[i][q];
                square[p][q] = sum;
                square[q][p] = sum;
            }
        }
        return square;
    }
}
