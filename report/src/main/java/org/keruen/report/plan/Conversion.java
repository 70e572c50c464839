package org.keruen.report.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The rate at which dollars are shown in another currency: of one day (`first` = `last`), or the average of a span.
public record Conversion(
        String currency, BigDecimal unitsPerUsd, LocalDate first, LocalDate last, String basis, List<String> sources) {
    public Conversion {
        sources = List.copyOf(sources);
    }
}
