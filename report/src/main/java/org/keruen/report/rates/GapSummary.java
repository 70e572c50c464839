package org.keruen.report.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// How far the stacks lie from the rates: of `rates`, `compared` have a stack. The median of the gaps in per cent, and
/// of their sizes; how many are within 20 % of the rate.
public record GapSummary(
        int rates,
        int compared,
        Optional<BigDecimal> medianGapPercent,
        Optional<BigDecimal> medianSizePercent,
        int withinTwenty) {
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    public static GapSummary of(List<CheckedRate> rates) {
        List<BigDecimal> gaps =
                rates.stream().flatMap(rate -> rate.gapPercent().stream()).toList();
        long within =
                gaps.stream().filter(gap -> gap.abs().compareTo(TWENTY) <= 0).count();
        return new GapSummary(
                rates.size(),
                gaps.size(),
                median(gaps),
                median(gaps.stream().map(BigDecimal::abs).toList()),
                (int) within);
    }

    private static Optional<BigDecimal> median(List<BigDecimal> values) {
        if (values.isEmpty()) return Optional.empty();
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        BigDecimal upper = sorted.get(middle);
        if (sorted.size() % 2 == 1) return Optional.of(upper);
        return Optional.of(sorted.get(middle - 1).add(upper).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP));
    }
}
