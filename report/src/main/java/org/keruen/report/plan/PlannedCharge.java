package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.keruen.model.provenance.Provenance;
import org.keruen.model.tariff.LegKind;

/// One charge for the whole cargo, in the tariff's own currency and price year, and in dollars at `rate`; none for
/// a price in dollars.
public record PlannedCharge(
        LegKind kind,
        BigDecimal amount,
        String currency,
        Year priceYear,
        BigDecimal usd,
        Optional<Conversion> rate,
        Optional<LocalDate> validUntil,
        String tariff,
        Provenance provenance) {}
