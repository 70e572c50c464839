package org.keruen.flow;

/// Told of what trips from one zone take to every other: an entry a zone, infinite where there is no path.
///
/// The arrays are used again for the next row.
@FunctionalInterface
public interface SkimRow {
    void at(int origin, double[] cost, double[] time, double[] toll, double[] length);
}
