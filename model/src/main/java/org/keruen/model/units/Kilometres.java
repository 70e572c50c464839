package org.keruen.model.units;

/// Length in kilometres, finite and not negative.
public record Kilometres(double value) {
    public static final Kilometres NONE = new Kilometres(0);

    public Kilometres {
        if (!Double.isFinite(value) || value < 0) {
            throw new IllegalArgumentException("kilometres must be 0 or more, got " + value);
        }
    }
}
