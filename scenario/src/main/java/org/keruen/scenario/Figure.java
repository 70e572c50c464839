package org.keruen.scenario;

import java.util.OptionalDouble;
import java.util.function.Function;

/// A figure of a row that can be set or scaled, under the name of its column.
record Figure<T>(String name, Function<T, OptionalDouble> of, With<T> with) {
    /// The row with another figure; throws [IllegalArgumentException] for one that cannot be.
    interface With<T> {
        T row(T old, double figure);
    }
}
