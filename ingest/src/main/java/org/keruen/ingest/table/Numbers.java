package org.keruen.ingest.table;

/// Decimal numbers as files of a package write them: digits, at most one point, perhaps a minus. Nothing else
/// of what `Double.parseDouble` takes (exponents, hexadecimal, `NaN`, a trailing `d`) is a number here.
public final class Numbers {
    /// Up to 2^53 and 10^22 both numbers of the quotient are exact, and so is its rounding.
    private static final long EXACT = 1L << 53;

    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Numbers() {}

    /// NaN when the text is not a number.
    public static double parsed(String text) {
        int length = text.length();
        int i = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        boolean negative = i == 1;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                if (decimals >= 0) decimals++;
            } else {
                return Double.NaN;
            }
        }
        if (count == 0 || decimals == 0) return Double.NaN;
        if (count > 18 || digits > EXACT || decimals > 22) return Double.parseDouble(text);
        double value = decimals > 0 ? digits / TENS[decimals] : digits;
        return negative ? -value : value;
    }

    /// What was probably meant: `1 234,5` and `1,234.5` are 1234.5, `12 km` is 12. Empty when that is not
    /// clear.
    static String mended(String text) {
        StringBuilder kept = new StringBuilder();
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) end--;
        String digits = text.substring(0, end);
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        boolean commaIsPoint = comma >= 0 && point < 0 && digits.indexOf(',') == comma && digits.length() - comma != 4;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == ',' && !commaIsPoint) continue;
            if (!Character.isSpaceChar(c) && c != '_' && c != '\'') kept.append(c == ',' ? '.' : c);
        }
        return Double.isNaN(parsed(kept.toString())) ? "" : kept.toString();
    }
}
