package org.keruen.report.flow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// A year's figures for people: three digits. Documents for programs keep every digit.
final class Figure {
    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

    private Figure() {}

    /// `1,230,000`, `84.2`, `0.0312`; 0 below a thousand-millionth.
    static String of(double value) {
        if (Math.abs(value) < 1e-9) return "0";
        BigDecimal rounded = new BigDecimal(value).round(THREE);
        int decimals = Math.max(0, rounded.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded);
    }

    /// With its sign; a true minus.
    static String signed(double value) {
        String size = of(Math.abs(value));
        if (size.equals("0")) return "0";
        return (value < 0 ? "−" : "+") + size;
    }

    /// `12.3`, per cent without the sign: one decimal below ten.
    static String percent(double share) {
        double percent = 100 * share;
        double size = Math.abs(percent);
        return String.format(Locale.ROOT, size >= 9.95 || size < 0.05 ? "%.0f" : "%.1f", size) + " %";
    }

    static String signedPercent(double share) {
        String size = percent(Math.abs(share));
        return size.equals("0 %") ? size : (share < 0 ? "−" : "+") + size;
    }

    static String residual(double residual) {
        return residual == 0 ? "0" : String.format(Locale.ROOT, "%.1e", residual);
    }

    /// US dollars: `$830`, `$4.1k`, `$12.3M`, `$1.23B`.
    static String usd(double amount) {
        double size = Math.abs(amount);
        if (size < 0.5) return "$0";
        String sign = amount < 0 ? "−$" : "$";
        if (size < 1e3) return sign + of(Math.rint(size));
        if (size < 1e6) return sign + of(size / 1e3) + "k";
        if (size < 1e9) return sign + of(size / 1e6) + "M";
        return sign + of(size / 1e9) + "B";
    }
}
