package org.keruen.report.check;

import java.util.Optional;

/// One figure of both lenses.
///
/// @param flow empty where the flow lens has no such way
public record Compared(Taken plan, Optional<Taken> flow) {
    /// Plan less flow; empty where one is missing.
    public Optional<Taken> difference() {
        return flow.map(plan::minus);
    }

    public boolean agrees() {
        return flow.isPresent() && flow.get().equals(plan);
    }
}
