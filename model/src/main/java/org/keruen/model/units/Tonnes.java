package org.keruen.model.units;

/// Mass in metric tonnes, finite and not negative.
public record Tonnes(double value) {
    public static final Tonnes NONE = new Tonnes(0);

    public Tonnes {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("tonnes must be 0 or more, got " + value);
        }
    }

    public Tonnes times(double factor) {
        return new Tonnes(value * factor);
    }
}
