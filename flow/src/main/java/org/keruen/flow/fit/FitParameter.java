package org.keruen.flow.fit;

/// A parameter that is calibrated, and what is known of it before any observation is seen.
///
/// @param prior the prior median, in the parameter's unit
/// @param spread the standard deviation about it: of the logarithm if `logarithmic`, else in the parameter's
///     unit
/// @param logarithmic whether errors of this parameter are factors; it is above 0 then
/// @param least the least value a fit may give it; below the prior median or equal
/// @param most the largest value a fit may give it; above the prior median or equal
/// @param words what it is, and where prior and spread come from
public record FitParameter(
        String id,
        double prior,
        double spread,
        boolean logarithmic,
        double least,
        double most,
        String unit,
        String words) {
    public FitParameter {
        if (id.isBlank()) throw new IllegalArgumentException("a parameter's id cannot be blank");
        if (!(spread > 0) || Double.isInfinite(spread)) {
            throw new IllegalArgumentException(id + ": a spread is above 0 and finite, got " + spread);
        }
        if (!(least < most && least <= prior && prior <= most) || Double.isInfinite(prior)) {
            throw new IllegalArgumentException(
                    "%s: the prior median %s lies between the bounds %s and %s".formatted(id, prior, least, most));
        }
        if (logarithmic && !(least > 0)) {
            throw new IllegalArgumentException(
                    id + ": a logarithmic parameter is above 0, its least value is " + least);
        }
    }

    /// The value so many prior spreads from the prior median, kept inside the bounds.
    double at(double spreads) {
        double value = logarithmic ? prior * Math.exp(spread * spreads) : prior + spread * spreads;
        return Math.clamp(value, least, most);
    }

    /// How many prior spreads a value lies above the prior median.
    double spreads(double value) {
        return logarithmic ? Math.log(value / prior) / spread : (value - prior) / spread;
    }
}
