package org.keruen.flow.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes bands about what a fitted model says.
///
/// `ln value` is spread about the model by what the parameters leave open (the model's differences over a standard
/// deviation of each independent direction, which where it is straight is their covariance through its slopes, and
/// where it tips no more than what it tips between), the [ModelError], and, beyond the last year fitted, a random
/// walk whose yearly step is that of a [BackTest]. The three are independent,
/// their squares add, and quantiles are those of Student's t with the degrees of freedom that the residuals
/// support.
public final class Predictor {
    private final Fit fit;
    private final ModelError error;
    private final Optional<BackTest> growth;
    private final double lastFitted;
    private final double quantile;

    private Predictor(Fit fit, ModelError error, Optional<BackTest> growth, double lastFitted) {
        this.fit = fit;
        this.error = error;
        this.growth = growth;
        this.lastFitted = lastFitted;
        quantile = new StudentLaw(error.degrees()).quantile(1 - Interval.OUTSIDE / 2);
    }

    /// Errors grow as what the model leaves unexplained of the figures fitted has wandered from year to year.
    ///
    /// @throws IllegalArgumentException when nothing was fitted
    public static Predictor of(Fit fit) {
        return of(fit, BackTest.ofUnexplained(fit));
    }

    /// Errors grow as this back-test says, of which only the yearly step is used; without one, they do not.
    ///
    /// @throws IllegalArgumentException when nothing was fitted
    public static Predictor of(Fit fit, Optional<BackTest> growth) {
        return new Predictor(fit, ModelError.of(fit), growth, lastMiddle(fitted(fit)));
    }

    private static List<FitObservation> fitted(Fit fit) {
        return fit.residuals().stream().map(Residual::observation).toList();
    }

    /// The middle of the last full year fitted, or of the last period if there is no full year.
    private static double lastMiddle(List<FitObservation> fitted) {
        List<SeriesPeriod> periods = fitted.stream().map(FitObservation::of).toList();
        return periods.stream()
                .filter(SeriesPeriod::fullYear)
                .mapToDouble(SeriesPeriod::middleYears)
                .max()
                .orElseGet(() -> periods.stream()
                        .mapToDouble(SeriesPeriod::middleYears)
                        .max()
                        .orElseThrow());
    }

    Fit fit() {
        return fit;
    }

    public ModelError error() {
        return error;
    }

    public Optional<BackTest> growth() {
        return growth;
    }

    /// Of every period asked for, in its order. Costs two evaluations of the model a parameter, and one.
    ///
    /// @throws ModelFailure when the model cannot be evaluated or gives something that is no figure
    public List<Prediction> predict(FittedModel model, List<SeriesPeriod> asked) {
        List<FitParameter> parameters =
                fit.parameters().stream().map(FittedParameter::parameter).toList();
        FitSettings settings = fit.settings();
        try (Evaluations evaluations = new Evaluations(parameters, model, asked, settings.threads())) {
            double[] centre = evaluations.at(fit.spreads());
            double[][] differences =
                    evaluations.halfDifferences(fit.spreads(), fit.posterior().deviations());
            List<Prediction> predictions = new ArrayList<>();
            for (int i = 0; i < centre.length; i++) {
                predictions.add(one(asked.get(i), centre[i], squares(differences[i])));
            }
            return predictions;
        }
    }

    private static double squares(double[] independent) {
        double sum = 0;
        for (double one : independent) sum += one * one;
        return sum;
    }

    private Prediction one(SeriesPeriod of, double log, double parameterVariance) {
        double beyond = Math.max(0, of.middleYears() - lastFitted);
        double yearly = growth.map(BackTest::yearly).orElse(0.0);
        double growthVariance = yearly * yearly * beyond;
        double scale = Math.sqrt(parameterVariance + error.variance() + growthVariance);
        return new Prediction(
                of,
                Math.exp(log),
                Interval.about(log, quantile * scale),
                Math.sqrt(parameterVariance),
                Math.sqrt(error.variance()),
                Math.sqrt(growthVariance),
                beyond);
    }
}
