package org.keruen.flow.choice;

/// What this package asks of the numbers it is given.
final class Numbers {
    private Numbers() {}

    static void finite(String what, double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) throw new IllegalArgumentException(what + " is finite, got " + value);
        }
    }

    static void notNegative(String what, double... values) {
        for (double value : values) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(what + " is 0 or more and finite, got " + value);
            }
        }
    }

    static void positive(String what, double... values) {
        for (double value : values) {
            if (!(value > 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(what + " is above 0 and finite, got " + value);
            }
        }
    }
}
