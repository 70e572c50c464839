package org.keruen.report.assign;

import java.util.Locale;

/// Numbers of an assignment for people. Documents for programs keep every digit.
final class Rounded {
    private Rounded() {}

    /// Three digits and the power of ten: `8.31e-11`; 0 is `0`.
    static String gap(double gap) {
        return gap == 0 ? "0" : String.format(Locale.ROOT, "%.2e", gap);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /// Enough digits to compare with what others publish: `17,313,049.42`, `386`, `0.021`.
    static String amount(double amount) {
        double size = Math.abs(amount);
        if (size != 0 && size < 1e-3) return String.format(Locale.ROOT, "%.3e", amount);
        return plain(amount, size >= 1e5 ? 2 : size >= 1 ? 4 : 6);
    }

    /// As a table shows it: at most two decimals, three digits of what is small.
    static String cell(double amount) {
        double size = Math.abs(amount);
        if (size != 0 && size < 1e-2) return String.format(Locale.ROOT, "%.1e", amount);
        return String.format(Locale.ROOT, size >= 1000 ? "%,.0f" : size >= 100 ? "%.1f" : "%.2f", amount);
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds >= 100 ? "%.0f" : seconds >= 10 ? "%.1f" : "%.2f", seconds);
    }

    /// A share as per cent: `0.4 %`.
    static String percent(double share) {
        return plain(100 * share, share >= 0.1 ? 0 : share >= 1e-4 ? 2 : 6) + " %";
    }

    private static String plain(double amount, int decimals) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", amount);
        if (text.indexOf('.') < 0) return text;
        int end = text.length();
        while (text.charAt(end - 1) == '0') end--;
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
