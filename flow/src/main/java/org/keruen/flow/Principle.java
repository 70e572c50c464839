package org.keruen.flow;

/// Whose cost is least.
public enum Principle {
    /// Nobody gains by changing way (Wardrop's first principle).
    USER_EQUILIBRIUM,
    /// All together lose least (Wardrop's second principle): everybody minds what they cost the others.
    SYSTEM_OPTIMUM
}
