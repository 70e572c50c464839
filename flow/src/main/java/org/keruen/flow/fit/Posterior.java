package org.keruen.flow.fit;

import org.keruen.flow.algebra.Cholesky;

/// How far off parameters may still be, in prior spreads: Laplace's approximation, the inverse of the
/// objective's curvature at its least, with the model taken as straight there.
final class Posterior {
    private final double[][] covariance;
    private final boolean minimum;

    private Posterior(double[][] covariance, boolean minimum) {
        this.covariance = covariance;
        this.minimum = minimum;
    }

    /// @param slopes of residuals, in sigmas per prior spread
    static Posterior of(Loss loss, int parameters, double[][] slopes, double[] residuals) {
        double[] curvature = new double[residuals.length];
        double[] notBelow = new double[residuals.length];
        for (int i = 0; i < residuals.length; i++) {
            curvature[i] = loss.curvature(residuals[i]);
            notBelow[i] = Math.max(0, curvature[i]);
        }
        return Cholesky.inverse(RobustStep.square(parameters, slopes, curvature))
                .map(found -> new Posterior(found, true))
                .orElseGet(() -> new Posterior(
                        Cholesky.inverse(RobustStep.square(parameters, slopes, notBelow))
                                .orElseThrow(),
                        false));
    }

    double covariance(int one, int other) {
        return covariance[one][other];
    }

    double deviation(int parameter) {
        return Math.sqrt(covariance[parameter][parameter]);
    }

    /// The variance of something with these slopes per prior spread.
    double variance(double[] slopes) {
        double sum = 0;
        for (int p = 0; p < slopes.length; p++) {
            for (int q = 0; q < slopes.length; q++) sum += slopes[p] * covariance[p][q] * slopes[q];
        }
        return sum;
    }

    /// Whether figures far off were let make the answer less certain, as the curvature says. Where that is not
    /// positive, and the least therefore none, they count as saying nothing.
    boolean minimum() {
        return minimum;
    }
}
