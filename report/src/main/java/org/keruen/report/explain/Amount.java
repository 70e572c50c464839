package org.keruen.report.explain;

import java.math.BigDecimal;
import java.util.Locale;

/// Figures in full, for whoever adds them up: thousands apart, nothing rounded that the document does not
/// round.
public final class Amount {
    private Amount() {}

    public static String money(BigDecimal amount, String currency) {
        return currency + " " + String.format(Locale.ROOT, "%,.2f", amount);
    }

    public static String hours(BigDecimal hours) {
        return String.format(Locale.ROOT, "%,.2f", hours);
    }

    public static String grams(long grams) {
        return String.format(Locale.ROOT, "%,d", grams);
    }

    public static String kilograms(BigDecimal kilograms) {
        return String.format(Locale.ROOT, "%,.3f", kilograms);
    }

    public static String tonnes(BigDecimal tonnes) {
        return String.format(Locale.ROOT, "%,.6f", tonnes);
    }

    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
