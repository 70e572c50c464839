package org.keruen.study.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.keruen.model.money.Rate;
import org.keruen.report.Camel;
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
        return rate.map(found -> new Conversion(
                found.currency().getCurrencyCode(),
                BigDecimal.valueOf(found.unitsPerUsd()),
                found.first(),
                found.last(),
                Camel.of(found.provenance().basis()),
                found.provenance().sources()));
    }
}
