package org.keruen.study.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Rounding for documents: cents, grams and seconds are whole numbers until they are shown, and so exact here.
final class Figures {
    private static final BigDecimal SECONDS_AN_HOUR = BigDecimal.valueOf(3600);

    private Figures() {}

    static BigDecimal usd(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    static BigDecimal tonnes(long grams) {
        return BigDecimal.valueOf(grams, 6);
    }

    static BigDecimal hours(long seconds) {
        return BigDecimal.valueOf(seconds).divide(SECONDS_AN_HOUR, 2, RoundingMode.HALF_UP);
    }

    static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /// Every digit that was reckoned with.
    static BigDecimal exact(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
