package org.keruen.report.explain;

import java.math.BigDecimal;
import java.util.Locale;

/// Figures in full, for whoever adds them up: thousands apart, nothing rounded that the document does not round.
final class Amount {
    private Amount() {}

    static String money(BigDecimal amount, String currency) {
        return currency + " " + String.format(Locale.ROOT, "%,.2f", amount);
    }

    static String hours(BigDecimal hours) {
        return String.format(Locale.ROOT, "%,.2f", hours);
    }

    static String grams(long grams) {
        return String.format(Locale.ROOT, "%,d", grams);
    }

    static String tonnes(BigDecimal tonnes) {
        return String.format(Locale.ROOT, "%,.6f", tonnes);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
