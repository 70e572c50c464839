package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.keruen.model.provenance.Basis;
import org.keruen.model.tariff.LegKind;

/// One charge for the whole cargo, in the tariff's own currency and price year, and in dollars.
public record PlannedCharge(
        LegKind kind,
        BigDecimal amount,
        String currency,
        Year priceYear,
        BigDecimal usd,
        Optional<LocalDate> validUntil,
        String tariff,
        Basis basis,
        List<String> sources) {
    public PlannedCharge {
        sources = List.copyOf(sources);
    }
}
