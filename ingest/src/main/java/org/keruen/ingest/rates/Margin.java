package org.keruen.ingest.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// What is put on a rate: a share of it in per cent, or an amount in its currency and unit.
public record Margin(BigDecimal value, boolean percent) {
    /// What it comes to on a rate, rounded half up to hundredths when it is a share.
    public BigDecimal on(BigDecimal rate) {
        return percent ? rate.multiply(value).movePointLeft(2).setScale(2, RoundingMode.HALF_UP) : value;
    }
}
