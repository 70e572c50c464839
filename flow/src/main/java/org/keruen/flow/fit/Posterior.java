package org.keruen.flow.fit;

import java.util.List;
import java.util.stream.IntStream;
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

    /// Steps in prior spreads, independent of each other and one standard deviation long each: what is straight has
    /// the variance of its differences over them, squared and added: columns of a square root of the covariance.
    List<double[]> deviations() {
        double[][] factor = Cholesky.factor(covariance).orElseThrow();
        return IntStream.range(0, factor.length)
                .mapToObj(axis -> {
                    double[] step = new double[factor.length];
                    for (int p = 0; p < step.length; p++) step[p] = factor[p][axis];
                    return step;
                })
                .toList();
    }

    /// Whether figures far off were let make the answer less certain, as the curvature says. Where that is not
    /// positive, and the least therefore none, they count as saying nothing.
    boolean minimum() {
        return minimum;
    }
}
