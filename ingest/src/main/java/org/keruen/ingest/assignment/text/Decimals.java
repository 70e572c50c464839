package org.keruen.ingest.assignment.text;

import java.nio.charset.StandardCharsets;

/// Decimal numbers in bytes: a sign, digits with at most one point, an exponent. `NaN`, `Infinity`, hexadecimal
/// digits and a trailing `d`, which `Double.parseDouble` would take, are no numbers here, nor is what exceeds a
/// double.
///
/// The result is the double nearest to the text. Up to 2^53 a whole number is exact as a double, and so is a power
/// of ten up to 10^22; one operation on two exact numbers is rounded once (Clinger 1990, "How to read floating
/// point numbers accurately"). What does not fit goes to `Double.parseDouble`. Zeros at the end of the digits are
/// not counted: files write 1.08333333333330000000.
public final class Decimals {
    private static final long EXACT = 1L << 53;
    private static final int MOST_DIGITS = 18;

    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final long[] WHOLE_TENS = new long[MOST_DIGITS + 1];

    static {
        WHOLE_TENS[0] = 1;
        for (int i = 1; i <= MOST_DIGITS; i++) WHOLE_TENS[i] = 10 * WHOLE_TENS[i - 1];
    }

    private Decimals() {}

    /// NaN when the text is not a number.
    public static double parsed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return parsed(bytes, 0, bytes.length);
    }

    /// The number in `bytes[from] .. bytes[to - 1]`, NaN when it is none.
    public static double parsed(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative || (at < to && bytes[at] == '+')) at++;
        long digits = 0;
        int count = 0; // significant digits in `digits`
        int zeros = 0; // zeros read behind them
        int decimals = 0;
        boolean any = false;
        boolean point = false;
        boolean fits = true;
        for (; at < to; at++) {
            int c = bytes[at];
            if (c == '.') {
                if (point) return Double.NaN;
                point = true;
                continue;
            }
            int digit = c - '0';
            if (digit < 0 || digit > 9) break;
            any = true;
            if (point) decimals++;
            if (digit == 0) {
                if (digits != 0) zeros++;
            } else if (fits && count + zeros < MOST_DIGITS) {
                digits = digits * WHOLE_TENS[zeros + 1] + digit;
                count += zeros + 1;
                zeros = 0;
            } else {
                fits = false;
            }
        }
        if (!any) return Double.NaN;
        int exponent = 0;
        if (at < to) {
            if (bytes[at] != 'e' && bytes[at] != 'E') return Double.NaN;
            at++;
            boolean below = at < to && bytes[at] == '-';
            if (below || (at < to && bytes[at] == '+')) at++;
            if (at == to) return Double.NaN;
            for (; at < to; at++) {
                int digit = bytes[at] - '0';
                if (digit < 0 || digit > 9) return Double.NaN;
                exponent = Math.min(100_000, exponent * 10 + digit);
            }
            if (below) exponent = -exponent;
        }
        if (fits && digits == 0) return negative ? -0.0 : 0.0;
        int scale = exponent - decimals + zeros;
        if (fits && digits <= EXACT && scale >= -22 && scale <= 22) {
            double value = scale < 0 ? digits / TENS[-scale] : digits * TENS[scale];
            return negative ? -value : value;
        }
        double value = Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        return Double.isInfinite(value) ? Double.NaN : value;
    }
}
