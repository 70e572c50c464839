package org.keruen.flow.fit;

/// What a fit makes of a parameter.
///
/// @param value the most probable one, in the parameter's unit
/// @param standardError of the logarithm where the parameter is logarithmic, else in its unit
/// @param spreadLeft the posterior spread over the prior one: 1 if the observations say nothing of it, near 0
///     if they decide it. What is left of 1 is what was learned
/// @param atBound whether a bound holds it; its standard error then says nothing
public record FittedParameter(
        FitParameter parameter, double value, double standardError, double spreadLeft, boolean atBound) {
    /// How far the observations moved it, in prior spreads.
    public double moved() {
        return parameter.spreads(value);
    }
}
