package org.keruen.flow.year;

import org.keruen.model.resource.Resource;

/// How full one term of a capacity is in one slice, whether it binds or not.
///
/// @param row the one in force longest in the slice; it names the term
/// @param usePerDay of it, in its unit's things a day
/// @param capacityPerDay of it; 0 where it is closed
public record TermUse(Slice slice, Resource row, double usePerDay, double capacityPerDay) {
    /// Use over capacity; 0 where it is closed.
    public double ratio() {
        return capacityPerDay > 0 ? usePerDay / capacityPerDay : 0;
    }
}
