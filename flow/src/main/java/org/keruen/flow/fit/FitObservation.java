package org.keruen.flow.fit;

import java.time.LocalDate;

/// A published value of a series for a period.
///
/// @param value above 0, in the series' unit
/// @param sigma how far the logarithm may be off, model and figure together; the scale of a [Loss], above 0
public record FitObservation(SeriesPeriod of, double value, double sigma) {
    public FitObservation {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(of + ": an observed value is above 0 and finite, got " + value);
        }
        if (!(sigma > 0) || Double.isInfinite(sigma)) {
            throw new IllegalArgumentException(of + ": a sigma is above 0 and finite, got " + sigma);
        }
    }

    public FitObservation(String series, LocalDate from, LocalDate to, double value, double sigma) {
        this(new SeriesPeriod(series, from, to), value, sigma);
    }

    public String series() {
        return of.series();
    }

    double logValue() {
        return Math.log(value);
    }

    /// The logarithm of the value per day.
    double logPerDay() {
        return logValue() - of.logDays();
    }
}
