package org.keruen.scenario;

import java.util.OptionalDouble;
import java.util.function.Function;

/// A figure of a row that can be set or scaled, under the name of its column, and the unit the row has it in.
record Figure<T>(String name, Function<T, OptionalDouble> of, With<T> with, Function<T, String> unit) {
    /// A figure in the same unit in every row.
    Figure(String name, String unit, Function<T, OptionalDouble> of, With<T> with) {
        this(name, of, with, row -> unit);
    }

    /// The row with another figure; throws [IllegalArgumentException] for one that cannot be.
    interface With<T> {
        T row(T old, double figure);
    }
}
