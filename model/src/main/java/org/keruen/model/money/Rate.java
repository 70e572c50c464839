package org.keruen.model.money;

import java.time.LocalDate;
import java.util.Currency;
import org.keruen.model.provenance.Provenance;

/// Units of `currency` for one US dollar: on the day `first` when `first` equals `last`, else the average of that span.
public record Rate(LocalDate first, LocalDate last, Currency currency, double unitsPerUsd, Provenance provenance) {
    public Rate {
        if (!(unitsPerUsd > 0) || !Double.isFinite(unitsPerUsd)) {
            throw new IllegalArgumentException("a rate must be above 0, got " + unitsPerUsd);
        }
    }

    public boolean isAverage() {
        return !first.equals(last);
    }
}
