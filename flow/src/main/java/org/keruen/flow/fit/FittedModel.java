package org.keruen.flow.fit;

import java.util.List;

/// What calibration asks of a model; the port that a year model is plugged into.
///
/// The answer may depend on nothing but the arguments: a model that begins where its last answer ended would
/// make a fit depend on threads and order. Several threads may ask at once. A model solved by iteration must be
/// solved much closer than what a step of the differences moves ([FitSettings#step]).
@FunctionalInterface
public interface FittedModel {
    /// The logarithm of the modelled value of each series over its period, in the order asked, in the series'
    /// unit.
    ///
    /// @param parameters in the order of the fit, each in its own unit and inside its bounds
    double[] logModelled(double[] parameters, List<SeriesPeriod> asked);
}
