package org.keruen.cli;

import org.jspecify.annotations.Nullable;

/// The variables of the process, handed in so that a test can have its own.
@FunctionalInterface
interface Environment {
    @Nullable
    String get(String variable);

    /// Whether a variable is set to anything.
    default boolean has(String variable) {
        String value = get(variable);
        return value != null && !value.isEmpty();
    }
}
