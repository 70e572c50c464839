package org.keruen.model.units;

/// A waiting time as observed: what one in ten, one in two and nine in ten consignments wait at most. Hours, rising.
public record Band(Hours p10, Hours p50, Hours p90) {
    public static final Band NONE = new Band(Hours.NONE, Hours.NONE, Hours.NONE);

    public Band {
        if (p10.value() > p50.value() || p50.value() > p90.value()) {
            throw new IllegalArgumentException(
                    "a band must rise: P10 %s, P50 %s, P90 %s".formatted(p10.value(), p50.value(), p90.value()));
        }
    }

    public Band times(double factor) {
        return new Band(p10.times(factor), p50.times(factor), p90.times(factor));
    }

    public boolean isNone() {
        return p90.value() == 0;
    }
}
