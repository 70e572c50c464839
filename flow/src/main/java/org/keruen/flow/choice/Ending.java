package org.keruen.flow.choice;

/// Why a search for an equilibrium ended. Only the first means that what was asked for was reached.
public enum Ending {
    CONVERGED,
    /// Rounding, or a cost without a slope where one is needed, keeps it from coming closer.
    STALLED,
    ITERATION_LIMIT
}
