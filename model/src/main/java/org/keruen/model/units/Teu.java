package org.keruen.model.units;

/// Boxes in twenty-foot equivalents, finite and not negative.
public record Teu(double value) {
    public static final Teu NONE = new Teu(0);

    public Teu {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("TEU must be 0 or more, got " + value);
        }
    }

    public Teu times(double factor) {
        return new Teu(value * factor);
    }
}
