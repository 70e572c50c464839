package org.keruen.model.units;

/// A length of time in hours, finite and not negative. The one place where hours become whole seconds.
public record Hours(double value) implements Comparable<Hours> {
    public static final Hours NONE = new Hours(0);

    public Hours {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("hours must be 0 or more, got " + value);
        }
    }

    public Hours plus(Hours more) {
        return new Hours(value + more.value);
    }

    public Hours times(double factor) {
        return new Hours(value * factor);
    }

    /// Whole seconds, rounded half up.
    public long seconds() {
        return Math.round(value * 3600);
    }

    @Override
    public int compareTo(Hours other) {
        return Double.compare(value, other.value);
    }
}
