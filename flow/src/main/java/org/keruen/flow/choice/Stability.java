package org.keruen.flow.choice;

/// What becomes of an equilibrium when one pair in turn moves 1 % of its demand onto, or off, one of its
/// routes, and users then [adjust][Adjustment].
public enum Stability {
    /// The volumes return after every push.
    STABLE,
    /// After some push they rest where they were pushed to, and after none do they go further.
    NEUTRAL,
    /// Some push leads elsewhere.
    UNSTABLE,
    /// After some push no rest was found, and none led elsewhere.
    UNDECIDED
}
