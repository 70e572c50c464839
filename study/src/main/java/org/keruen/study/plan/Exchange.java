package org.keruen.study.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.keruen.model.money.Rate;
import org.keruen.report.plan.Conversion;

/// Shows dollars in the currency asked for, if one was.
final class Exchange {
    private final Optional<Rate> rate;

    Exchange(Optional<Rate> rate) {
        this.rate = rate;
    }

    Optional<BigDecimal> of(BigDecimal usd) {
        return rate.map(found -> Figures.money(usd.multiply(BigDecimal.valueOf(found.unitsPerUsd()))));
    }

    Optional<Conversion> conversion() {
        return rate.map(Exchange::told);
    }

    /// A rate as a document tells it.
    static Conversion told(Rate rate) {
        return new Conversion(
                rate.currency().getCurrencyCode(),
                BigDecimal.valueOf(rate.unitsPerUsd()),
                rate.first(),
                rate.last(),
                rate.provenance());
    }
}
