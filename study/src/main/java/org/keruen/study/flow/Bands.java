package org.keruen.study.flow;

import java.time.LocalDate;
import java.util.Optional;

/// How sure a fit is of a series.
@FunctionalInterface
public interface Bands {
    /// The tenth and the ninetieth percentile, in the series' unit.
    record Band(double low, double high) {}

    /// The band of a series over a period, first and last day included; absent where the fit has none.
    Optional<Band> of(String series, LocalDate from, LocalDate to, double modelled);

    /// Nothing is known of how sure the model is.
    static Bands none() {
        return (series, from, to, modelled) -> Optional.empty();
    }
}
