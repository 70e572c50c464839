/// Calibration: few parameters of a model, each with a prior, against published series; and what the fitted
/// model may be trusted with on years it has not seen.
///
/// A [Fitter] seeks the parameters that are most probable after the observations up to a day; the
/// [FittedModel] behind it is a port and never sees an observed value. [ModelError] says how far published
/// figures lie from the fitted ones, [BackTest] how errors grow with the years, and a [Predictor] makes bands
/// of both. [KeptOut] holds the model against observations the fit did not see, beside two methods that need
/// no model, [Rival]s.
///
/// No series has a constant or a trend of its own. What a parameter does not explain is error, and is in the
/// band.
///
/// It stops being true where the model is far from linear over the posterior spread of its parameters, and
/// where several sets of parameters fit about as well: only one is found
/// ([docs/methods/calibration-method.md]).
@NullMarked
package org.keruen.flow.fit;

import org.jspecify.annotations.NullMarked;
