package org.keruen.flow;

/// Why an assignment ended. Only the first means that the gap asked for was reached.
public enum Stop {
    CONVERGED,
    ITERATION_LIMIT,
    TIME_LIMIT
}
