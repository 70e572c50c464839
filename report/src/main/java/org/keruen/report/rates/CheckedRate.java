package org.keruen.report.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.keruen.model.provenance.Provenance;
import org.keruen.report.plan.Stop;

/// A through rate against the sum of its parts, for one unit on one day. `service` is empty for an observation of what
/// a pair of places costs by any service. `stackUsd` is what the same kinds of charge come to with all through rates
/// left out, `plannedUsd` with them; both are empty where nothing runs or nobody prices a part, and `without` says why.
public record CheckedRate(
        String tariff,
        Optional<String> service,
        Stop from,
        Stop to,
        String counted,
        LocalDate day,
        BigDecimal rateUsd,
        Optional<BigDecimal> stackUsd,
        Optional<BigDecimal> plannedUsd,
        String without,
        Provenance provenance) {
    /// The stack less the rate.
    public Optional<BigDecimal> gapUsd() {
        return stackUsd.map(stack -> stack.subtract(rateUsd));
    }

    /// The gap in per cent of the rate, to a tenth.
    public Optional<BigDecimal> gapPercent() {
        return gapUsd().map(gap -> gap.movePointRight(2).divide(rateUsd, 1, RoundingMode.HALF_UP));
    }

    public boolean observed() {
        return service.isEmpty();
    }
}
