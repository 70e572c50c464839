package org.keruen.report.flow;

import java.util.OptionalDouble;

/// A figure in the base and in a scenario.
public record Change(double base, double scenario) {
    public double difference() {
        return scenario - base;
    }

    /// The difference over the base; absent where the base is 0.
    public OptionalDouble share() {
        return base == 0 ? OptionalDouble.empty() : OptionalDouble.of(difference() / base);
    }
}
