package org.keruen.report.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.keruen.report.text.Words;

/// What avoiding countries costs, in a line.
public final class AvoidingText {
    private AvoidingText() {}

    /// Nothing where there is no way even without avoiding them.
    public static Optional<String> of(PlannedAvoiding avoiding, Words words) {
        String countries = String.join(" ", avoiding.countries());
        return avoiding.allowed()
                .map(allowed -> avoiding.kept()
                        .map(kept -> words.of(
                                "avoiding.costs",
                                countries,
                                words.of("avoiding.days", compared(kept.days(), allowed.days(), 1)),
                                "USD " + compared(kept.costUsd(), allowed.costUsd(), 0),
                                words.of("avoiding.tonnes", compared(kept.co2eTonnes(), allowed.co2eTonnes(), 2))))
                        .orElseGet(() -> words.of("avoiding.none", countries)));
    }

    /// `+8.3 (16.8 → 25.1)`: the difference of what is shown.
    private static String compared(BigDecimal kept, BigDecimal allowed, int decimals) {
        BigDecimal with = kept.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal without = allowed.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal more = with.subtract(without);
        String sign = more.signum() < 0 ? "" : "+";
        return "%s%s (%s → %s)".formatted(sign, number(more), number(without), number(with));
    }

    private static String number(BigDecimal figure) {
        return String.format(Locale.ROOT, "%,." + figure.scale() + "f", figure);
    }
}
