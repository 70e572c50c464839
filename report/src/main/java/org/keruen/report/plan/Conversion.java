package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.keruen.model.provenance.Provenance;

/// A rate of exchange: of one day (`first` = `last`), or the average of a span.
public record Conversion(
        String currency, BigDecimal unitsPerUsd, LocalDate first, LocalDate last, Provenance provenance) {}
