package org.keruen.flow.fit;

/// How far the fitted model is from an observation it was fitted to.
///
/// @param logModelled the logarithm of the modelled value
/// @param weight how much the observation still counts, 1 where it is met and towards 0 where it is far off
public record Residual(FitObservation observation, double logModelled, double weight) {
    /// The logarithm of modelled over observed.
    public double log() {
        return logModelled - observation.logValue();
    }

    /// Observed over modelled, as much a day as if the model's value were 1 every day.
    FitObservation unexplained() {
        return new FitObservation(observation.of(), observation.of().days() * Math.exp(-log()), observation.sigma());
    }
}
