package org.keruen.flow.year;

import org.keruen.flow.corridor.CorridorEquilibrium;

/// A slice's problem and the equilibrium found for it.
record SliceFlow(SliceProblem laid, CorridorEquilibrium found) {}
