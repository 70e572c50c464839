package org.keruen.report.flow;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.keruen.report.Camel;

/// A series over a period: as modelled, and as published where somebody did.
///
/// @param unit of all its figures
/// @param low the tenth percentile; absent without a fit
/// @param high the ninetieth
public record SeriesRow(
        String series,
        String unit,
        LocalDate periodStart,
        LocalDate periodEnd,
        double modelled,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble observed,
        Use use) {
    /// What the observation was to the fit.
    public enum Use {
        CALIBRATION,
        KEPT_OUT,
        NONE;

        /// As documents write it.
        public String word() {
            return this == KEPT_OUT ? "kept-out" : Camel.of(this);
        }
    }

    /// Modelled over observed, less one; absent where nothing above 0 was observed.
    public OptionalDouble error() {
        if (observed.isEmpty() || observed.getAsDouble() <= 0) return OptionalDouble.empty();
        return OptionalDouble.of(modelled / observed.getAsDouble() - 1);
    }
}
