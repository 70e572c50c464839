package org.keruen.flow.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/// How far published figures lie from the fitted model, of one series for good and from year to year.
///
/// A residual is what its series has always (a definition read otherwise, a link that stands for too much)
/// and what the year adds. The first does not go away with more years, for no series has a constant of its
/// own, so it belongs in the band of every prediction. Both are scales about 0, found by maximum likelihood:
/// deviations from a series' mean residual give `within`, the means themselves, less what `within` leaves in
/// them, give `between`.
///
/// Tails are normal unless Student's t of 3 to 30 degrees of freedom makes the residuals so much more likely
/// that chance would do it in one case of twenty (1.35 units of log-likelihood; the normal is at the edge of
/// the family: Self, Liang 1987, J. Am. Stat. Assoc. 82). Then scales are the t's, and single figures far off
/// do not widen them.
///
/// Residuals of the very observations that were fitted are a little too small; the parameters' own spread,
/// which [Predictor] adds, makes up for about that.
///
/// @param between scale of what series have for good, in logarithms
/// @param within scale of what a period adds, in logarithms; 0 where no series has two observations
/// @param tails degrees of freedom, or [Integer#MAX_VALUE] for normal tails
/// @param series how many series this rests on
/// @param observations how many observations this rests on
/// @param gain by how much the chosen tails are more likely than normal ones, in units of log-likelihood
public record ModelError(double between, double within, int tails, int series, int observations, double gain) {
    private static final int[] TAILS = {30, 15, 10, 7, 5, 4, 3};
    private static final double WORTH = 1.35;
    private static final double LEAST = 1e-4;
    private static final double MOST = 10;
    private static final int GRID = 60;
    private static final int NARROWINGS = 60;

    /// Of the observations a fit was made to.
    ///
    /// @throws IllegalArgumentException when there are none
    public static ModelError of(Fit fit) {
        Map<String, List<Double>> bySeries = new TreeMap<>();
        for (Residual one : fit.residuals()) {
            bySeries.computeIfAbsent(one.observation().series(), _ -> new ArrayList<>())
                    .add(one.log());
        }
        return of(bySeries);
    }

    /// Of residuals by series, each the logarithm of modelled over observed.
    static ModelError of(Map<String, List<Double>> residuals) {
        if (residuals.isEmpty()) throw new IllegalArgumentException("no residual to judge the model by");
        Sample sample = new Sample(residuals);
        Found normal = sample.found(StudentLaw.NORMAL);
        Found best = normal;
        for (int degrees : TAILS) {
            Found other = sample.found(degrees);
            if (other.likelihood > best.likelihood) best = other;
        }
        double gain = best.likelihood - normal.likelihood;
        Found chosen = gain > WORTH ? best : normal;
        return new ModelError(
                chosen.between,
                chosen.within,
                chosen.degrees,
                residuals.size(),
                residuals.values().stream().mapToInt(List::size).sum(),
                chosen.likelihood - normal.likelihood);
    }

    /// The correlation of two residuals of one series: what [FitSettings#likeness] should have been.
    public double likeness() {
        double all = variance();
        return all == 0 ? 0 : between * between / all;
    }

    /// The scale of one figure's error, squared.
    double variance() {
        return between * between + within * within;
    }

    /// Degrees of freedom of a band: those of the tails, and no more than there are series, because scales
    /// known from so few are themselves uncertain.
    int degrees() {
        return Math.min(tails, series);
    }

    private record Found(int degrees, double between, double within, double likelihood) {}

    /// Residuals as means of series and deviations from them.
    private static final class Sample {
        private final List<Double> means = new ArrayList<>();
        private final List<Integer> counts = new ArrayList<>();
        private final List<Double> deviations = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();

        Sample(Map<String, List<Double>> residuals) {
            for (List<Double> one : residuals.values()) {
                int count = one.size();
                double mean = 0;
                for (double residual : one) mean += residual / count;
                means.add(mean);
                counts.add(count);
                if (count < 2) continue;
                // Deviations from their own mean are too small by this, and one of them says nothing new.
                double stretch = Math.sqrt(count / (count - 1.0));
                for (double residual : one) {
                    deviations.add((residual - mean) * stretch);
                    weights.add((count - 1.0) / count);
                }
            }
        }

        Found found(int degrees) {
            StudentLaw law = new StudentLaw(degrees);
            DoubleUnaryOperator ofWithin = scale -> {
                double sum = 0;
                for (int i = 0; i < deviations.size(); i++) {
                    sum += weights.get(i) * (law.logDensity(deviations.get(i) / scale) - Math.log(scale));
                }
                return sum;
            };
            double within = deviations.isEmpty() ? 0 : most(ofWithin);
            DoubleUnaryOperator ofBetween = scale -> {
                double sum = 0;
                for (int s = 0; s < means.size(); s++) {
                    double width = Math.sqrt(scale * scale + within * within / counts.get(s));
                    sum += law.logDensity(means.get(s) / width) - Math.log(width);
                }
                return sum;
            };
            double between = most(ofBetween);
            double likelihood = ofBetween.applyAsDouble(between);
            if (!deviations.isEmpty()) likelihood += ofWithin.applyAsDouble(within);
            return new Found(degrees, between, within, likelihood);
        }

        /// The scale at which this is largest: the best of a grid of equal ratios, then the golden section
        /// about it.
        private static double most(DoubleUnaryOperator likelihood) {
            double ratio = Math.log(MOST / LEAST) / GRID;
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= GRID; i++) {
                double value = likelihood.applyAsDouble(LEAST * Math.exp(i * ratio));
                if (value > most) {
                    most = value;
                    best = i;
                }
            }
            double low = Math.log(LEAST) + (best - 1) * ratio;
            double high = Math.log(LEAST) + (best + 1) * ratio;
            double section = (Math.sqrt(5) - 1) / 2;
            for (int i = 0; i < NARROWINGS; i++) {
                double one = high - section * (high - low);
                double other = low + section * (high - low);
                if (likelihood.applyAsDouble(Math.exp(one)) < likelihood.applyAsDouble(Math.exp(other))) low = one;
                else high = other;
            }
            return Math.exp((low + high) / 2);
        }
    }
}
