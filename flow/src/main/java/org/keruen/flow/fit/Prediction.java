package org.keruen.flow.fit;

/// What a fitted model says of a period, and how sure it is.
///
/// @param median in the series' unit: the model at the most probable parameters
/// @param band P10 to P90
/// @param parameterSpread standard deviation of the logarithm that the parameters leave
/// @param modelSpread scale of the logarithm that the [ModelError] adds
/// @param growthSpread standard deviation of the logarithm for the years beyond what was fitted
/// @param yearsBeyond those years, from the middle of what was fitted last to the middle of the period; 0 or
///     more
public record Prediction(
        SeriesPeriod of,
        double median,
        Interval band,
        double parameterSpread,
        double modelSpread,
        double growthSpread,
        double yearsBeyond) {}
