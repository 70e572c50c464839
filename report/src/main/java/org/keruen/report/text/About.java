package org.keruen.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Figures for people, rounded to what is known. Documents for programs keep them whole.
public final class About {
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private About() {}

    /// Whole days, below a week half days.
    public static String days(BigDecimal days) {
        if (days.compareTo(WEEK) >= 0)
            return days.setScale(0, RoundingMode.HALF_UP).toPlainString();
        BigDecimal halves = days.multiply(BigDecimal.TWO).setScale(0, RoundingMode.HALF_UP);
        return plain(halves.divide(BigDecimal.TWO));
    }

    /// Two or three digits and a magnitude: `$830`, `$4.1k`, `$78k`, `KZT 2.3M`.
    public static String money(BigDecimal amount, String currency) {
        String sign = currency.equals("USD") ? "$" : currency + " ";
        if (amount.compareTo(THOUSAND) < 0) return sign + plain(amount.setScale(0, RoundingMode.HALF_UP));
        if (amount.compareTo(TEN_THOUSAND) < 0) return sign + scaled(amount, THOUSAND, 1) + "k";
        if (amount.compareTo(MILLION) < 0) return sign + scaled(amount, THOUSAND, 0) + "k";
        return sign + scaled(amount, MILLION, 1) + "M";
    }

    public static String tonnes(BigDecimal tonnes) {
        if (tonnes.compareTo(BigDecimal.TEN) >= 0)
            return tonnes.setScale(0, RoundingMode.HALF_UP).toPlainString();
        if (tonnes.compareTo(BigDecimal.ONE) >= 0)
            return tonnes.setScale(1, RoundingMode.HALF_UP).toPlainString();
        return tonnes.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /// Whole hours, below ten halves of an hour.
    public static String hours(BigDecimal hours) {
        if (hours.compareTo(BigDecimal.TEN) >= 0)
            return hours.setScale(0, RoundingMode.HALF_UP).toPlainString();
        BigDecimal halves = hours.multiply(BigDecimal.TWO).setScale(0, RoundingMode.HALF_UP);
        return plain(halves.divide(BigDecimal.TWO));
    }

    /// Whole per cent, without the sign.
    public static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
    }

    private static String scaled(BigDecimal amount, BigDecimal unit, int decimals) {
        return amount.divide(unit, decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
